import type { TopicId } from '../domain/topic';
import { isCommercial, isPublicBody } from './gate/accounts';
import { asksReaders, seeksPeers } from './gate/conversation';
import { mentionsJob } from './gate/job';
import { kindOfPost, type PostKind } from './gate/kind-of-post';
import { likelyKinds, mayBeJob } from './gate/likely-kinds';
import { asksForVotes } from './gate/campaign';
import { goalOf, type Goal } from './goal';
import { languageOf, type PostLanguage } from './language';
import type { PostInput } from './post';
import { specificsOf, type Specific } from './specifics';
import { rareWords } from './topics/associations';
import { dailyTopics, withDailyWork } from './topics/daily-work';
import { clearTopics, type FoundTopic, type Taxonomy } from './topics/find-topics';
import { readSubjects, type SceneReading } from './topics/find-scenes';

/** All that Kring makes of a post, before it looks at the person's library. */
export interface PostReading {
  post: PostInput;
  /** The post and what it passes on. */
  text: string;
  language: PostLanguage;
  kind: PostKind;
  isPolitical: boolean;
  isByPolitician: boolean;
  topics: readonly FoundTopic[];
  /** Every subject that anything spoke for, also those too weak to count. */
  allTopics: readonly FoundTopic[];
  /** The subjects of which a word of theirs stands in the post. */
  namedTopics: ReadonlySet<TopicId>;
  facets: ReadonlyMap<string, number>;
  /** What is told of, in scenes: what a card may tell of too. */
  scenes: ReadonlyMap<string, number>;
  /** What its words speak for, and the words themselves with how rare they are (topics/associations.ts). */
  likely: ReadonlyMap<TopicId, number>;
  words: ReadonlyMap<string, number>;
  goal: Goal | undefined;
  specifics: readonly Specific[];
  asksReaders: boolean;
  seeksPeers: boolean;
  mentionsJob: boolean;
}

/** A single weak word of the trade is not what a post is about. */
const clearTopic = 1.4;

export function readPost(post: PostInput, taxonomy: Taxonomy): PostReading {
  const text = wholeText(post);
  const language = languageOf(text);
  const ofText = readSubjects(taxonomy, text, language);
  const daily =
    post.author?.headline && post.author.kind !== 'organisation'
      ? dailyTopics(taxonomy, post.author.headline, language)
      : new Map<TopicId, number>();
  const likely = likelyKinds(text);
  const asks = asksReaders(post.quoted?.ownText || text);
  const { kind, isPolitical, isByPolitician } = kindOfPost({
    text,
    ...(post.author ? { author: post.author } : {}),
    headline: post.author?.headline ?? '',
    isPromoted: post.isPromoted ?? /^\s*(?:gesponsord|promoted|sponsored|advertentie)\b/iu.test(text),
    isBareReshare: post.quoted !== undefined && post.quoted.ownText.trim() === '',
    isOfficial: isPublicBody(post.author) || (isPublicBody(post.quoted?.author) && post.quoted?.ownText.trim() === ''),
    isCommercialAccount: isCommercial(post.author),
    passesOnOfficial: isPublicBody(post.quoted?.author),
    hasTopics: ofText.termStrength >= clearTopic,
    topicStrength: ofText.termStrength,
    sceneStrength: ofText.careful[0]?.score ?? 0,
    shopStrength: withDailyWork({ ...ofText, all: [...ofText.careful] }, daily, false).all[0]?.score ?? 0,
    isOfTheTrade: daily.size > 0,
    asksReaders: asks,
    likely,
    fieldStrength: Math.max(0, ...ofText.likely.values()),
    offField: 1 - [...ofText.likely.values()].reduce((sum, each) => sum + each, 0),
  });
  const found = withDailyWork(ofText, daily, conversations.has(kind));
  return {
    post,
    text,
    language,
    kind,
    isPolitical,
    isByPolitician,
    topics: topicsOfKind(kind, found, text),
    allTopics: found.all,
    namedTopics: ofText.named,
    facets: found.facets,
    scenes: found.scenes,
    likely: found.likely,
    words: rareWords(taxonomy.associations, text),
    goal: goalOf(text),
    specifics: specificsOf(text),
    asksReaders: asks,
    seeksPeers: seeksPeers(post.quoted?.ownText || text),
    mentionsJob: mentionsJob(text) || mayBeJob(likely),
  };
}

function wholeText({ text, quoted }: PostInput): string {
  if (!quoted || text.includes(quoted.text)) return text;
  return [text, quoted.text].filter((part) => part.trim() !== '').join('\n\n');
}

/** Kinds that are talk of the trade: there the daily work of the author may say what it is about. */
const conversations = new Set<PostKind>(['question', 'experience', 'opinion', 'news']);

const jobTopics = new Set(['interim-hiring', 'employer-branding', 'interim-craft', 'self-employment-law']);

/** Where a petition goes and whom it blames is not what it is about. */
const sceneryOfCampaigns = new Set(['elections', 'administrators', 'media-relations', 'campaigns']);

/** A kind of post can be a subject by itself; a private post has none, whatever words it borrows. */
function topicsOfKind(kind: PostKind, { topics, all }: SceneReading, text: string): readonly FoundTopic[] {
  if (kind === 'campaign') {
    if (asksForVotes(text)) return withFirst('elections', all, new Set(['elections']));
    return clearTopics(all.filter(({ id }) => !sceneryOfCampaigns.has(id)));
  }
  if (kind === 'crisis') return withFirst('crisis-communication', all, new Set(['crisis-communication']));
  if (kind === 'mourning' || kind === 'illness' || kind === 'personal' || kind === 'private' || kind === 'off-topic') return [];
  if (kind === 'milestone') return topics.filter(({ score }) => score >= clearTopic * 1.5).slice(0, 2);
  if (kind === 'assignment' || kind === 'available') return withFirst('interim-hiring', all, jobTopics);
  if (kind === 'vacancy') return withFirst('employer-branding', all, jobTopics);
  if (kind === 'event') return [...topics.filter(({ id }) => id !== 'profession').slice(0, 2), { id: 'profession', score: 1, terms: [] }];
  return topics;
}

/** What the kind itself is about, then the clear ones of the rest: words of the kind must not outweigh what the work or the plan is about. */
function withFirst(id: TopicId, all: readonly FoundTopic[], ofKind: ReadonlySet<TopicId>): FoundTopic[] {
  return [{ id, score: 2, terms: [] }, ...clearTopics(all.filter((topic) => !ofKind.has(topic.id)))];
}

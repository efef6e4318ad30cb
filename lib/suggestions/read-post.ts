import type { TopicId } from '../domain/topic';
import { isCommercial, isPublicBody } from './gate/accounts';
import { asksReaders, seeksPeers } from './gate/conversation';
import { mentionsJob } from './gate/job';
import { kindOfPost, type PostKind } from './gate/kind-of-post';
import { asksForVotes } from './gate/campaign';
import { goalOf, type Goal } from './goal';
import { languageOf, type PostLanguage } from './language';
import type { PostInput } from './post';
import { specificsOf, type Specific } from './specifics';
import { clearTopics, findTopics, type FoundTopic, type Taxonomy, type TopicReading } from './topics/find-topics';

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
  /** Every subject that any word spoke for, also those too weak to count. */
  allTopics: readonly FoundTopic[];
  facets: ReadonlyMap<string, number>;
  goal: Goal | undefined;
  specifics: readonly Specific[];
  asksReaders: boolean;
  seeksPeers: boolean;
  mentionsJob: boolean;
}

/** A single weak word of the trade is not what a post is about. */
const clearTopic = 1.4;
const headlineShare = 0.5;

export function readPost(post: PostInput, taxonomy: Taxonomy): PostReading {
  const text = wholeText(post);
  const language = languageOf(text);
  const ofText = findTopics(taxonomy, text, language);
  const found = withHeadline(ofText, post, taxonomy, language);
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
    hasTopics: (ofText.topics[0]?.score ?? 0) >= clearTopic,
    topicStrength: ofText.topics[0]?.score ?? 0,
    asksReaders: asks,
  });
  return {
    post,
    text,
    language,
    kind,
    isPolitical,
    isByPolitician,
    topics: topicsOfKind(kind, found, text),
    allTopics: found.all,
    facets: found.facets,
    goal: goalOf(text),
    specifics: specificsOf(text),
    asksReaders: asks,
    seeksPeers: seeksPeers(post.quoted?.ownText || text),
    mentionsJob: mentionsJob(text),
  };
}

function wholeText({ text, quoted }: PostInput): string {
  if (!quoted || text.includes(quoted.text)) return text;
  return [text, quoted.text].filter((part) => part.trim() !== '').join('\n\n');
}

/** What the author does every day is no proof of what the post is about, but it settles a doubt where the text itself points the same way. */
function withHeadline(found: TopicReading, { author }: PostInput, taxonomy: Taxonomy, language: PostLanguage): TopicReading {
  if (!author?.headline || author.kind === 'organisation') return found;
  const daily = new Map(findTopics(taxonomy, author.headline, language).topics.map(({ id, score }) => [id, score]));
  const all = found.all
    .map((topic) => ({ ...topic, score: topic.score + headlineShare * Math.min(2, daily.get(topic.id) ?? 0) }))
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
  return { ...found, all, topics: clearTopics(all) };
}

const jobTopics = new Set(['interim-hiring', 'employer-branding', 'interim-craft', 'self-employment-law']);

/** Where a petition goes and whom it blames is not what it is about. */
const sceneryOfCampaigns = new Set(['elections', 'administrators', 'media-relations', 'campaigns']);

/** A kind of post can be a subject by itself; a private post has none, whatever words it borrows. */
function topicsOfKind(kind: PostKind, { topics, all }: TopicReading, text: string): readonly FoundTopic[] {
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

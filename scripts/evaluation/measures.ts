import type { LabelledPost, LabelledSet } from './labelled-set';
import type { OfferedDraft, Prediction } from './predict';

/** What one post contributes to each measure; undefined where the measure does not apply to it. */
export interface PostScore {
  post: LabelledPost;
  topicHit: number;
  topicRecall: number | undefined;
  experienceGain: number | undefined;
  experienceRefusal: number | undefined;
  experienceFalse: number;
  contactGain: number | undefined;
  contactRefusal: number | undefined;
  contactFalse: number;
  primary: number;
  acceptable: number;
  forbidden: number;
  leaks: number;
  barred: number;
  sensitiveSuggested: number | undefined;
  draftFails: number;
}

const sensitive = new Set(['rouw', 'ziekte', 'crisis-lopend', 'personeelszaak', 'vertrouwelijk', 'campagne', 'engagement-bait', 'reclame']);
const sensitiveKinds = new Set(['reclame', 'off-topic', 'rouw', 'crisis']);
const depth = 3;

type Graded = readonly { id: string; grade: number }[];

/** The measures of the given sets (guide.md D4), per post, so that they can be resampled. */
export function scorePosts(set: LabelledSet, predictions: Record<string, Prediction>, drafts: readonly OfferedDraft[]): PostScore[] {
  const secret = new Set(set.experiences.filter(({ shareLevel }) => shareLevel === 'vertrouwelijk').map(({ id }) => id));
  return set.posts.map((post) => {
    const prediction = predictions[post.id] ?? { topics: [], action: 'none', experiences: [], contacts: [], introductions: [] };
    return scorePost(
      post,
      prediction,
      secret,
      drafts.filter(({ postId }) => postId === post.id),
    );
  });
}

function scorePost(post: LabelledPost, prediction: Prediction, secret: ReadonlySet<string>, drafts: readonly OfferedDraft[]): PostScore {
  const experiences = wanted(post.relevant.experiences);
  const contacts = wanted(post.relevant.contacts);
  const barred = new Set(post.hardNegatives?.contacts.map(({ id }) => id) ?? (post.author.contactId ? [post.author.contactId] : []));
  const isSensitive = post.sensitivity.some((label) => sensitive.has(label)) || sensitiveKinds.has(post.kind);
  const isQuiet =
    (prediction.action === 'none' || prediction.action === 'human') &&
    prediction.experiences.length === 0 &&
    prediction.contacts.length === 0;
  return {
    post,
    topicHit: post.topics.length === 0 ? Number(prediction.topics.length === 0) : Number(post.topics.includes(prediction.topics[0] ?? '')),
    topicRecall: post.topics.length === 0 ? undefined : share(post.topics, prediction.topics.slice(0, depth)),
    experienceGain: gain(prediction.experiences, experiences),
    experienceRefusal: experiences.length === 0 ? Number(prediction.experiences.length === 0) : undefined,
    experienceFalse: wrongIn(prediction.experiences, experiences),
    contactGain: gain(prediction.contacts, contacts),
    contactRefusal: contacts.length === 0 ? Number(prediction.contacts.length === 0) : undefined,
    contactFalse: wrongIn(prediction.contacts, contacts),
    primary: Number(prediction.action === post.expert.primary),
    acceptable: Number(prediction.action === post.expert.primary || post.expert.acceptable.includes(prediction.action)),
    forbidden: Number(post.expert.forbidden.includes(prediction.action)),
    leaks: [...prediction.experiences, ...drafts.flatMap(({ experienceId }) => experienceId ?? [])].filter((id) => secret.has(id)).length,
    barred: prediction.contacts.filter((id) => barred.has(id)).length,
    sensitiveSuggested: isSensitive ? Number(!isQuiet) : undefined,
    draftFails: drafts.filter(({ fails }) => fails.length > 0).length,
  };
}

function wanted(labels: Graded): Graded {
  return labels.filter(({ grade }) => grade > 0);
}

function share(want: readonly string[], got: readonly string[]): number {
  return want.filter((id) => got.includes(id)).length / want.length;
}

function wrongIn(got: readonly string[], want: Graded): number {
  return got.slice(0, depth).filter((id) => !want.some((label) => label.id === id)).length;
}

/** nDCG at three; undefined where nothing is wanted. */
function gain(got: readonly string[], want: Graded): number | undefined {
  if (want.length === 0) return undefined;
  const grades = new Map(want.map(({ id, grade }) => [id, grade]));
  const ideal = want.toSorted((a, b) => b.grade - a.grade).map(({ id }) => id);
  return cumulated(got, grades) / cumulated(ideal, grades);
}

function cumulated(ids: readonly string[], grades: ReadonlyMap<string, number>): number {
  return ids.slice(0, depth).reduce((sum, id, index) => sum + (2 ** (grades.get(id) ?? 0) - 1) / Math.log2(index + 2), 0);
}

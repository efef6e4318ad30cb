import type { TopicId } from '../../domain/topic';
import { compileTaxonomy, findTopics, type Taxonomy } from './find-topics';
import type { Topic } from './taxonomy';

/** A subject in somebody else's list: a labelled set, another person's export. */
export interface ForeignTopic {
  id: string;
  label: string;
  definition?: string;
}

/** From own subject to foreign id: one foreign subject can be the home of several of ours. */
export type TopicAlignment = ReadonlyMap<TopicId, string>;

/**
 * Says which foreign subject is meant by each of ours, from the words the foreign list uses for it. Pairs are settled from the clearest down, each
 * foreign subject once; what is then left of ours goes to the foreign subject that speaks of it most, or nowhere.
 */
export function alignTopics(topics: readonly Topic[], foreign: readonly ForeignTopic[]): TopicAlignment {
  const taxonomy = compileTaxonomy(topics);
  const pairs = foreign
    .flatMap((topic) => likeness(taxonomy, topic).map(({ id, score }) => ({ own: id, foreign: topic.id, score })))
    .toSorted((a, b) => b.score - a.score || a.own.localeCompare(b.own, 'en'));
  const alignment = new Map<TopicId, string>();
  const settled = new Set<string>();
  for (const pair of pairs) {
    if (alignment.has(pair.own) || settled.has(pair.foreign)) continue;
    alignment.set(pair.own, pair.foreign);
    settled.add(pair.foreign);
  }
  for (const pair of pairs) {
    if (!alignment.has(pair.own)) alignment.set(pair.own, pair.foreign);
  }
  return alignment;
}

/** The label weighs more than the definition: it is what the list calls the subject. */
function likeness(taxonomy: Taxonomy, { id, label, definition = '' }: ForeignTopic): { id: TopicId; score: number }[] {
  const scores = new Map<TopicId, number>();
  const add = (text: string, weight: number) => {
    for (const language of ['nl', 'en'] as const) {
      for (const found of findTopics(taxonomy, text, language).topics) {
        scores.set(found.id, Math.max(scores.get(found.id) ?? 0, 0) + found.score * weight);
      }
    }
  };
  add(label, 3);
  add(id.replaceAll('-', ' '), 1);
  add(definition, 1);
  for (const topic of taxonomy.topics.values()) {
    if ([topic.name.nl, topic.name.en, topic.id].some((name) => name.toLowerCase() === label.toLowerCase() || name === id)) {
      scores.set(topic.id, (scores.get(topic.id) ?? 0) + 10);
    }
  }
  return [...scores].map(([own, score]) => ({ id: own, score }));
}

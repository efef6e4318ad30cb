import type { TopicId } from '../../domain/topic';
import { fold } from '../../search/fold';
import { findTopics, type Taxonomy } from './find-topics';

/** The subjects that a few words name ("begrijpelijke taal", "plain-language", "de warmtenetten"): by a subject's own name, else by its terms. */
export function topicsNamed(taxonomy: Taxonomy, words: string): TopicId[] {
  const asked = fold(words.trim());
  const named = [...taxonomy.topics.values()].filter(({ id, name }) => [id, fold(name.nl), fold(name.en)].includes(asked));
  return named.length > 0 ? named.map(({ id }) => id) : findTopics(taxonomy, words, 'nl').topics.map(({ id }) => id);
}

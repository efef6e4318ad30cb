import type { DraftLanguage } from '../language';
import type { PostReading } from '../read-post';
import type { Taxonomy } from '../topics/find-topics';
import { phraseBooks } from './phrase-book';
import { shuffled } from './seed';

/** Open questions that fit the post: of its subject first, then of the goal behind it, then ones that fit anywhere. Without a form of address. */
export function questionsFor(reading: PostReading, taxonomy: Taxonomy, language: DraftLanguage, seed: number): string[] {
  const book = phraseBooks[language];
  if (reading.isByPolitician) return shuffled(book.neutral, seed);
  const first = reading.topics[0];
  const ofTopic = first ? (taxonomy.topics.get(first.id)?.questions[language] ?? []) : [];
  const ofGoal = reading.goal ? book.goals[reading.goal] : [];
  const isClear = (first?.score ?? 0) >= 1.4;
  const topical = shuffled(ofTopic, seed);
  const general = shuffled(book.open, seed);
  return isClear ? [...topical, ...general, ...ofGoal] : [...shuffled([...ofGoal, ...general], seed), ...topical];
}

import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

/** Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence (guide.md D1). Syllables are counted as groups of vowels: a guard, no goal. */
export function readability(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, { folded }) => sum + Math.max(1, folded.match(/[aeiouy]+/gu)?.length ?? 1), 0);
  const sentences = Math.max(1, sentencesOf(text).length);
  return 206.84 - (0.77 * syllables * 100) / words.length - (0.93 * words.length) / sentences;
}

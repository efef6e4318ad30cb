import { isEverydayWord } from '../text/everyday-words';
import { isFunctionWord } from '../text/function-words';
import { wordsOf } from '../text/words';

const size = 4;
const everydayWeight = 0.2;

/**
 * The character 4-grams of a text's content words, with how much each counts. They need no stemmer and no dictionary, and find a word inside a
 * compound: the best simple retrieval for short Dutch notes that was measured (guide.md B3).
 */
export function gramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of wordsOf(text)) {
    if (isFunctionWord(folded) || folded.length < 3) continue;
    const weight = isEverydayWord(folded) ? everydayWeight : 1;
    const padded = `_${folded}`;
    for (let at = 0; at + size <= padded.length; at += 1) {
      const gram = padded.slice(at, at + size);
      counts.set(gram, (counts.get(gram) ?? 0) + weight);
    }
  }
  return counts;
}

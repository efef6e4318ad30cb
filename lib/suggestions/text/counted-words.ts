import { isEverydayWord } from './everyday-words';
import { isFunctionWord } from './function-words';
import type { WordCounts } from './naive-bayes';
import { stemOf } from './stem';
import { wordsOf } from './words';

const weights = { everyday: 0.35, part: 0.7 };

/**
 * The words of a text by their stems, and what its compounds are made of ("noodsteunpunt" counts as "steunpunt" too). `isKnown` says whether a stem is a word by
 * itself. Words of grammar and numbers are left out, words of every day count less.
 */
export function countedWords(text: string, isKnown: (stem: string) => boolean): WordCounts {
  const counts = new Map<string, number>();
  const add = (stem: string, count: number) => counts.set(stem, Math.max(counts.get(stem) ?? 0, count));
  for (const { folded } of wordsOf(text)) {
    if (isFunctionWord(folded) || folded.length < 3 || /^\d+$/u.test(folded)) continue;
    const stem = stemOf(folded);
    add(stem, isEverydayWord(folded) ? weights.everyday : 1);
    for (const part of partsOf(stem, isKnown)) add(part, weights.part);
  }
  return counts;
}

/** The longest known word that a compound ends with, and the longest that it starts with (with or without a joining "s"). */
function partsOf(stem: string, isKnown: (stem: string) => boolean): string[] {
  const parts: string[] = [];
  if (stem.length < 8) return parts;
  for (let cut = 3; cut <= stem.length - 4; cut += 1) {
    const head = stem.slice(cut);
    if (!isKnown(head)) continue;
    parts.push(head);
    break;
  }
  for (let cut = stem.length - 3; cut >= 4; cut -= 1) {
    const first = [stem.slice(0, cut), stem.slice(0, cut).replace(/s$/u, '')].find(isKnown);
    if (first === undefined) continue;
    parts.push(first);
    break;
  }
  return parts;
}

import { fold } from './fold';

/** How well `text` answers `words` (folded, non-empty): undefined when one is missing; lower is better: a word's start goes before its middle. */
export function match(text: string, words: readonly string[]): number | undefined {
  const folded = fold(text);
  let distance = 0;
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at === -1) return undefined;
    const isStart = at === 0 || folded.includes(` ${word}`);
    distance += isStart ? 0 : 1;
  }
  return distance;
}

/** The words of a question, folded; empty for a question without words. */
export function wordsOf(question: string): string[] {
  return fold(question).split(' ').filter(Boolean);
}

/** The part of `text` around the first of `words`, on one line of about `length` characters. */
export function snippet(text: string, words: readonly string[], length = 90): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  // Folding keeps places for the letters that matter here; a shifted snippet by an accent or two does no harm.
  const at = Math.max(0, ...words.map((word) => fold(line).indexOf(word)));
  const start = at > length / 2 ? line.lastIndexOf(' ', at - length / 3) + 1 : 0;
  const part = line.slice(start, start + length);
  return `${start > 0 ? '…' : ''}${part}${start + length < line.length ? '…' : ''}`;
}

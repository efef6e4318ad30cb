import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WordCounts } from '../../lib/suggestions/text/naive-bayes';

/** A post written to learn from, with how much of it is of each class. */
export interface PracticePost {
  text: string;
  shares: ReadonlyMap<string, number>;
}

/** How much of a post is about what stands behind the `+` of its heading. */
const second = 0.35;

/** The practice posts of a folder: a file per class. Throws where a text has no heading. */
export function practicePosts(folder: string): PracticePost[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => postsOf(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));
}

/** A line `@ facet en +other-class`, then the text on a line. */
function postsOf(name: string, file: string): PracticePost[] {
  const posts: PracticePost[] = [];
  let heading: string | undefined;
  for (const line of file.split(/\r?\n/u)) {
    if (line.startsWith('@')) heading = line;
    else if (line.trim() !== '') {
      if (heading === undefined) throw new Error(`${name}: a post without a heading: ${line.slice(0, 60)}`);
      posts.push({ text: line.trim().replaceAll(' / ', '\n'), shares: sharesOf(name, heading) });
      heading = undefined;
    }
  }
  return posts;
}

function sharesOf(name: string, heading: string): Map<string, number> {
  const others = [...heading.matchAll(/\+([\w-]+)/gu)].flatMap(([, other]) => (other === undefined || other === name ? [] : other));
  return new Map([[name, others.length > 0 ? 1 - second : 1], ...others.map((other) => [other, second / others.length] as const)]);
}

/** For each class its words with how often they were used, as `readUses` (lib/suggestions/text/naive-bayes.ts) reads them: with one decimal, once is not written. */
export function usesByClass(posts: readonly PracticePost[], wordsOf: (text: string) => WordCounts): Record<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { text, shares } of posts) {
    for (const [name, share] of shares) {
      const ofClass = uses.get(name) ?? new Map<string, number>();
      uses.set(name, ofClass);
      for (const [word, count] of wordsOf(text)) ofClass.set(word, (ofClass.get(word) ?? 0) + count * share);
    }
  }
  return Object.fromEntries([...uses].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, words]) => [name, lineOf(words)]));
}

function lineOf(words: WordCounts): string {
  return [...words]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => [word, Math.round(count * 10) / 10] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => (count === 1 ? word : `${word}:${count}`))
    .join(' ');
}

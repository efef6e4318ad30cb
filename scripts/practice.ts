import { writeFileSync } from 'node:fs';
import { kindWords } from '../lib/suggestions/gate/kind-words';
import { countedWords } from '../lib/suggestions/text/counted-words';
import type { WordCounts } from '../lib/suggestions/text/naive-bayes';
import { practicePosts, usesByClass, type PracticePost } from './practice/practice-posts';
import { train } from './practice/train';

// `npm run practice`: learns from the posts in scripts/practice which words speak for a subject and for a kind of post, and writes what the program reads of it.

const shopTalk = 'shop-talk';

function write(target: string, what: string, content: unknown): void {
  writeFileSync(target, `${JSON.stringify(content, null, 2)}\n`);
  console.log(`${what}: ${target}`);
}

/** The words of a text, compounds with those parts that stand by themselves in at least two of `posts`. */
function wordsKnownOf(posts: readonly PracticePost[]): (text: string) => WordCounts {
  const frequency = new Map<string, number>();
  for (const { text } of posts) {
    for (const word of countedWords(text, () => false).keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return (text) => countedWords(text, (stem) => (frequency.get(stem) ?? 0) > 1);
}

const onSubjects = practicePosts('scripts/practice/subjects');
const uses = usesByClass(onSubjects, wordsKnownOf(onSubjects));
write('lib/suggestions/topics/data/associations.json', `${onSubjects.length} posts on ${Object.keys(uses).length} subjects`, uses);

const ofKinds = [
  ...practicePosts('scripts/practice/kinds').map(({ text, shares }) => ({ text, kind: [...shares.keys()][0] ?? shopTalk })),
  ...onSubjects.map(({ text, shares }) => ({ text, kind: shares.has('none') ? 'off-topic' : shopTalk })),
];
const model = train(
  ofKinds.map(({ text, kind }) => ({ words: kindWords(text), kind })),
  shopTalk,
);
write('lib/suggestions/gate/cues/likely-kinds.json', `${ofKinds.length} posts of ${Object.keys(model).length} kinds`, model);

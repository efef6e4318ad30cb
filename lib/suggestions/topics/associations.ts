import type { TopicId } from '../../domain/topic';
import { countedWords } from '../text/counted-words';
import { isFunctionWord } from '../text/function-words';
import { likelihoods, readUses, wordModel, type WordModel } from '../text/naive-bayes';
import { stemOf } from '../text/stem';
import { wordsOf } from '../text/words';
import practice from './data/associations.json';
import type { Scene } from './scene-index';
import type { Topic } from './taxonomy';

/** What the words of a text make one think of: a subject each, or `none` for what is about nothing of the field. */
export type Associations = WordModel;

const none = 'none';
const settings = { prior: 8000, doubt: 2 };

/** Learnt from the practice posts (scripts/practice), with the scenes and the terms of the subjects beside them. */
export function compileAssociations(topics: readonly Topic[], scenes: readonly Scene[]): Associations {
  const uses = new Map<string, Map<string, number>>(topics.map(({ id }) => [id, new Map<string, number>()]));
  uses.set(none, new Map());
  for (const [subject, line] of Object.entries(practice)) {
    if (uses.has(subject)) uses.set(subject, readUses(line));
  }
  for (const { subject, term, weight } of listed(topics, scenes)) {
    const ofSubject = uses.get(subject);
    if (!ofSubject) continue;
    const stems = stemsOf(term);
    for (const stem of stems) ofSubject.set(stem, (ofSubject.get(stem) ?? 0) + weight / stems.length);
  }
  return wordModel(uses, settings.prior);
}

function stemsOf(term: string): string[] {
  return wordsOf(term.replaceAll(/[_*]/gu, ' ')).flatMap(({ folded }) =>
    folded.length < 3 || isFunctionWord(folded) ? [] : stemOf(folded),
  );
}

interface Listed {
  subject: string;
  term: string;
  weight: number;
}

const listWeights = { term: 2, hint: 0.8, weak: 0.7 };
const languages = ['nl', 'en'] as const;

function listed(topics: readonly Topic[], scenes: readonly Scene[]): Listed[] {
  const ofScenes = scenes.flatMap((scene) =>
    languages.flatMap((language) =>
      scene[language].split(' ').map((term) => ({
        subject: scene.id.split('/')[0] ?? scene.id,
        term,
        weight: term.startsWith('~') ? listWeights.weak : listWeights.term,
      })),
    ),
  );
  const ofTopics = topics.flatMap(({ id, facets, hints }) =>
    languages.flatMap((language) => [
      ...Object.values(facets).flatMap((terms) => terms[language].map((term) => ({ subject: id, term, weight: listWeights.term }))),
      ...hints[language].map((term) => ({ subject: id, term, weight: listWeights.hint })),
    ]),
  );
  return [...ofScenes, ...ofTopics];
}

/** How likely each subject is by the words of a text alone, together at most 1. */
export function associatedTopics(associations: Associations, text: string): Map<TopicId, number> {
  const counted = countedWords(text, (stem) => associations.words.has(stem));
  const likely = likelihoods(associations, counted, settings.doubt);
  likely.delete(none);
  return likely;
}

/** The words of a text, the rare ones counting most: what two texts about the same thing have in common. */
export function rareWords({ words, rarity, unseen }: Associations, text: string): Map<string, number> {
  const counted = countedWords(text, (stem) => words.has(stem));
  return new Map([...counted].map(([stem, count]) => [stem, count * (rarity.get(stem) ?? unseen)]));
}

import type { Experience } from '../../domain/experience';
import { languageOf, type DraftLanguage } from '../language';
import { isEverydayWord } from '../text/everyday-words';
import { isFunctionWord } from '../text/function-words';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

const firstPerson = /(?<!\p{L})(?:we|wij|ik|onze|ons|i|our)(?!\p{L})/iu;
const midName = /(?<=[\p{Ll},;:\d] )\p{Lu}[\p{L}'’-]{2,}/u;
const longest = 26;

/**
 * One or two sentences of the person's own card that tell what they did: word for word, since an experience is told and never made up. In another language
 * than the post there are none: then a blank asks for them.
 */
export function ownSentences(
  { approach, challenge, shareLevel, organisation }: Experience,
  language: DraftLanguage,
  post: string,
): string[] {
  const told = [approach, challenge].filter(Boolean).join(' ');
  if (told === '' || (languageOf(told) === 'en' ? 'en' : 'nl') !== language) return [];
  return sentencesOf(told)
    .filter(({ text, isQuestion }) => !isQuestion && isTellable(text, shareLevel, organisation))
    .map(({ text }, index) => ({ text, nearness: sharedStems(text, post) * 2 - index }))
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ text }) => text);
}

const stem = 5;

/** Content words of the sentence that start like one of the post. */
function sharedStems(sentence: string, post: string): number {
  const ofPost = stemsOf(post);
  return [...stemsOf(sentence)].filter((start) => ofPost.has(start)).length;
}

function stemsOf(text: string): Set<string> {
  const content = wordsOf(text).filter(({ folded }) => folded.length >= stem && !isFunctionWord(folded) && !isEverydayWord(folded));
  return new Set(content.map(({ folded }) => folded.slice(0, stem)));
}

function isTellable(sentence: string, shareLevel: Experience['shareLevel'], organisation: string | undefined): boolean {
  const words = wordsOf(sentence).length;
  if (words < 5 || words > longest || !firstPerson.test(sentence)) return false;
  return shareLevel === 'public' || (!namesClient(sentence, { shareLevel, organisation }) && !midName.test(sentence));
}

/** Whether a sentence names a client who is to stay unnamed. */
export function namesClient(
  sentence: string,
  { shareLevel, organisation }: { shareLevel: Experience['shareLevel']; organisation?: string | undefined },
): boolean {
  const isSecret = shareLevel !== 'public' && organisation !== undefined && /\p{Lu}/u.test(organisation);
  return isSecret && sentence.toLowerCase().includes(organisation.toLowerCase());
}

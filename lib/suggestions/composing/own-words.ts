import type { Experience } from '../../domain/experience';
import { languageOf, type DraftLanguage } from '../language';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

const firstPerson = /(?<!\p{L})(?:we|wij|ik|onze|ons|i|our)(?!\p{L})/iu;
const midName = /(?<=[\p{Ll},;:\d] )\p{Lu}[\p{L}'’-]{2,}/u;
const longest = 26;

/**
 * One or two sentences of the person's own card that tell what they did: word for word, since an experience is told and never made up. In another language
 * than the post there are none: then a blank asks for them.
 */
export function ownSentences({ approach, challenge, shareLevel, organisation }: Experience, language: DraftLanguage): string[] {
  const told = [approach, challenge].filter(Boolean).join(' ');
  if (told === '' || (languageOf(told) === 'en' ? 'en' : 'nl') !== language) return [];
  return sentencesOf(told)
    .filter(({ text, isQuestion }) => !isQuestion && isTellable(text, shareLevel, organisation))
    .map(({ text }) => text);
}

function isTellable(sentence: string, shareLevel: Experience['shareLevel'], organisation: string | undefined): boolean {
  const words = wordsOf(sentence).length;
  if (words < 5 || words > longest || !firstPerson.test(sentence)) return false;
  if (shareLevel === 'public') return true;
  const namesClient = organisation !== undefined && /\p{Lu}/u.test(organisation) && sentence.includes(organisation);
  return !namesClient && !midName.test(sentence);
}

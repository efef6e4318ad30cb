import { isEverydayWord } from '../suggestions/text/everyday-words';
import { isFunctionWord } from '../suggestions/text/function-words';
import { sentencesOf } from '../suggestions/text/sentences';
import { wordsOf } from '../suggestions/text/words';

const firstPerson = /(?<!\p{L})(?:ik|mij|me|mijn|wij|we|ons|onze|i|my|we|us|our)(?!\p{L})/iu;
/** Says that the writer went through something, in any sentence. */
const claim =
  /(?<!\p{L})(?:bij ons|bij mij|onze|wij|we|in mijn (?:werk|opdracht\p{L}*|praktijk)|(?:vorige|eerdere) opdracht\p{L}*|ik (?:werkte|heb|had|zag|deed|was|maakte|kreeg|merkte|leerde)|our|we|us|where i worked|in my (?:work|experience)|i (?:worked|have|had|saw|did|was|made|noticed|learned|learnt)|i['’]ve)(?!\p{L})/iu;

const stem = 5;
const few = 2;
const most = 0.4;

/** A sentence in which the writer says to have experienced something: has no place in a text that draws on no experience of theirs. */
export function claimsExperience(text: string): string | undefined {
  return sentencesOf(text).find(({ text: sentence }) => claim.test(withoutQuotes(sentence)))?.text;
}

/**
 * The first sentence in the first person that tells more than a few things of which neither the card nor the post speaks: an experience is told and never made up.
 * Words count by their first letters, so that "herschreven" is found in "herschreef".
 */
export function strangeToSources(text: string, sources: string): string | undefined {
  const known = new Set(stemsOf(sources));
  return sentencesOf(text).find(({ text: sentence, isQuestion }) => {
    if (isQuestion || !firstPerson.test(sentence)) return false;
    const stems = stemsOf(sentence);
    const strange = stems.filter((each) => !known.has(each));
    return strange.length > few && strange.length / stems.length > most;
  })?.text;
}

function withoutQuotes(sentence: string): string {
  return sentence.replaceAll(/["“][^"”]*["”]/gu, ' ');
}

function stemsOf(text: string): string[] {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => word.length >= stem && !isFunctionWord(word) && !isEverydayWord(word))
    .map((word) => word.slice(0, stem));
}

import { isEverydayWord } from '../text/everyday-words';
import { isFunctionWord } from '../text/function-words';
import { wordsOf } from '../text/words';

const shortest = 6;

/** C01: the text holds on to something of this post: a number of it, or two of its rarer words. Hashtags do not count. */
export function isAnchored(text: string, post: string): boolean {
  const numbers = numbersIn(post);
  if (numbersIn(text).some((number) => number.length > 1 && numbers.includes(number))) return true;
  return sharedRareWords(text, post).length >= 2;
}

export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number);
}

function sharedRareWords(text: string, post: string): string[] {
  const ofPost = new Set(
    wordsOf(post)
      .filter(({ isHashtag, folded }) => !isHashtag && isRare(folded))
      .map(({ folded }) => folded),
  );
  return [...new Set(wordsOf(text).map(({ folded }) => folded))].filter((word) => ofPost.has(word));
}

function isRare(word: string): boolean {
  return word.length >= shortest && !isFunctionWord(word) && !isEverydayWord(word);
}

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

/** A word that also stands as a hashtag is the label of the post, not a detail of it; one at a closing quote may be cut off in other readers' eyes. */
function sharedRareWords(text: string, post: string): string[] {
  const words = wordsOf(post);
  const labels = new Set(words.filter(({ isHashtag }) => isHashtag).map(({ folded }) => folded));
  const details = words.filter(({ folded, end }) => isRare(folded) && !labels.has(folded) && !/['’]/u.test(post.charAt(end)));
  const ofPost = new Set(details.map(({ folded }) => folded));
  return [...new Set(wordsOf(text).map(({ folded }) => folded))].filter((word) => ofPost.has(word));
}

function isRare(word: string): boolean {
  return word.length >= shortest && !isFunctionWord(word) && !isEverydayWord(word);
}

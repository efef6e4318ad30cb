import { isEverydayWord } from '../text/everyday-words';
import { isFunctionWord } from '../text/function-words';
import { wordsOf } from '../text/words';

const firm = 6;
const light = 5;

/**
 * C01: what of a post a text holds on to. `firm`: a number of it, or two of its rarer words; nobody could have written it under another post. `light`: one
 * rare word or its beginning, a name, a number in words. `none`: it could stand anywhere. Hashtags do not count.
 */
export function anchorage(text: string, post: string): 'firm' | 'light' | 'none' {
  const numbers = numbersIn(post);
  if (numbersIn(text).some((number) => number.length > 1 && numbers.includes(number))) return 'firm';
  const { details, beginnings } = lastRead.post === post ? lastRead : readDetails(post);
  const words = [...new Set(wordsOf(text).map(({ folded }) => folded))];
  if (words.filter((word) => isRare(word, firm) && details.has(word)).length >= 2) return 'firm';
  if (words.some((word) => isRare(word, light) && beginnings.has(beginning(word)))) return 'light';
  return words.some((word) => details.has(word) && numberWords.has(word)) || sharesName(text, post) ? 'light' : 'none';
}

export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number);
}

/** Dozens of drafts are held against one post: it is read once. */
let lastRead: { post: string; details: ReadonlySet<string>; beginnings: ReadonlySet<string> } = {
  post: '',
  details: new Set(),
  beginnings: new Set(),
};

function readDetails(post: string): typeof lastRead {
  const details = detailsOf(post);
  lastRead = { post, details, beginnings: new Set([...details].filter((word) => isRare(word, light)).map(beginning)) };
  return lastRead;
}

/** A word that also stands as a hashtag is the label of the post, not a detail of it; one at a closing quote may be cut off in other readers' eyes. */
function detailsOf(post: string): ReadonlySet<string> {
  const words = wordsOf(post);
  const labels = new Set(words.filter(({ isHashtag }) => isHashtag).map(({ folded }) => folded));
  return new Set(words.filter(({ folded, end }) => !labels.has(folded) && !/['’]/u.test(post.charAt(end))).map(({ folded }) => folded));
}

function beginning(word: string): string {
  return word.slice(0, light);
}

function isRare(word: string, shortest: number): boolean {
  return word.length >= shortest && !isFunctionWord(word) && !isEverydayWord(word);
}

const numberWords = new Set(
  'drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig veertig vijftig zestig zeventig tachtig negentig three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(
    ' ',
  ),
);

/** A capitalised word inside a sentence of both. */
function sharesName(text: string, post: string): boolean {
  const names = new Set(namesIn(post));
  return namesIn(text).some((name) => names.has(name));
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll},;:]\s)\p{Lu}[\p{L}'’-]{2,}/gu)].map(([name]) => name.toLowerCase());
}

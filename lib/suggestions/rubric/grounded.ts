import { numbersIn } from './anchored';

/** A word with a capital, not at the start of a sentence, of a quotation or of the text. */
const capitalised = /(?<=[ ("“‘'])\p{Lu}[\p{L}'’-]{2,}/gu;

/** C06: what a text says that none of its sources says: a number, or a name in the middle of a sentence. Blanks are the person's own. */
export function ungrounded(text: string, sources: string): string[] {
  const plain = text.replace(/\[[^\]]*\]/gu, ' ');
  const known = sources.toLowerCase();
  const numbers = new Set(numbersIn(known));
  const inventedNumbers = numbersIn(plain).filter((number) => !numbers.has(number));
  const inventedNames = [...plain.matchAll(capitalised)]
    .filter((match) => !startsSentence(plain, match.index))
    .map(([name]) => name.replace(/['’-]+$/u, ''))
    .filter((name) => !known.includes(name.toLowerCase()));
  return [...inventedNumbers, ...inventedNames];
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?]["”’')\]]*\s+)["“‘'(]*$/u.test(text.slice(0, at));
}

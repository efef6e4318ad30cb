import { isEverydayWord } from './text/everyday-words';
import { isFunctionWord } from './text/function-words';
import { sentencesOf } from './text/sentences';
import { wordsOf } from './text/words';

/** A detail that only this post has, literally as it stands there. */
export interface Specific {
  kind: 'quote' | 'number' | 'name' | 'phrase' | 'question';
  text: string;
  /** Where it starts in the post. */
  start: number;
}

const quotes = /["“„]([^"“”„\n]{4,60})["”]|(?<=^|[\s(])['‘]([^'‘’\n]{4,60})['’](?=[\s.,;:!?)]|$)/gu;
const numbers = /(?<![\p{L}\d.,€#/])(\d{1,3}(?:[.,]\d{3})+|\d{2,5})\s+(\p{Ll}[\p{L}'’-]{3,24})/gu;
const names = /(?<=[\p{Ll},;:]\s)(?:\p{Lu}[\p{L}'’-]{2,}(?:\s(?:van|de|der|den|aan|op|en|of|the))*)(?:\s\p{Lu}[\p{L}'’-]+)*/gu;

/** Units and dates say when and how long, not what the post is about. */
const unitWords =
  /^(?:uur|uren|minuten|minuut|dagen|weken|maanden|jaar|jaren|euro|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|hours?|minutes|days|weeks|months|years|percent|january|february|march|may|june|july|august|october)$/iu;

/**
 * Quoted words, counted things, names, rare phrases and the question asked: what a comment can hold on to. Better than keyword extraction for a single
 * post (guide.md B5). In the order of the post; literal, so that a reader finds them back.
 */
export function specificsOf(text: string): Specific[] {
  const found = [...quoted(text), ...counted(text), ...named(text), ...phrases(text), ...asked(text)];
  const seen = new Set<string>();
  return found
    .filter(({ text: part, kind }) => {
      const key = `${kind}:${part.toLowerCase()}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .toSorted((a, b) => a.start - b.start);
}

function quoted(text: string): Specific[] {
  return [...text.matchAll(quotes)].flatMap((match): Specific[] => {
    const part = (match[1] ?? match[2] ?? '').trim().replace(/[.,;:]+$/u, '');
    const count = wordsOf(part).length;
    return count >= 1 && count <= 9 ? [{ kind: 'quote', text: part, start: match.index + 1 }] : [];
  });
}

function counted(text: string): Specific[] {
  return [...text.matchAll(numbers)].flatMap((match): Specific[] => {
    const [whole, , noun = ''] = match;
    const isYear = /^20\d\d\s/u.test(whole);
    return isYear || unitWords.test(noun) || isFunctionWord(noun.toLowerCase())
      ? []
      : [{ kind: 'number', text: whole, start: match.index }];
  });
}

function named(text: string): Specific[] {
  return [...text.matchAll(names)].map((match) => ({ kind: 'name', text: match[0].trim(), start: match.index }));
}

/** Two or three words around a rare, long one: "de wiebelende tafelpoot". */
function phrases(text: string): Specific[] {
  const words = wordsOf(text);
  return words.flatMap((word, index): Specific[] => {
    const isRare =
      word.folded.length >= 9 &&
      !isEverydayWord(word.folded) &&
      !isFunctionWord(word.folded) &&
      !word.isHashtag &&
      /^\p{Ll}/u.test(text.slice(word.start));
    if (!isRare) return [];
    const before = words[index - 1];
    const isJoined =
      before &&
      text.slice(before.end, word.start) === ' ' &&
      /^\p{Ll}/u.test(text.slice(before.start)) &&
      !isFunctionWord(before.folded) &&
      before.folded.length > 3;
    const start = isJoined ? before.start : word.start;
    return [{ kind: 'phrase', text: text.slice(start, word.end), start }];
  });
}

function asked(text: string): Specific[] {
  return sentencesOf(text)
    .filter(({ isQuestion }) => isQuestion)
    .map(({ text: question, start }) => ({ kind: 'question', text: question, start }));
}

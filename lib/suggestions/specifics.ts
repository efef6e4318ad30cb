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
    return isYear || unitWords.test(noun) || !isCountable(noun.toLowerCase()) ? [] : [{ kind: 'number', text: whole, start: match.index }];
  });
}

/** Ordinary words behind a number are mostly verbs ("611 kwamen"); these few are things that are counted. */
const countable =
  /^(?:mensen|vragen|berichten|brieven|inwoners|bewoners|collega's|gesprekken|verhalen|woorden|kinderen|gemeenten|organisaties|plekken|foto's|people|questions|messages|letters|residents|colleagues|conversations|stories|words|children|councils)$/u;

function isCountable(noun: string): boolean {
  return countable.test(noun) || (!isFunctionWord(noun) && !isEverydayWord(noun) && !/(?:de|te|den|ten)$/u.test(noun));
}

function named(text: string): Specific[] {
  return [...text.matchAll(names)].map((match) => ({ kind: 'name', text: match[0].trim(), start: match.index }));
}

const clauseBreak = /[.,;:!?()"“”„\n–—]|\s(?:en|maar|want|omdat|die|dat|als|toen|dus|and|but|because|that|which|when|so)\s/gu;
const opener =
  /^(?:de|het|een|die|dat|deze|dit|mijn|onze|ons|hun|zijn|haar|geen|elke|alle|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|the|a|an|my|our|their|his|her|its|no|every|two|three|four|five|six|seven|eight|nine|ten|\d+)$/iu;
const longestPhrase = 8;

/** A run of words with at least two rare ones, from an article or number where there is one: "een keuzehulp met elf stappen". */
function phrases(text: string): Specific[] {
  const words = wordsOf(text).filter(({ isHashtag }) => !isHashtag);
  const rare = words.map((word) => isRareWord(word.folded));
  const breaks = breaksIn(text, words);
  return words.flatMap((word, index): Specific[] => {
    if (!rare[index]) return [];
    const first = startOf(words, index, breaks);
    const last = endOf(words, rare, { index, first }, breaks);
    const start = words[first]?.start ?? word.start;
    const part = text.slice(start, words[last]?.end ?? word.end);
    const isWhole = !/[\n#@]|https?:/u.test(part) && last > first;
    return isWhole ? [{ kind: 'phrase', text: part, start }] : [];
  });
}

/** Indexes of words before which a new clause starts. */
function breaksIn(text: string, words: readonly { start: number }[]): ReadonlySet<number> {
  const places = [...text.matchAll(clauseBreak)].map(({ index, 0: mark }) => index + mark.length);
  const broken = new Set<number>();
  let next = 0;
  for (const [index, { start }] of words.entries()) {
    while (next < places.length && (places[next] ?? 0) <= start) {
      broken.add(index);
      next += 1;
    }
  }
  return broken;
}

function startOf(words: readonly { folded: string }[], index: number, breaks: ReadonlySet<number>): number {
  let at = index;
  while (at > 0 && index - at < 3 && !breaks.has(at) && !opener.test(words[at]?.folded ?? '')) at -= 1;
  return opener.test(words[at]?.folded ?? '') ? at : index;
}

/** To the last rare word of the clause, and on to the word that it belongs to ("flattened PDFs"). */
function endOf(
  words: readonly { folded: string }[],
  rare: readonly boolean[],
  { index, first }: { index: number; first: number },
  breaks: ReadonlySet<number>,
): number {
  let last = index;
  for (let at = index + 1; at < rare.length && at - first < longestPhrase && !breaks.has(at); at += 1) {
    const isOfLast = at === last + 1 && !isFunctionWord(words[at]?.folded ?? '');
    if (rare[at] || isOfLast) last = at;
  }
  return last;
}

function isRareWord(folded: string): boolean {
  return folded.length >= 6 && !isEverydayWord(folded) && !isFunctionWord(folded) && !/\d/u.test(folded);
}

function asked(text: string): Specific[] {
  return sentencesOf(text)
    .filter(({ isQuestion }) => isQuestion)
    .map(({ text: question, start }) => ({ kind: 'question', text: question, start }));
}

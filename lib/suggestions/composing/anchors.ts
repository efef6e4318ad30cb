import { isEverydayWord } from '../text/everyday-words';
import { isFunctionWord } from '../text/function-words';
import { wordsOf } from '../text/words';
import type { PostReading } from '../read-post';
import type { Specific } from '../specifics';

/** A specific that a sentence can be hung on. Questions are left out: repeating one reads as an echo. */
export interface Anchor {
  kind: 'quote' | 'number' | 'phrase' | 'name';
  text: string;
}

const grim = /(?:dood|sterf|moord|slachtoffer|verkracht|zelfmoord|overl|kut|fuck|shit)/iu;
/** In a plural only: "die 84 uur" is fine, "die 84 ook" is not. */
const plural = /(?:en|s|ers|eren)$/iu;
const order: Record<Specific['kind'], number> = { quote: 0, number: 1, phrase: 2, name: 3, question: 9 };

/** What a draft can hold on to, the most telling first: words somebody said, something counted, a rare phrase, a name. */
export function anchorsOf({ specifics, text, kind }: PostReading): Anchor[] {
  const cleaned = specifics.map(({ kind, text, start }) => ({ kind, text: text.replaceAll(/["“”„]/gu, '').trim(), start }));
  return cleaned
    .filter((specific) => isUsable(specific))
    .toSorted((a, b) => order[a.kind] - order[b.kind] || weight(b.text) - weight(a.text) || a.start - b.start)
    .filter(({ kind: ofSpecific }) => !(ofSpecific === 'name' && kind === 'opinion' && text.length < 200))
    .map(({ kind, text }) => ({ kind: kind === 'question' ? 'phrase' : kind, text }));
}

function isUsable({ kind, text }: Pick<Specific, 'kind' | 'text'>): boolean {
  if (kind === 'question' || /[?#@[\]\n]|https?:|www\./u.test(text) || grim.test(text) || text.length > 60) return false;
  if (kind === 'number') return plural.test(text);
  return kind === 'quote' ? contentWords(text).length > 0 : true;
}

function contentWords(text: string): string[] {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => !isFunctionWord(word) && word.length > 3);
}

/** Rarer and fuller is better. */
function weight(text: string): number {
  return contentWords(text).filter((word) => !isEverydayWord(word)).length * 2 + contentWords(text).length;
}

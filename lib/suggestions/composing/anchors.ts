import type { DraftLanguage } from '../language';
import { isEverydayWord } from '../text/everyday-words';
import { isFunctionWord } from '../text/function-words';
import { wordsOf } from '../text/words';
import type { PostReading } from '../read-post';
import type { Specific } from '../specifics';
import { beginsLikeThing, thingness } from './phrase-shape';

/** A specific that a sentence can be hung on. Questions are left out: repeating one reads as an echo. */
export interface Anchor {
  kind: 'quote' | 'number' | 'phrase' | 'name';
  text: string;
}

const grim = /(?:dood|sterf|moord|slachtoffer|verkracht|zelfmoord|overl|kut|fuck|shit)/iu;
/** In a plural only: "die 84 uur" is fine, "die 84 ook" is not. */
const plural = /(?:en|s|ers|eren)$/iu;
const order: Record<Specific['kind'], number> = { quote: 0, number: 1, phrase: 2, name: 3, question: 9 };

/** What a draft can hold on to, the most telling first: words somebody said, something counted, a phrase, a name; two phrases together at last. */
export function anchorsOf({ specifics }: PostReading, language: DraftLanguage): Anchor[] {
  const usable = specifics
    .map(({ kind, text, start }) => ({ kind, text: tidied(kind, text), start }))
    .filter(isUsable)
    .toSorted((a, b) => order[a.kind] - order[b.kind] || weight(b) - weight(a) || a.start - b.start);
  const single = usable.map(({ kind, text }): Anchor => ({ kind: kind === 'question' ? 'phrase' : kind, text }));
  return [...single, ...pairsOf(usable, language === 'en' ? 'and' : 'en')];
}

/** Where no single phrase is rare enough, two from different places are. */
function pairsOf(usable: readonly { kind: Specific['kind']; text: string; start: number }[], and: string): Anchor[] {
  const phrases = usable.filter(({ kind, text }) => kind === 'phrase' && text.length <= 34).slice(0, 4);
  return phrases.flatMap((first, index) =>
    phrases.slice(index + 1).flatMap((second): Anchor[] => {
      const isApart = Math.abs(first.start - second.start) > Math.max(first.text.length, second.text.length);
      const [a, b] = first.start < second.start ? [first, second] : [second, first];
      return isApart ? [{ kind: 'phrase', text: `${a.text}" ${and} "${b.text}` }] : [];
    }),
  );
}

/** Without quotation marks of its own; a phrase from the start of a sentence loses its capital. */
function tidied(kind: Specific['kind'], text: string): string {
  const plain = text.replaceAll(/["“”„]/gu, '').trim();
  return kind === 'phrase' && /^\p{Lu}\p{Ll}/u.test(plain) && beginsLikeThing(plain)
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
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

/** Those that say what the post is about go first: a message to somebody else has to tell them that. */
export function tellingFirst(anchors: readonly Anchor[], { topics }: PostReading): Anchor[] {
  const terms = topics
    .slice(0, 2)
    .flatMap(({ terms: found }) => found.flatMap((term) => wordsOf(term).map(({ folded }) => folded.slice(0, 6))));
  const tells = ({ text }: Anchor) => wordsOf(text).some(({ folded }) => terms.some((term) => term.length > 3 && folded.includes(term)));
  return [...anchors.filter(tells), ...anchors.filter((anchor) => !tells(anchor))];
}

/** Rarer and fuller is better; a thing of three to six words best of all. */
function weight({ kind, text }: { kind: Specific['kind']; text: string }): number {
  const words = wordsOf(text).length;
  const rare = contentWords(text).filter((word) => !isEverydayWord(word)).length;
  if (kind !== 'phrase') return rare * 2 + words;
  return rare * 2 + thingness(text) + (words >= 3 && words <= 6 ? 2 : 0);
}

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

/** What a draft can hold on to, the most telling first: words somebody said, something counted, a phrase, a name; two phrases together at last. */
export function anchorsOf({ specifics, language }: PostReading): Anchor[] {
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
  return kind === 'phrase' && /^\p{Lu}\p{Ll}/u.test(plain) && opener.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
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

const opener =
  /^(?:de|het|een|die|dat|deze|dit|mijn|onze|ons|hun|geen|elke|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|the|a|an|my|our|their|every|two|three|four|five|six|seven|eight|nine|ten)\s/iu;
/** A phrase with one of these is a piece of a sentence, not a thing. */
const finite =
  /\b(?:is|was|zijn|waren|wordt|werd|werden|heeft|had|hebben|hadden|hingen|ging|gingen|deed|deden|kwam|kwamen|staat|stond|stonden|ligt|lag|zit|zat|moet|moest|mag|kan|kon|wil|wilde|zou|are|were|has|have|had|will|would|can|could|us|send|sent)\b/iu;

/** Rarer and fuller is better; a thing of three to six words best of all. */
function weight({ kind, text }: { kind: Specific['kind']; text: string }): number {
  const words = wordsOf(text).length;
  const rare = contentWords(text).filter((word) => !isEverydayWord(word)).length;
  if (kind !== 'phrase') return rare * 2 + words;
  return rare * 2 + (opener.test(text) ? 4 : 0) + (words >= 3 && words <= 6 ? 2 : 0) - (finite.test(text) ? 6 : 0);
}

import { isFunctionWord } from '../text/function-words';
import { wordsOf } from '../text/words';

/** One's own page, as the person pasted it or a reader found it. */
export interface ProfilePage {
  headline: string;
  about: string;
  /** Titles and texts of positions, newest first. */
  positions: readonly string[];
}

/** Where clients would find a search term: in the headline at best. `missing` are its words that stand nowhere. */
export interface TermFinding {
  term: string;
  place: 'headline' | 'about' | 'positions' | 'spread' | 'nowhere';
  missing: readonly string[];
}

/** What clients in Dutch public bodies search for (advice A25), to begin with; the person's own terms take their place. */
export const usualTerms: readonly string[] = [
  'interim communicatie overheid',
  'interim communicatieadviseur',
  'tijdelijke communicatieondersteuning publieke sector',
];

/**
 * Which search terms a page answers to, and where. A term is found in a part that has all its words, in any order and form ("communicatie" in
 * "communicatieadviseur", "gemeenten" for "gemeente"); `spread` when the page has them all, but in no part together.
 */
export function checkProfile({ headline, about, positions }: ProfilePage, terms: readonly string[] = usualTerms): TermFinding[] {
  const parts = { headline: textWords(headline), about: textWords(about), positions: textWords(positions.join('\n')) };
  const everywhere = [...parts.headline, ...parts.about, ...parts.positions];
  return terms.map((term) => {
    const asked = textWords(term).filter((word) => !isFunctionWord(word));
    const missing = asked.filter((word) => !stands(word, everywhere));
    const place = (['headline', 'about', 'positions'] as const).find((part) => asked.every((word) => stands(word, parts[part])));
    return { term, missing, place: asked.length === 0 ? 'nowhere' : (place ?? (missing.length === 0 ? 'spread' : 'nowhere')) };
  });
}

function textWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

function stands(word: string, words: readonly string[]): boolean {
  const stem = word.length > 5 ? word.replace(/(?:en|e|s)$/u, '') : word;
  return words.some((other) => other === word || (stem.length >= 5 && other.includes(stem)));
}

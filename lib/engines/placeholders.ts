import type { DraftLanguage } from '../suggestions/language';
import type { Span } from './name-spans';

/** What stands in for a name, in the language of the prompt: models keep words between brackets as they are. */
export const placeholderWords: Record<DraftLanguage, Record<Span['kind'], string>> = {
  nl: { person: 'PERSOON', organisation: 'ORGANISATIE', name: 'NAAM', address: 'ADRES' },
  en: { person: 'PERSON', organisation: 'ORGANISATION', name: 'NAME', address: 'ADDRESS' },
};

const words = [...new Set(Object.values(placeholderWords).flatMap((kinds) => Object.values(kinds)))].toSorted(
  (a, b) => b.length - a.length,
);

/** A placeholder as a model may write it back: in lower case, or without its brackets. */
export const placeholderLike = new RegExp(
  `\\[(?:${words.join('|')})[ _-]?\\d+\\]|(?<![\\p{L}\\p{N}])(?:${words.join('|')})[ _-]?\\d+(?![\\p{L}\\p{N}])`,
  'giu',
);

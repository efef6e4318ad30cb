import type { DraftLanguage } from '../suggestions/language';
import { indexNames, type NameIndex } from './name-index';
import { nameSpans, type Span } from './name-spans';
import { placeholderLike, placeholderWords } from './placeholders';
import type { KnownNames } from './library-names';

/** Names go out as placeholders and come back as names. One per parcel: it remembers what stands for what. */
export interface Disguise {
  /** The text with every name replaced; the same spelling always by the same placeholder. */
  hide(text: string): string;
  /** The placeholder of a person's name, however it is written. */
  hideName(name: string): string;
  /** Puts back what was hidden: `restore(hide(text)) === text` for every text. */
  restore(text: string): string;
  /** Placeholders in an answer that stand for nothing: the model made them up. */
  unknownIn(text: string): string[];
  /** What was hidden so far, spelled as it was. */
  hidden(): string[];
}

interface DisguiseInput {
  names: readonly KnownNames[];
  language: DraftLanguage;
  /** True for a word of the trade that may leave although it is written with a capital. */
  isSubject?: (folded: string) => boolean;
}

/** Pure, and without chance: the same texts in the same order give the same placeholders. */
export function createDisguise({ names, language, isSubject = () => false }: DisguiseInput): Disguise {
  const indexes = names.map(indexOf);
  const bySpelling = new Map<string, string>();
  const byPlaceholder = new Map<string, string>();

  const placeholderFor = (spelling: string, kind: Span['kind']): string => {
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known;
    const placeholder = `[${placeholderWords[language][kind]} ${bySpelling.size + 1}]`;
    bySpelling.set(spelling, placeholder);
    byPlaceholder.set(keyOf(placeholder), spelling);
    return placeholder;
  };

  return {
    hide(text) {
      const spans = nameSpans(text, indexes, isSubject);
      const pieces = spans.map(
        ({ start, end, kind }, at) => text.slice(spans[at - 1]?.end ?? 0, start) + placeholderFor(text.slice(start, end), kind),
      );
      return pieces.join('') + text.slice(spans.at(-1)?.end ?? 0);
    },
    hideName: (name) => placeholderFor(name, 'person'),
    restore: (text) => text.replaceAll(placeholderLike, (found) => byPlaceholder.get(keyOf(found)) ?? found),
    unknownIn: (text) => [...text.matchAll(placeholderLike)].map(([found]) => found).filter((found) => !byPlaceholder.has(keyOf(found))),
    hidden: () => [...bySpelling.keys()],
  };
}

/** A library is read once as long as it is the same. */
const indexed = new WeakMap<KnownNames, NameIndex>();

function indexOf(names: KnownNames): NameIndex {
  const index = indexed.get(names) ?? indexNames(names);
  indexed.set(names, index);
  return index;
}

/** "[PERSOON 1]", "persoon 1" and "PERSOON_1" are the same. */
function keyOf(placeholder: string): string {
  return placeholder.toUpperCase().replaceAll(/[[\]\s_-]/gu, '');
}

import { wordsOf } from '../text/words';

/** Names by their first word, folded: looking through thousands per draft takes no time. */
export type NameBook = ReadonlyMap<string, readonly string[]>;

export function nameBook(names: readonly string[]): NameBook {
  return Map.groupBy(
    names.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''),
    (name) => wordsOf(name)[0]?.folded ?? '',
  );
}

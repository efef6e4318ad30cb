import type { DraftLanguage } from '../language';
import en from './phrases/en.json';
import nl from './phrases/nl.json';

export type PhraseBook = typeof nl;

/** The sentences from which drafts are made. They are written in the language of the post, not of the interface, and so are no part of locales/. */
export const phraseBooks: Record<DraftLanguage, PhraseBook> = { nl, en };

/** Fills the blanks of a sentence; an unknown blank stays as it is, so that a test sees it. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

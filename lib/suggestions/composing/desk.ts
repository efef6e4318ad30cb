import type { DraftLanguage } from '../language';
import type { PostReading } from '../read-post';
import type { Draft, RubricContext } from '../rubric/finding';
import type { NameBook } from '../rubric/name-book';
import type { Taxonomy } from '../topics/find-topics';
import type { Anchor } from './anchors';
import { fill, type PhraseBook } from './phrase-book';

export interface ComposerSettings {
  taxonomy: Taxonomy;
  contactNames: NameBook;
  /** How the author wants to be addressed, where that is known, else the person's own habit. */
  addressForm: 'je' | 'u';
  /** Texts that were offered before, by `fingerprintOf`: never given a second time. */
  usedTexts: ReadonlySet<string>;
}

/** Everything that lies on the table while drafts are written for one post. */
export interface Desk {
  reading: PostReading;
  settings: ComposerSettings;
  language: DraftLanguage;
  book: PhraseBook;
  seed: number;
  anchors: readonly Anchor[];
  context: RubricContext;
}

/** The words for "you", in the form that this person is addressed with. */
export function addressWords({ book, language }: Desk, form: 'je' | 'u'): Record<string, string> {
  return language === 'nl' ? book.address[form] : book.address.je;
}

/** An anchor in a sentence of its own kind. */
export function anchored(sentence: string, anchor: Anchor, values: Readonly<Record<string, string>> = {}): string {
  return fill(sentence, { ...values, specific: anchor.text });
}

/** A draft in the author's form of address. */
export function draftFor({ settings }: Desk, draft: Omit<Draft, 'addressForm'>): Draft {
  return { ...draft, addressForm: settings.addressForm };
}

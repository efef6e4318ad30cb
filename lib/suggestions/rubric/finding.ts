import type { Experience } from '../../domain/experience';
import type { Source } from '../../domain/source';
import type { PostReading } from '../read-post';
import type { NameBook } from './name-book';

const suggestionTypes = ['question', 'experience', 'source', 'introduction', 'share', 'reshare', 'congratulate', 'human'] as const;
export type SuggestionType = (typeof suggestionTypes)[number];

/** A text to be looked at, with all that it may draw on. */
export interface Draft {
  type: SuggestionType;
  text: string;
  /** `je` or `u` where the contact asks for one; otherwise the person's own habit. */
  addressForm?: 'je' | 'u';
  experience?: Experience;
  source?: Source;
  /** To whom a private message goes: their first name may be used. */
  recipient?: string;
}

export interface RubricContext {
  reading: PostReading;
  /** Full names of everyone the person knows: a third person is never named (C13). */
  contactNames: NameBook;
}

export const findingCodes = [
  'not-anchored',
  'no-open-question',
  'sales',
  'praise',
  'too-short',
  'too-long',
  'invented',
  'address-mixed',
  'address-form',
  'adds-nothing',
  'template-language',
  'not-fitting',
  'opinion',
  'confidential',
  'wrong-language',
  'names-someone',
  'blank-left',
  'hard-to-read',
  'jargon',
] as const;

/** What a check found. `hard` keeps a text from being offered; the rest is advice. `detail` is the part of the text it is about. */
export interface Finding {
  code: (typeof findingCodes)[number];
  isHard: boolean;
  detail?: string;
}

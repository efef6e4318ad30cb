import type { ContactId } from '../../domain/contact';
import type { ExperienceId } from '../../domain/experience';
import type { SourceId } from '../../domain/source';
import type { SuggestionType } from '../rubric/finding';
import type { Reason } from './reason';

/** One way to add value, with a text to make one's own. */
export interface Suggestion {
  type: SuggestionType;
  text: string;
  reasons: readonly Reason[];
  /** Where the text goes: under the post, or in a message to one person. */
  place: 'public' | 'private';
  experienceId?: ExperienceId;
  sourceId?: SourceId;
  contactId?: ContactId;
}

import type { CalendarDay } from '../../domain/calendar-day';
import type { Contact } from '../../domain/contact';
import type { Availability, ContactDetails, Leave, Preferences } from '../../domain/contact-details';
import type { TopicId } from '../../domain/topic';
import { findTopics, type Taxonomy } from '../topics/find-topics';
import { readNote } from './read-note';

/** A contact as suggestions look at one: the card, the details, and everything the person noted, put together. */
export interface ContactInput {
  contact: Pick<Contact, 'id' | 'name' | 'headline' | 'organisation' | 'location' | 'kind'>;
  details?: ContactDetails;
  /** The person's own notes, newest last. */
  notes: readonly string[];
}

/** A contact with what was read about them, worked out once per change of the library. */
export interface KnownContact {
  input: ContactInput;
  preferences: Preferences;
  leave?: Leave;
  availability?: Availability;
  seeksPeople: boolean;
  interests: ReadonlySet<TopicId>;
  facets: ReadonlyMap<string, number>;
  /** Subjects the contact does not want to hear of, as facets and topics. */
  unwantedFacets: ReadonlySet<string>;
  unwantedTopics: ReadonlySet<TopicId>;
  /** When set, only these facets of their topic are wanted. */
  onlyFacets: ReadonlySet<string>;
  /** What is compared with a post. */
  matchText: string;
  note: string;
}

export function knowContact(input: ContactInput, taxonomy: Taxonomy, today: CalendarDay): KnownContact {
  const { details = {}, notes, contact } = input;
  const note = notes.join('\n');
  const read = readNote(note, today);
  const leave = details.leave ?? read.leave;
  const availability = details.availability ?? read.availability;
  const role = details.role ?? contact.headline ?? '';
  const matchText = [role, details.seeks, details.offers, read.wishes].filter(Boolean).join('. ');
  const found = findTopics(taxonomy, matchText, 'nl');
  const unwanted = findTopics(taxonomy, read.refusals.join('. '), 'nl');
  const only = findTopics(taxonomy, read.narrowings.join('. '), 'nl');
  const unwantedTopics = new Set([
    ...(details.preferences?.notAbout ?? []),
    ...read.refusals.flatMap((clause) => aboutTopics(clause, taxonomy)),
  ]);
  return {
    input,
    preferences: { ...read.preferences, ...details.preferences },
    ...(leave ? { leave } : {}),
    ...(availability ? { availability } : {}),
    seeksPeople: read.seeksPeople,
    interests: new Set([...(details.interests ?? []), ...(details.interests ? [] : found.topics.map(({ id }) => id))]),
    facets: found.facets,
    unwantedFacets: new Set(unwanted.facets.keys()),
    unwantedTopics,
    onlyFacets: new Set(only.facets.keys()),
    matchText,
    note,
  };
}

/** "Niets over asielopvang" closes the whole subject; "geen jeugdhulp" only its facet. */
function aboutTopics(clause: string, taxonomy: Taxonomy): TopicId[] {
  if (!/\b(?:over|about)\b/iu.test(clause)) return [];
  return findTopics(taxonomy, clause, 'nl').topics.map(({ id }) => id);
}

import type { CalendarDay } from '../../domain/calendar-day';
import type { Contact } from '../../domain/contact';
import type { Detail, DetailKind } from '../../domain/detail';
import { organisationTypeOf, type OrganisationType } from '../../domain/organisation-type';
import type { TopicId } from '../../domain/topic';
import { cueTest } from '../text/cues';
import { associatedTopics } from '../topics/associations';
import { findTopics, type Taxonomy } from '../topics/find-topics';
import { topicsNamed } from '../topics/topics-named';
import { leaveOfCard, limitsOfCard, type Availability, type Leave, type Limits } from './limits';
import { readNote } from './read-note';

/** A contact as suggestions look at one: the card, the details, and everything the person noted, put together. */
export interface ContactInput {
  contact: Pick<
    Contact,
    'id' | 'name' | 'headline' | 'organisation' | 'location' | 'kind' | 'address' | 'wishes' | 'pause' | 'tags' | 'employers'
  >;
  details: readonly Pick<Detail, 'kind' | 'text'>[];
  /** The person's own notes, newest last. */
  notes: readonly string[];
  /** How often the person sent them something this calendar year; with a ceiling on the card it is counted against that. */
  sentThisYear?: number;
}

/** A contact with what was read about them, worked out once per change of the library. */
export interface KnownContact {
  input: ContactInput;
  limits: Limits;
  leave?: Leave;
  availability?: Availability;
  organisationType?: OrganisationType;
  seeksPeople: boolean;
  /** Finds people for others by trade. */
  isAgent: boolean;
  interests: ReadonlySet<TopicId>;
  facets: ReadonlyMap<string, number>;
  /** Subjects the contact does not want to hear of, as facets and topics. */
  unwantedFacets: ReadonlySet<string>;
  unwantedTopics: ReadonlySet<TopicId>;
  /** When set, only these facets of their topic are wanted. */
  onlyFacets: ReadonlySet<string>;
  /** What is compared with a post. */
  matchText: string;
  /** What its words speak for (topics/associations.ts). */
  likely: ReadonlyMap<TopicId, number>;
  note: string;
}

const agent = cueTest(['bemiddel*', 'recruit*', 'agent', 'intermediair', 'detacheerder']);
/** What is personal stays out of every comparison: nobody is suggested for their holiday or their health. */
const ofWork = new Set<DetailKind>(['project', 'challenge', 'interest', 'seeks', 'offers']);

export function knowContact(input: ContactInput, taxonomy: Taxonomy, today: CalendarDay): KnownContact {
  const { details, notes, contact } = input;
  const note = notes.join('\n');
  const read = readNote([note, ...details.filter(({ kind }) => kind === 'seeks').map(({ text }) => `Zoekt ${text}.`)].join('\n'), today);
  const leave = leaveOfCard(contact) ?? read.leave;
  const said = details.filter(({ kind }) => ofWork.has(kind) && kind !== 'interest').map(({ text }) => text);
  const matchText = [contact.headline, ...said, readNote(note, today).wishes].filter(Boolean).join('. ');
  const found = findTopics(taxonomy, matchText, 'nl');
  const interests = details.filter(({ kind }) => kind === 'interest').flatMap(({ text }) => topicsNamed(taxonomy, text));
  const organisationType = organisationTypeOf(contact.organisation ?? '');
  return {
    input,
    limits: { ...read.limits, ...limitsOfCard(contact.wishes, input.sentThisYear) },
    ...(leave ? { leave } : {}),
    ...(read.availability ? { availability: read.availability } : {}),
    ...(organisationType ? { organisationType } : {}),
    seeksPeople: read.seeksPeople,
    isAgent: agent([note, contact.headline ?? '', ...(contact.tags ?? [])].join('\n')),
    interests: new Set(interests.length > 0 ? interests : found.topics.map(({ id }) => id)),
    facets: found.facets,
    unwantedFacets: new Set(findTopics(taxonomy, read.refusals.join('. '), 'nl').facets.keys()),
    unwantedTopics: new Set(read.refusals.flatMap((clause) => aboutTopics(clause, taxonomy))),
    onlyFacets: new Set(findTopics(taxonomy, read.narrowings.join('. '), 'nl').facets.keys()),
    matchText,
    likely: associatedTopics(taxonomy.associations, matchText),
    note,
  };
}

/** "Niets over asielopvang" closes the whole subject; "geen jeugdhulp" only its facet. */
function aboutTopics(clause: string, taxonomy: Taxonomy): TopicId[] {
  if (!/\b(?:over|about)\b/iu.test(clause)) return [];
  return findTopics(taxonomy, clause, 'nl').topics.map(({ id }) => id);
}

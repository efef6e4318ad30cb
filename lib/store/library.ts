import { addDays, type CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { Detail } from '../domain/detail';
import type { Experience } from '../domain/experience';
import type { Feedback } from '../domain/feedback';
import { isApproach } from '../domain/interaction';
import type { Source } from '../domain/source';
import type { KeptTopic } from '../domain/topic';
import { listContacts } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';
import { readRelations } from './relations';

const byTitle = new Intl.Collator('nl', { sensitivity: 'base' });

/** The person's experiences, newest first. */
export async function listExperiences(): Promise<Experience[]> {
  return newestFirst((await database.experiences.toArray()).filter(isPresent));
}

/** What the person keeps to pass on, newest first. */
export async function listSources(): Promise<Source[]> {
  return newestFirst((await database.sources.toArray()).filter(isPresent));
}

/** Subjects that the person added, by name. */
export async function listTopics(): Promise<KeptTopic[]> {
  return (await database.topics.toArray()).filter(isPresent).toSorted((a, b) => byTitle.compare(a.name, b.name));
}

/** What became of suggestions, newest first. */
export async function listFeedback(): Promise<Feedback[]> {
  return newestFirst((await database.feedback.toArray()).filter(isPresent));
}

function newestFirst<Row extends { createdAt: string; id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
}

/** Everything suggestions are made from. */
export interface StoredLibrary {
  experiences: Experience[];
  sources: Source[];
  topics: KeptTopic[];
  contacts: { contact: LibraryContact; details: Pick<Detail, 'kind' | 'text'>[]; notes: string[]; sentThisYear?: number }[];
}

type LibraryContact = Pick<
  Contact,
  'id' | 'name' | 'headline' | 'organisation' | 'location' | 'kind' | 'address' | 'wishes' | 'pause' | 'tags' | 'employers'
>;

/** Reads the library with whole tables at once. Only what suggestions look at: the same library gives the same value, whatever else changed at a contact. */
export async function readLibrary(today: CalendarDay): Promise<StoredLibrary> {
  const [contacts, notes, details, experiences, sources, topics] = await Promise.all([
    listContacts(),
    database.notes.toArray(),
    database.details.toArray(),
    listExperiences(),
    listSources(),
    listTopics(),
  ]);
  const notesOf = Map.groupBy(notes.filter(isPresent), ({ subjectId }) => subjectId);
  const detailsOf = Map.groupBy(details.filter(isPresent), ({ contactId }) => contactId);
  const sent = await countSent(contacts, today);
  return {
    experiences,
    sources,
    topics,
    contacts: contacts.map((contact) => {
      const own = (notesOf.get(contact.id) ?? []).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
      const sentThisYear = sent.get(contact.id);
      return {
        contact: forLibrary(contact),
        details: (detailsOf.get(contact.id) ?? []).map(({ kind, text }) => ({ kind, text })),
        notes: own.map(({ text }) => text),
        ...(sentThisYear !== undefined && { sentThisYear }),
      };
    }),
  };
}

function forLibrary({
  id,
  kind,
  name,
  headline,
  organisation,
  location,
  address,
  wishes,
  pause,
  tags,
  employers,
}: Contact): LibraryContact {
  return {
    id,
    kind,
    name,
    ...(headline !== undefined && { headline }),
    ...(organisation !== undefined && { organisation }),
    ...(location !== undefined && { location }),
    ...(address && { address }),
    ...(wishes && { wishes }),
    ...(pause && { pause }),
    ...(tags && { tags }),
    ...(employers && { employers }),
  };
}

/** How often each of those who asked for a ceiling was sought out in the last year: only for them it matters. */
async function countSent(contacts: readonly Contact[], today: CalendarDay): Promise<Map<string, number>> {
  const limited = contacts.filter(({ wishes }) => wishes?.maxPerYear !== undefined).map(({ id }) => id);
  const relations = await readRelations(limited);
  const since = addDays(today, -365);
  return new Map(limited.map((id) => [id, relations(id).interactions.filter((moment) => isApproach(moment) && moment.day > since).length]));
}

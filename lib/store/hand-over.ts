import type { Assignment } from '../domain/assignment';
import { today, type CalendarDay } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import { getContacts } from './contacts';
import { listInteractions } from './interactions';
import { listNotes } from './notes';
import { listAt } from './records';

/** The tables that hold words about someone. */
export type WordTable = 'notes' | 'details' | 'promises' | 'gifts' | 'interactions';

/** One thing written down at someone. */
export interface WrittenRecord {
  table: WordTable;
  id: string;
  text: string;
  day: CalendarDay;
  /** Written down while the assignment ran: most likely the client's. */
  isDuring: boolean;
}

/** Someone of the assignment, with everything that is written down at them. */
export interface HandOverPerson {
  contact: Contact;
  records: WrittenRecord[];
}

/** The people of an assignment with all that is written down at them, newest first: what is gone through at its end. */
export async function listHandOver({ contactIds, from, until, state, stateSince }: Assignment): Promise<HandOverPerson[]> {
  const end = until ?? (state === 'ended' ? stateSince : today());
  // Without a first day nobody can tell.
  const isDuring = (day: CalendarDay) => from !== undefined && from <= day && day <= end;
  const contacts = await getContacts(contactIds);
  return Promise.all(
    contacts.map(async (contact) => {
      const records = (await recordsAt(contact.id)).map((record): WrittenRecord => ({ ...record, isDuring: isDuring(record.day) }));
      return { contact, records: records.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id)) };
    }),
  );
}

async function recordsAt(id: ContactId): Promise<Omit<WrittenRecord, 'isDuring'>[]> {
  const [notes, details, promises, gifts, moments] = await Promise.all([
    listNotes(id),
    listAt('details', id),
    listAt('promises', id),
    listAt('gifts', id),
    listInteractions(id),
  ]);
  return [
    ...notes.map((note) => ({ table: 'notes' as const, id: note.id, text: note.text, day: today(Date.parse(note.createdAt)) })),
    ...details.map(({ id: detailId, text, day }) => ({ table: 'details' as const, id: detailId, text, day })),
    ...promises.map(({ id: promiseId, text, day }) => ({ table: 'promises' as const, id: promiseId, text, day })),
    ...gifts.flatMap(({ id: giftId, text, day }) => (text ? [{ table: 'gifts' as const, id: giftId, text, day }] : [])),
    ...moments.flatMap(({ id: momentId, text, day }) => (text ? [{ table: 'interactions' as const, id: momentId, text, day }] : [])),
  ];
}

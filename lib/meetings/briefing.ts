import type { CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { Detail } from '../domain/detail';
import type { Guest } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { PromiseRecord } from '../domain/promise';

/** Someone the person will see, with what to have at hand. */
export interface Brief {
  contact: Contact;
  /** What the person wrote beside them on the guest list. */
  line?: string;
  /** Open, soonest first. */
  promises: PromiseRecord[];
  /** What there is to ask after: what was to be asked by now, else the latest project or challenge they told of. */
  ask?: Detail;
  /** The other things to remember, newest first. */
  details: Detail[];
  /** The latest note; a detail says it shorter, so it is shown where there is none. */
  note?: Note;
}

const mostDetails = 3;

/** What is kept at someone, put in order for a talk on `day`. */
export function briefOf(
  contact: Contact,
  { line }: Pick<Guest, 'line'>,
  records: { promises: readonly PromiseRecord[]; details: readonly Detail[]; notes: readonly Note[] },
  day: CalendarDay,
): Brief {
  const promises = records.promises.filter(({ state }) => state === 'open').toSorted((a, b) => a.day.localeCompare(b.day));
  const newest = records.details.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
  const ask =
    newest.find(({ askFrom }) => askFrom !== undefined && askFrom <= day) ??
    newest.find(({ kind }) => kind === 'project' || kind === 'challenge');
  const details = newest.filter((detail) => detail !== ask).slice(0, mostDetails);
  const note = records.notes.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  return {
    contact,
    promises,
    details,
    ...(line !== undefined && { line }),
    ...(ask && { ask }),
    ...(note && newest.length === 0 && { note }),
  };
}

/** Whom to look for first: whoever was promised something, then whom there is something to ask, then the closest circle. */
export function inBriefingOrder(briefs: readonly Brief[], circlePosition: (contact: Contact) => number): Brief[] {
  const weight = ({ promises, ask }: Brief) => (promises.length > 0 ? 0 : ask ? 1 : 2);
  return briefs.toSorted(
    (a, b) =>
      weight(a) - weight(b) || circlePosition(a.contact) - circlePosition(b.contact) || a.contact.name.localeCompare(b.contact.name, 'nl'),
  );
}

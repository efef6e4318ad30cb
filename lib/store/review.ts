import { addDays, mondayOf, type CalendarDay } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import type { Detail } from '../domain/detail';
import { isLight } from '../domain/interaction';
import type { PromiseRecord } from '../domain/promise';
import { dormantOfWeek, driftOf, type Drift } from '../rhythm/drift';
import type { Match } from '../rhythm/matches';
import { listContacts } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';
import { listMatches } from './matches';

/** What a weekly review shows besides the queue. */
export interface Review {
  contacts: ReadonlyMap<ContactId, Contact>;
  /** Open promises and follow-ups, soonest first. */
  promises: PromiseRecord[];
  /** What can be asked after within two weeks, soonest first. */
  asks: Detail[];
  matches: Match[];
  /** Who falls silent against their own rhythm, the most silent first. */
  drifting: { contact: Contact; drift: Drift }[];
  dormant: Contact | undefined;
}

/** So far ahead the review looks, in days. */
const ahead = 14;

/** So many of each kind are shown: a review of a quarter of an hour ends. */
const mostShown = 7;

export async function readReview(today: CalendarDay): Promise<Review> {
  const [people, promises, details, matches] = await Promise.all([
    listContacts(),
    database.promises.toArray(),
    database.details.toArray(),
    listMatches(),
  ]);
  const contacts = new Map(people.map((contact) => [contact.id, contact]));
  const known = details.filter((detail) => isPresent(detail) && contacts.has(detail.contactId));
  const soon = addDays(today, ahead);
  return {
    contacts,
    promises: promises
      .filter((each) => isPresent(each) && each.state === 'open' && contacts.has(each.contactId))
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .slice(0, mostShown),
    asks: known
      .filter(({ askFrom }) => askFrom !== undefined && askFrom <= soon)
      .toSorted((a, b) => (a.askFrom ?? '').localeCompare(b.askFrom ?? ''))
      .slice(0, mostShown),
    matches: matches.slice(0, mostShown),
    drifting: (await readDrifting(contacts, today)).slice(0, mostShown),
    dormant: dormantOfWeek(people, mondayOf(today)),
  };
}

/** People with a rhythm of their own who are more silent than usual; paused ones are left alone. */
async function readDrifting(contacts: ReadonlyMap<ContactId, Contact>, today: CalendarDay): Promise<Review['drifting']> {
  const days = new Map<ContactId, CalendarDay[]>();
  for (const moment of await database.interactions.toArray()) {
    if (!isPresent(moment) || moment.isIntention || isLight(moment.channel)) continue;
    for (const id of moment.contactIds) pushTo(days, id, moment.day);
  }
  const drifting = [...days].flatMap(([id, each]) => {
    const contact = contacts.get(id);
    const drift = contact && contact.triage !== 'never' && !contact.pause ? driftOf(each, today) : undefined;
    return contact && drift ? [{ contact, drift }] : [];
  });
  return drifting.toSorted((a, b) => b.drift.days / b.drift.gap - a.drift.days / a.drift.gap || a.contact.id.localeCompare(b.contact.id));
}

function pushTo(days: Map<ContactId, CalendarDay[]>, id: ContactId, day: CalendarDay): void {
  const list = days.get(id);
  if (list) list.push(day);
  else days.set(id, [day]);
}

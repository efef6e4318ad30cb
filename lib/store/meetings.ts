import type { CalendarDay } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import type { Meeting, MeetingId } from '../domain/meeting';
import { briefOf, inBriefingOrder, type Brief } from '../meetings/briefing';
import { listCircles } from './circles';
import { getContacts } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';
import { listNotes } from './notes';
import { listAt } from './records';

/** All meetings, the latest day first. */
export async function listMeetings(): Promise<Meeting[]> {
  const meetings = (await database.meetings.toArray()).filter(isPresent);
  return meetings.toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt));
}

export async function getMeeting(id: MeetingId): Promise<Meeting | undefined> {
  const meeting = await database.meetings.get(id);
  return isPresent(meeting) ? meeting : undefined;
}

/** Whom of the guests the person knows, with what to have at hand on the day: whom to look for first, first. */
export async function readBriefing({ guests, day }: Pick<Meeting, 'guests' | 'day'>): Promise<Brief[]> {
  const ids = [...new Set(guests.flatMap(({ contactId }) => contactId ?? []))];
  const [contacts, circles] = await Promise.all([getContacts(ids), listCircles()]);
  const briefs = await Promise.all(
    contacts.map((contact) => readBrief(contact, guests.find(({ contactId }) => contactId === contact.id) ?? {}, day)),
  );
  const position = ({ circleId }: Contact) => circles.find(({ id }) => id === circleId)?.position ?? Number.POSITIVE_INFINITY;
  return inBriefingOrder(briefs, position);
}

async function readBrief(contact: Contact, guest: { line?: string }, day: CalendarDay): Promise<Brief> {
  const id: ContactId = contact.id;
  const [promises, details, notes] = await Promise.all([listAt('promises', id), listAt('details', id), listNotes(id)]);
  return briefOf(contact, guest, { promises, details, notes }, day);
}

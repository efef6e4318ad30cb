import type { CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import { database } from './database';
import { isPresent } from './is-present';

/** Who is due on `today`, longest due first. Deleted contacts carry no turn. */
export async function listDue(today: CalendarDay, limit = Number.POSITIVE_INFINITY): Promise<Contact[]> {
  const due = database.contacts.where('turnOn').belowOrEqual(today);
  const contacts = await (Number.isFinite(limit) ? due.limit(limit) : due).toArray();
  return contacts.filter(isPresent);
}

/** How many are due, counted up to `most`. Reading keys up to a limit is quick where counting walks the whole index (quality.md 3.3). */
export async function countDue(today: CalendarDay, most = 100): Promise<number> {
  const keys = await database.contacts.where('turnOn').belowOrEqual(today).limit(most).primaryKeys();
  return keys.length;
}

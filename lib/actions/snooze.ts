import type { CalendarDay } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { namedValues, patchContacts, patienceFor } from './patch-contacts';

/** Not due before `day`; null: as the rhythm says. Throws RecordGoneError. */
export async function snooze(ids: readonly ContactId[], day: CalendarDay | null): Promise<Change> {
  const values = await namedValues(ids);
  const label = day ? { key: 'change.snooze', values: { ...values, day } } : { key: 'change.wake', values };
  const work = { patience: patienceFor(ids.length) };
  return (await change(label, (write) => patchContacts(write, ids, { snoozedUntil: day }), work)).change;
}

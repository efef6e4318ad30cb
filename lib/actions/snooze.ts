import type { CalendarDay } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';

/** Not due before `day`; null: as the rhythm says. Throws RecordGoneError. */
export async function snooze(id: ContactId, day: CalendarDay | null): Promise<Change> {
  const { name } = await requireContact(id);
  const label = day ? { key: 'change.snooze', values: { name, day } } : { key: 'change.wake', values: { name } };
  const { change: done } = await change(label, async (write) => {
    await write.put('contacts', patched(await requireContact(id), { snoozedUntil: day }));
    await refreshContacts(write, [id]);
  });
  return done;
}

import { today, type CalendarDay } from '../domain/calendar-day';
import type { ContactId, PauseReason } from '../domain/contact';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';

/** Leaves someone in peace while they are away, until a day or until further notice; null: they are back. Throws RecordGoneError. */
export async function pause(id: ContactId, state: { reason: PauseReason; until?: CalendarDay } | null): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: state ? 'change.pause' : 'change.resume', values: { name } }, async (write) => {
    await write.put('contacts', patched(await requireContact(id), { pause: state && { ...state, since: today() } }));
    await refreshContacts(write, [id]);
  });
  return done;
}

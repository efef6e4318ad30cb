import { today } from '../domain/calendar-day';
import type { ContactId, NotNeededReason } from '../domain/contact';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';

/** "Niet nodig": passes over this turn and says why; the rhythm starts anew from today, without a contact moment. Throws RecordGoneError. */
export async function passOver(id: ContactId, reason: NotNeededReason): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: 'change.pass-over', values: { name } }, async (write) => {
    await write.put('contacts', patched(await requireContact(id), { notNeeded: { day: today(), reason }, snoozedUntil: null }));
    await refreshContacts(write, [id]);
  });
  return done;
}

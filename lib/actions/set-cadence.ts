import type { ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';

/** A rhythm of someone's own, in days (1–3650); null goes back to the circle's; what an import proposed is settled by it. Throws RecordGoneError. */
export async function setCadence(id: ContactId, cadenceDays: number | null): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: 'change.set-cadence', values: { name } }, async (write) => {
    await write.put('contacts', patched(await requireContact(id), { cadenceDays, proposedCadenceDays: null }));
    await refreshContacts(write, [id]);
  });
  return done;
}

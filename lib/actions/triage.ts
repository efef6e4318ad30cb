import type { Contact, ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { requireContact } from './require-record';

/** Decides not to put a newcomer into a circle: never, or not now. Throws RecordGoneError. */
export async function leaveUntracked(id: ContactId, triage: NonNullable<Contact['triage']>): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: `change.triage-${triage}`, values: { name } }, async (write) => {
    await write.put('contacts', { ...(await requireContact(id)), triage });
  });
  return done;
}

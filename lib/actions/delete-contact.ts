import type { ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { removePerson } from './remove-person';
import { requireContact } from './require-record';

/** Takes someone out, with their notes and all that is kept at them; shared contact moments stay with the others. LinkedIn's names for them become free again. Throws RecordGoneError. */
export async function deleteContact(id: ContactId): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: 'change.delete-contact', values: { name } }, async (write) => {
    const contact = await requireContact(id);
    await removePerson(write, contact);
  });
  return done;
}

import type { ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { namedValues, patienceFor } from './patch-contacts';
import { removePerson } from './remove-person';
import { requireContact } from './require-record';

/** The same for one. */
export const deleteContact = (id: ContactId): Promise<Change> => deleteContacts([id]);

/** Takes people out, with their notes and all that is kept at them; shared contact moments stay with the others. LinkedIn's names for them become free again. Throws RecordGoneError. */
export async function deleteContacts(ids: readonly ContactId[]): Promise<Change> {
  const { change: done } = await change(
    { key: 'change.delete-contact', values: await namedValues(ids) },
    async (write) => {
      for (const id of ids) await removePerson(write, await requireContact(id));
    },
    { patience: patienceFor(ids.length) },
  );
  return done;
}

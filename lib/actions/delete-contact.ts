import type { Contact, ContactId } from '../domain/contact';
import { contactKeys } from '../store/contacts';
import { listNotes } from '../store/notes';
import { change, type Change } from './change';
import { patched } from './patched';
import { requireContact } from './require-record';

/** Takes someone out, with their notes; shared contact moments stay with the others. LinkedIn's names for them become free again. Throws RecordGoneError. */
export async function deleteContact(id: ContactId): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: 'change.delete-contact', values: { name } }, async (write) => {
    const contact = await requireContact(id);
    // A deleted contact is never due: the badge reads the due day alone.
    await write.put('contacts', patched<Contact>({ ...contact, deletedAt: write.now }, { dueOn: null }));
    for (const note of await listNotes(id)) await write.put('notes', { ...note, deletedAt: write.now });
    for (const key of await contactKeys(id)) await write.remove('identities', key);
  });
  return done;
}

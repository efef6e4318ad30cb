import type { Contact, ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { patched, type Patch } from './patched';
import { requireContact } from './require-record';

/** Corrects the card: name, headline, organisation, location. Null takes a field away. Throws RecordGoneError. */
export async function editContact(
  id: ContactId,
  patch: Patch<Pick<Contact, 'name' | 'headline' | 'organisation' | 'location'>>,
): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: 'change.edit-contact', values: { name: patch.name ?? name } }, async (write) => {
    await write.put('contacts', patched(await requireContact(id), patch as Patch<Contact>));
  });
  return done;
}

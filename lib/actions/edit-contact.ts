import type { Contact, ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { patched, type Patch } from './patched';
import { requireContact } from './require-record';

type CardFields =
  | 'name'
  | 'headline'
  | 'organisation'
  | 'location'
  | 'emails'
  | 'phones'
  | 'websites'
  | 'birthday'
  | 'connectedOn'
  | 'tags';

/** Corrects the card: who they are, for whom they work and how to reach them. Null takes a field away. Throws RecordGoneError. */
export async function editContact(id: ContactId, patch: Patch<Pick<Contact, CardFields>>): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: 'change.edit-contact', values: { name: patch.name ?? name } }, async (write) => {
    await write.put('contacts', patched(await requireContact(id), patch as Patch<Contact>));
  });
  return done;
}

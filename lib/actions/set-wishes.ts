import type { Contact, ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { patched, type Patch } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';

/** What someone is to the person, and how they like to be treated: je or u, no vacancies, at most so many times a year. Null takes a field away. Throws RecordGoneError. */
export async function setWishes(id: ContactId, patch: Patch<Pick<Contact, 'address' | 'wishes' | 'relation'>>): Promise<Change> {
  const { name } = await requireContact(id);
  const { change: done } = await change({ key: 'change.set-wishes', values: { name } }, async (write) => {
    const wishes = patch.wishes && Object.keys(patch.wishes).length === 0 ? null : patch.wishes;
    const fields: Patch<Contact> = { ...patch, ...(wishes !== undefined && { wishes }) };
    await write.put('contacts', patched(await requireContact(id), fields));
    await refreshContacts(write, [id]);
  });
  return done;
}

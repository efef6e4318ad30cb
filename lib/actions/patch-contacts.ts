import type { Contact, ContactId } from '../domain/contact';
import { patched, type Patch } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';
import type { Writer } from './writer';

/** Milliseconds per person that a slow disk may take, and to begin with. */
const patiencePerPerson = 10;
const patienceAtLeast = 3000;

/** How long a change of so many people may take. */
export const patienceFor = (people: number) => patienceAtLeast + people * patiencePerPerson;

/** Sets fields of people's cards inside a change; their turns follow. Throws RecordGoneError when one of them is gone: then nobody is changed. */
export async function patchContacts(write: Writer, ids: readonly ContactId[], patch: Patch<Contact>): Promise<void> {
  const contacts: Contact[] = [];
  for (const id of new Set(ids)) contacts.push(patched(await requireContact(id), patch));
  await write.putAll('contacts', contacts);
  await refreshContacts(write, ids);
}

/** What a label needs to say of whom it is. */
export async function namedValues(ids: readonly ContactId[]): Promise<{ name: string; count: number }> {
  const first = ids[0] && (await requireContact(ids[0]));
  return { name: first?.name ?? '', count: ids.length };
}

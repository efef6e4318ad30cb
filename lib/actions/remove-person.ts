import type { Contact } from '../domain/contact';
import { contactKeys } from '../store/contacts';
import { listNotes } from '../store/notes';
import { listAt } from '../store/records';
import { patched } from './patched';
import type { Writer } from './writer';

/** Takes someone out inside a change: card, notes, details, promises, gifts, news and what was sent to them; LinkedIn's names for them become free. */
export async function removePerson(write: Writer, contact: Contact): Promise<void> {
  const gone = { deletedAt: write.now };
  // Someone deleted is never due: the badge reads the index of turns alone.
  await write.put('contacts', patched<Contact>({ ...contact, ...gone }, { dueOn: null, turnOn: null }));
  for (const note of await listNotes(contact.id)) await write.put('notes', { ...note, ...gone });
  for (const table of ['details', 'promises', 'gifts', 'news', 'feedback'] as const) {
    for (const record of await listAt(table, contact.id)) await write.put(table, { ...record, ...gone });
  }
  for (const key of await contactKeys(contact.id)) await write.remove('identities', key);
}

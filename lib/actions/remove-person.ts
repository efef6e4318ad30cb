import type { Contact } from '../domain/contact';
import { contactKeys } from '../store/contacts';
import { listNotes } from '../store/notes';
import { listAt } from '../store/records';
import { dropGuest } from './align-meeting';
import { dropPassedOn } from './pass-on';
import { patched } from './patched';
import type { Writer } from './writer';

/** Someone deleted is never due and was never sought out: queue, badge and budget read indexes alone. */
export function gravestone(contact: Contact, now: string): Contact {
  return patched<Contact>({ ...contact, deletedAt: now }, { dueOn: null, turnOn: null, call: null, standing: null });
}

/** Takes someone out inside a change: card, notes, details, promises, gifts, news and what was sent to them, and their place on guest lists; LinkedIn's names for them become free. */
export async function removePerson(write: Writer, contact: Contact): Promise<void> {
  const gone = { deletedAt: write.now };
  await write.put('contacts', gravestone(contact, write.now));
  for (const note of await listNotes(contact.id)) await write.put('notes', { ...note, ...gone });
  for (const table of ['details', 'promises', 'gifts', 'news', 'feedback'] as const) {
    for (const record of await listAt(table, contact.id)) await write.put(table, { ...record, ...gone });
  }
  await dropGuest(write, contact.id);
  await dropPassedOn(write, contact.id);
  for (const key of await contactKeys(contact.id)) await write.remove('identities', key);
}

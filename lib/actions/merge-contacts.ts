import type { Contact, ContactId } from '../domain/contact';
import { listInteractions } from '../store/interactions';
import { listNotes } from '../store/notes';
import { change, type Change } from './change';
import { moveIdentities } from './move-identities';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';
import type { Writer } from './writer';

/**
 * Makes one of two cards that are about the same person: notes, contact moments and LinkedIn's names for them go to `into`, whose own details are kept and
 * filled up with those of `from`. Throws RecordGoneError.
 */
export async function mergeContacts(into: ContactId, from: ContactId): Promise<Change> {
  const { name } = await requireContact(into);
  const { change: done } = await change({ key: 'change.merge-contacts', values: { name } }, async (write) => {
    if (into !== from) await merge(write, await requireContact(into), await requireContact(from));
  });
  return done;
}

async function merge(write: Writer, into: Contact, from: Contact): Promise<void> {
  await write.put('contacts', filledUp(into, from));
  for (const note of await listNotes(from.id)) await write.put('notes', { ...note, subjectId: into.id });
  for (const moment of await listInteractions(from.id)) {
    const contactIds = new Set(moment.contactIds.map((id) => (id === from.id ? into.id : id)));
    await write.put('interactions', { ...moment, contactIds: [...contactIds] });
  }
  await moveIdentities(write, from.id, into.id);
  await write.put('contacts', patched<Contact>({ ...from, deletedAt: write.now }, { dueOn: null }));
  await refreshContacts(write, [into.id]);
}

/** `into`, with what only `from` has. A circle and the day of joining it belong together; someone real makes no example of the other. */
function filledUp(into: Contact, from: Contact): Contact {
  const { circleId: _circle, inCircleSince: _since, isSample: _sample, ...rest } = from;
  const isSample = into.isSample && from.isSample ? true : null;
  return patched<Contact>({ ...(into.circleId ? rest : from), ...into }, { isSample });
}

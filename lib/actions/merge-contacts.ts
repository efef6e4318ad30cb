import type { Contact, ContactId } from '../domain/contact';
import { mergedCard } from '../domain/merged';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { listAt } from '../store/records';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';
import type { Writer } from './writer';

/** Makes two contacts one: the card of `keptId` stays, everything kept at the other comes to it. One undo takes them apart again. Throws RecordGoneError. */
export async function mergeContacts(keptId: ContactId, otherId: ContactId): Promise<Change> {
  const [kept, other] = [await requireContact(keptId), await requireContact(otherId)];
  const { change: done } = await change({ key: 'change.merge', values: { name: kept.name, other: other.name } }, async (write) => {
    const card = mergedCard(await requireContact(keptId), await requireContact(otherId));
    await write.put('contacts', card);
    await write.put('contacts', patched<Contact>({ ...other, deletedAt: write.now }, { dueOn: null, turnOn: null }));
    await moveRecords(write, otherId, keptId);
    await moveShared(write, otherId, keptId);
    await refreshContacts(write, [keptId]);
  });
  return done;
}

/** What is kept at one person: notes, details, promises, gifts, news, and LinkedIn's names for them. */
async function moveRecords(write: Writer, from: ContactId, to: ContactId): Promise<void> {
  for (const note of await database.notes.where('subjectId').equals(from).toArray()) await write.put('notes', { ...note, subjectId: to });
  for (const table of ['details', 'promises', 'gifts', 'news'] as const) {
    for (const record of await listAt(table, from)) await write.put(table, { ...record, contactId: to });
  }
  for (const identity of await database.identities.where('subjectId').equals(from).toArray()) {
    await write.put('identities', { ...identity, subjectId: to });
  }
}

/** What several people share: moments, assignments, and introductions, of which one of someone to themselves is none. */
async function moveShared(write: Writer, from: ContactId, to: ContactId): Promise<void> {
  const moved = (ids: readonly ContactId[]) => [...new Set(ids.map((id) => (id === from ? to : id)))];
  for (const moment of await database.interactions.where('contactIds').equals(from).toArray()) {
    await write.put('interactions', { ...moment, contactIds: moved(moment.contactIds) });
  }
  for (const assignment of await database.assignments.where('contactIds').equals(from).toArray()) {
    await write.put('assignments', { ...assignment, contactIds: moved(assignment.contactIds) });
  }
  for (const introduction of (await database.introductions.where('contactIds').equals(from).toArray()).filter(isPresent)) {
    const [first, second] = moved(introduction.contactIds);
    if (first && second) await write.put('introductions', { ...introduction, contactIds: [first, second] });
    else await write.put('introductions', { ...introduction, deletedAt: write.now });
  }
}

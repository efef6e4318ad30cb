import type { Contact, ContactId } from '../domain/contact';
import { furthestFirst, pairKey } from '../domain/introduction';
import { mergedCard } from '../domain/merged';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { listNotes } from '../store/notes';
import { listAt } from '../store/records';
import { change, type Change } from './change';
import { moveGuest } from './align-meeting';
import { moveIdentities } from './move-identities';
import { movePassedOn } from './pass-on';
import { refreshContacts } from './refresh-contacts';
import { gravestone } from './remove-person';
import { requireContact } from './require-record';
import type { Writer } from './writer';

/**
 * Makes one of two cards that are about the same person: the card of `into` stays, filled up from that of `from`, and everything kept at `from` goes to it.
 * One undo takes them apart again. Throws RecordGoneError.
 */
export async function mergeContacts(into: ContactId, from: ContactId): Promise<Change> {
  const { name } = await requireContact(into);
  const { change: done } = await change({ key: 'change.merge-contacts', values: { name } }, async (write) => {
    if (into !== from) await mergeInto(write, await requireContact(into), await requireContact(from));
  });
  return done;
}

/** The same inside a change that found out. */
export async function mergeInto(write: Writer, into: Contact, from: Contact): Promise<void> {
  await write.put('contacts', mergedCard(into, from));
  await write.put('contacts', { ...gravestone(from, write.now), mergedInto: into.id });
  await moveKept(write, from.id, into.id);
  await refreshContacts(write, [into.id]);
}

/** Everything kept at one person, and the names LinkedIn has for them, goes to another. */
export async function moveKept(write: Writer, from: ContactId, to: ContactId): Promise<void> {
  await moveRecords(write, from, to);
  await moveShared(write, from, to);
  await moveIdentities(write, from, to);
}

/** What is kept at one person: notes, details, promises, gifts, news, and what was sent. */
async function moveRecords(write: Writer, from: ContactId, to: ContactId): Promise<void> {
  for (const note of await listNotes(from)) await write.put('notes', { ...note, subjectId: to });
  for (const table of ['details', 'promises', 'gifts', 'news', 'feedback'] as const) {
    for (const record of await listAt(table, from)) await write.put(table, { ...record, contactId: to });
  }
}

/** What several people share: moments, meetings, assignments, and introductions, of which one of someone to themselves is none. */
async function moveShared(write: Writer, from: ContactId, to: ContactId): Promise<void> {
  const moved = (ids: readonly ContactId[]) => [...new Set(ids.map((id) => (id === from ? to : id)))];
  for (const table of ['interactions', 'assignments'] as const) {
    for (const record of (await database.table(table).where('contactIds').equals(from).toArray()).filter(isPresent)) {
      await write.put(table, { ...record, contactIds: moved(record.contactIds) });
    }
  }
  await moveGuest(write, from, to);
  await movePassedOn(write, from, to);
  for (const introduction of (await database.introductions.where('contactIds').equals(from).toArray()).filter(isPresent)) {
    const [first, second] = moved(introduction.contactIds);
    if (first && second) await write.put('introductions', { ...introduction, contactIds: [first, second] });
    else await write.put('introductions', { ...introduction, deletedAt: write.now });
  }
  await joinIntroductions(write, to);
}

/** Two introductions to the same third turn out to be one: the one that came furthest stays, so that nobody is introduced twice. */
async function joinIntroductions(write: Writer, id: ContactId): Promise<void> {
  const own = (await database.introductions.where('contactIds').equals(id).toArray()).filter(isPresent);
  for (const same of Map.groupBy(own, ({ contactIds }) => pairKey(contactIds)).values()) {
    const [, ...rest] = same.toSorted(furthestFirst);
    for (const introduction of rest) await write.put('introductions', { ...introduction, deletedAt: write.now });
  }
}

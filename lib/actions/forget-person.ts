import type { Contact, ContactId } from '../domain/contact';
import type { Post } from '../domain/post';
import { blocksFor, newSalt, type Traces } from '../privacy/block';
import { changeWithoutPerson, withoutPerson } from '../privacy/without-person';
import { forgetInJournal } from '../safekeeping/journal';
import { contactKeys } from '../store/contacts';
import { database } from '../store/database';
import { listBlocks } from '../store/privacy';
import { announceChange } from './announce-change';
import { refreshed } from './refresh-contacts';
import { requireContact } from './require-record';
import { takeOutForGood } from './take-out-for-good';

/**
 * Forgets someone who asked for it (AVG art. 17): card, notes, details and posts of theirs are taken out of every table, the history and the journal, not marked as
 * deleted; moments shared with others stay with the others. Salted hashes of their names stay, so that an import or an old backup does not bring them back.
 * Not undoable: it is meant. Throws RecordGoneError and the errors of `takeOutForGood`.
 */
export async function forgetPerson(id: ContactId): Promise<void> {
  const contact = await requireContact(id);
  const keys = await contactKeys(id);
  // Hashed before the transaction: IndexedDB does not wait for anything but itself.
  const salt = (await listBlocks())[0]?.salt ?? newSalt();
  const blocks = await blocksFor(tracesOf(contact, keys), salt, new Date().toISOString());
  await forgetInJournal([id, contact.name, ...keys]);
  await takeOutForGood(
    async () => {
      await forgetPosts(new Set<string>(keys));
      const others = await forgetRows(contact);
      await database.blocks.bulkPut(blocks);
      await database.contacts.bulkPut(await refreshed(others));
      return true;
    },
    async () => ((await database.contacts.get(id)) ? undefined : true),
  );
  announceChange();
}

function tracesOf({ id, name, organisation }: Contact, keys: Traces['keys']): Traces {
  return { keys, contactId: id, name, ...(organisation && { organisation }) };
}

/** Goes through every table; gives back who shared a record with them, whose last contact may have to be derived anew. */
async function forgetRows({ id, name }: Contact): Promise<ContactId[]> {
  const others = new Set<ContactId>();
  for (const table of database.tables.filter((each) => each.name !== 'changes' && each.name !== 'blocks')) {
    const rows = ((await table.toArray()) as object[]).filter((row) => JSON.stringify(row).includes(id));
    for (const row of rows) {
      const kept = withoutPerson(table.name, row, id);
      if (kept) {
        await table.put(kept);
        for (const other of (kept as { contactIds?: ContactId[] }).contactIds ?? []) others.add(other);
      } else await table.delete(row[table.schema.primKey.keyPath as keyof typeof row]);
    }
  }
  for (const change of await database.changes.toArray()) {
    const kept = changeWithoutPerson(change, id, name);
    if (!kept) await database.changes.delete(change.id);
    else if (kept !== change) await database.changes.put(kept);
  }
  return [...others];
}

/** Posts that they wrote, with the person's notes at them. */
async function forgetPosts(keys: ReadonlySet<string>): Promise<void> {
  const isTheirs = ({ authorKeys = [] }: Post) => authorKeys.some((key) => keys.has(key));
  const ids = (await database.posts.toArray()).filter(isTheirs).map(({ id }) => id);
  for (const table of [database.notes, database.identities]) await table.where('subjectId').anyOf(ids).delete();
  await database.posts.bulkDelete(ids);
  const isAbout = (entry: object) => ids.some((id) => JSON.stringify(entry).includes(id));
  for (const change of await database.changes.toArray()) {
    const entries = change.entries.filter((entry) => !isAbout(entry));
    if (entries.length === 0) await database.changes.delete(change.id);
    else if (entries.length < change.entries.length) await database.changes.put({ ...change, entries });
  }
}

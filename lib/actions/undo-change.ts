import type { ChangeEntry, ChangeId } from '../domain/change';
import type { ContactId } from '../domain/contact';
import { ChangedSinceError, RecordGoneError } from '../errors';
import { database } from '../store/database';
import { writeTransaction } from '../store/write';
import { announceChange } from './announce-change';
import { refreshed } from './refresh-contacts';

/**
 * Takes a change back: every row it touched becomes what it was, byte for byte. Throws RecordGoneError for a change that is not in the history, and
 * ChangedSinceError when one of the rows was changed again: nothing is restored then.
 */
export async function undoChange(id: ChangeId): Promise<void> {
  await writeTransaction(
    async () => {
      const record = await database.changes.get(id);
      if (!record || record.undoneAt) throw new RecordGoneError();
      const current = await Promise.all(record.entries.map(({ table, key }) => database.table(table).get(key)));
      if (record.entries.some((entry, index) => !isSame(core(entry, current[index]), core(entry, entry.after))))
        throw new ChangedSinceError();
      for (const entry of record.entries) await restore(entry);
      if (record.entries.some(({ after }, index) => !isSame(current[index], after))) await deriveAgain(record.entries);
      await database.changes.put({ ...record, undoneAt: new Date().toISOString() });
      return true;
    },
    async () => ((await database.changes.get(id))?.undoneAt ? true : undefined),
  );
  announceChange();
}

/** What was derived may have been derived anew since, by an update of Kring: that is no change of the person's. */
function core({ table }: ChangeEntry, row: Record<string, unknown> | undefined): unknown {
  if (table !== 'contacts' || !row) return row;
  const { dueOn: _due, turnOn: _turn, lastInteraction: _last, standing: _standing, ...rest } = row;
  return rest;
}

async function deriveAgain(entries: readonly ChangeEntry[]): Promise<void> {
  const ids = entries.filter(({ table }) => table === 'contacts').map(({ key }) => key as ContactId);
  await database.contacts.bulkPut(await refreshed(ids));
}

async function restore({ table, key, before }: ChangeEntry): Promise<void> {
  if (before) await database.table(table).put(before);
  else await database.table(table).delete(key);
}

function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Rows as text, independent of the order in which fields were set. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => a.localeCompare(b)))
      : each,
  );
}

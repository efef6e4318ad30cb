import { entryOfUndo } from '../backups/journal-entry';
import type { ChangeEntry, ChangeId, ChangedTable } from '../domain/change';
import type { ContactId } from '../domain/contact';
import { ChangedSinceError, RecordGoneError } from '../errors';
import { keepInJournal } from '../safekeeping/journal';
import { database } from '../store/database';
import { writePatience, writeTransaction } from '../store/write';
import { announceChange } from './announce-change';
import { refreshed } from './refresh-contacts';

/** Milliseconds per row that a slow disk may take. */
const patiencePerRow = 2;

/**
 * Takes a change back: every row it touched becomes what it was, byte for byte. Throws RecordGoneError for a change that is not in the history, and
 * ChangedSinceError when one of the rows was changed again: nothing is restored then.
 */
export async function undoChange(id: ChangeId): Promise<void> {
  const size = (await database.changes.get(id))?.entries.length ?? 0;
  const undoneAt = new Date().toISOString();
  const undone = await writeTransaction(
    async () => {
      const record = await database.changes.get(id);
      if (!record || record.undoneAt) throw new RecordGoneError();
      const byTable = [...Map.groupBy(record.entries, ({ table }) => table)];
      let derivedAnew = false;
      for (const [table, entries] of byTable) derivedAnew = (await refuseChanged(table, entries)) || derivedAnew;
      for (const [table, entries] of byTable) await restore(table, entries);
      if (derivedAnew) await deriveAgain(record.entries);
      await database.changes.put({ ...record, undoneAt });
      return record;
    },
    async () => {
      const record = await database.changes.get(id);
      return record?.undoneAt ? record : undefined;
    },
    writePatience + size * patiencePerRow,
  );
  keepInJournal(entryOfUndo(undone, undoneAt));
  announceChange();
}

/** Throws when the person changed one of these rows again; true when only what is derived differs, by an update of Kring since. */
async function refuseChanged(table: ChangedTable, entries: readonly ChangeEntry[]): Promise<boolean> {
  const current = await database.table(table).bulkGet(entries.map(({ key }) => key));
  if (entries.some(({ after }, index) => !isSame(core(table, current[index]), core(table, after)))) throw new ChangedSinceError();
  return entries.some(({ after }, index) => !isSame(current[index], after));
}

function core(table: ChangedTable, row: Record<string, unknown> | undefined): unknown {
  // Who was seen where is observed, not edited.
  if (table === 'sightings') return undefined;
  if (table !== 'contacts' || !row) return row;
  const { dueOn: _due, turnOn: _turn, lastInteraction: _last, standing: _standing, ...rest } = row;
  return rest;
}

async function deriveAgain(entries: readonly ChangeEntry[]): Promise<void> {
  const ids = entries.filter(({ table }) => table === 'contacts').map(({ key }) => key as ContactId);
  await database.contacts.bulkPut(await refreshed(ids));
}

async function restore(table: ChangedTable, entries: readonly ChangeEntry[]): Promise<void> {
  await database.table(table).bulkPut(entries.flatMap(({ before }) => before ?? []));
  await database.table(table).bulkDelete(entries.filter(({ before }) => !before).map(({ key }) => key));
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

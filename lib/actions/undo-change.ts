import { entryOfUndo } from '../backups/journal-entry';
import type { ChangeEntry, ChangeId, ChangedTable } from '../domain/change';
import type { ContactId } from '../domain/contact';
import { ownPart } from '../domain/same-row';
import { isSameValue } from '../domain/same-value';
import { ChangedSinceError, RecordGoneError } from '../errors';
import { keepInJournal } from '../safekeeping/keep-in-journal';
import { database } from '../store/database';
import { pipelined, runsOf } from '../store/pipelined';
import { writePatience, writeTransaction } from '../store/write';
import { announceChange } from './announce-change';
import { refreshed } from './refresh-contacts';

/** Milliseconds per row that a slow disk may take. */
const patiencePerRow = 2;

/** Rows that are compared or restored in one go: a page stays alive between. */
const rowsAtOnce = 1000;

/**
 * Takes a change back: every row it touched becomes what it was, byte for byte. Throws RecordGoneError for a change that is not in the history, and
 * ChangedSinceError when one of the rows was changed again (or the change was taken back meanwhile): nothing is restored then.
 */
export async function undoChange(id: ChangeId): Promise<void> {
  // Read once: the change of an import holds thousands of rows.
  const record = await database.changes.get(id);
  if (!record || record.undoneAt) throw new RecordGoneError();
  const undone = { ...record, undoneAt: new Date().toISOString() };
  const parts = [...Map.groupBy(record.entries, ({ table }) => table)].flatMap(([table, entries]) =>
    [...runsOf(entries, rowsAtOnce)].map((run): Part => ({ table, entries: run })),
  );
  await writeTransaction(
    async () => {
      if ((await database.changes.where('id').equals(id).count()) === 0) throw new RecordGoneError();
      let derivedAnew = false;
      for (const part of parts) derivedAnew = (await refuseChanged(part)) || derivedAnew;
      await pipelined(parts, restore);
      if (derivedAnew) await deriveAgain(record.entries);
      await database.changes.put(undone);
      return true;
    },
    async () => ((await database.changes.get(id))?.undoneAt === undone.undoneAt ? true : undefined),
    writePatience + record.entries.length * patiencePerRow,
  );
  keepInJournal(entryOfUndo(undone, undone.undoneAt));
  announceChange();
}

/** Rows of one table. */
interface Part {
  table: ChangedTable;
  entries: readonly ChangeEntry[];
}

/** Throws when the person changed one of these rows again; true when only what is derived differs, by an update of Kring since. */
async function refuseChanged({ table, entries }: Part): Promise<boolean> {
  const current = await database.table(table).bulkGet(entries.map(({ key }) => key));
  if (entries.some(({ after }, index) => !isSameValue(ownPart(table, current[index]), ownPart(table, after))))
    throw new ChangedSinceError();
  return entries.some(({ after }, index) => !isSameValue(current[index], after));
}

async function deriveAgain(entries: readonly ChangeEntry[]): Promise<void> {
  const ids = entries.filter(({ table }) => table === 'contacts').map(({ key }) => key as ContactId);
  await database.contacts.bulkPut(await refreshed(ids));
}

async function restore({ table, entries }: Part): Promise<void> {
  await database.table(table).bulkPut(entries.flatMap(({ before }) => before ?? []));
  await database.table(table).bulkDelete(entries.filter(({ before }) => !before).map(({ key }) => key));
}

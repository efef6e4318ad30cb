import { entryOfUndo } from '../backups/journal-entry';
import type { ChangeEntry, ChangeId, ChangedTable } from '../domain/change';
import type { ContactId } from '../domain/contact';
import { ownPart } from '../domain/same-row';
import { isSameValue } from '../domain/same-value';
import { ChangedSinceError, RecordGoneError } from '../errors';
import { keepInJournal } from '../safekeeping/keep-in-journal';
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
  if (entries.some(({ after }, index) => !isSameValue(ownPart(table, current[index]), ownPart(table, after))))
    throw new ChangedSinceError();
  return entries.some(({ after }, index) => !isSameValue(current[index], after));
}

async function deriveAgain(entries: readonly ChangeEntry[]): Promise<void> {
  const ids = entries.filter(({ table }) => table === 'contacts').map(({ key }) => key as ContactId);
  await database.contacts.bulkPut(await refreshed(ids));
}

async function restore(table: ChangedTable, entries: readonly ChangeEntry[]): Promise<void> {
  await database.table(table).bulkPut(entries.flatMap(({ before }) => before ?? []));
  await database.table(table).bulkDelete(entries.filter(({ before }) => !before).map(({ key }) => key));
}

import { database } from '../store/database';
import { backupTables, type Backup } from '../transfer/backup';
import { change, type Change } from './change';
import { refreshContacts } from './refresh-contacts';
import { withoutForgottenRecords } from './without-forgotten';
import { keyOf } from './writer';

/** Milliseconds per row that a slow disk may take, and to begin with. */
const patiencePerRow = 8;
const patienceAtLeast = 30_000;

/** Makes the store what a backup says, as one change: what the backup does not have goes, deletions and all; who was forgotten stays away. Throws the errors of `writeTransaction`. */
export async function replaceStore(backup: Backup): Promise<Change> {
  const { tables } = await withoutForgottenRecords(backup);
  const rows = backupTables.reduce((sum, table) => sum + tables[table].length, 0);
  const { change: done } = await change(
    { key: 'change.replace', values: { count: rows } },
    async (write) => {
      for (const table of backupTables) {
        const kept = new Set(tables[table].map(keyOf));
        const present = (await database.table(table).toCollection().primaryKeys()) as string[];
        await write.removeAll(
          table,
          // Who asked to be forgotten stays forgotten, whatever the backup says.
          table === 'blocks' ? [] : present.filter((key) => !kept.has(key)),
        );
        await write.restoreAll(table, tables[table] as never);
      }
      await refreshContacts(write, await database.contacts.toCollection().primaryKeys());
    },
    { patience: patienceAtLeast + rows * patiencePerRow },
  );
  return done;
}

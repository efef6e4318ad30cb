import type { Counts } from '../backups/tripwire';
import { newestInstant } from '../backups/tripwire';
import { database } from './database';

/**
 * How many rows each table has and which edit was the last, at one moment. `undone`: changes that are known to have been taken back, whose instant of undoing
 * counts too; reading the whole history for it would take long after large imports.
 */
export async function countRows(undone: readonly string[]): Promise<Counts> {
  const { changes } = database;
  return database.transaction('r', database.tables, async () => {
    const tables = database.tables.filter(({ name }) => name !== changes.name);
    const counted = await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const));
    const last = await changes.orderBy('at').last();
    const takenBack = await changes.bulkGet(undone as never);
    return {
      rows: Object.fromEntries(counted),
      through: newestInstant([last, ...takenBack].flatMap((change) => change ?? [])),
    };
  });
}

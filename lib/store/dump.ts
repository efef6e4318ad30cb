import { database } from './database';

/** Everything in the store as it is at one moment, table by table, rows by key: what a backup holds and what tests compare. */
export async function dumpStore(): Promise<Record<string, unknown[]>> {
  return database.transaction('r', database.tables, async () => {
    const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
    return Object.fromEntries(tables);
  });
}

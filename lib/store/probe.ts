import { database, schemaVersion } from './database';
import { PatienceError, withPatience } from './patience';

/** `newer`: written by a newer Kring; `silent`: it gives no answer; `unreadable`: it does not open, or a table cannot be read. */
export type StoreHealth = { state: 'sound' | 'newer' | 'silent' } | { state: 'unreadable'; reason: string };

/** Milliseconds before a store counts as silent. */
const patience = 5000;

/** Opens the store and reads a row of every table. Changes nothing, and never throws. */
export async function probeStore(): Promise<StoreHealth> {
  try {
    return await withPatience(readALittle(), patience);
  } catch (error) {
    if (error instanceof PatienceError) return { state: 'silent' };
    return { state: 'unreadable', reason: error instanceof Error ? error.name : 'unknown' };
  }
}

async function readALittle(): Promise<StoreHealth> {
  if (!database.isOpen()) await database.open();
  // IndexedDB's own number is ten times Dexie's, plus what Dexie counted up to repair a schema.
  if (Math.floor(database.backendDB().version / 10) > schemaVersion) return { state: 'newer' };
  await Promise.all(database.tables.map((table) => table.limit(1).toArray()));
  return { state: 'sound' };
}

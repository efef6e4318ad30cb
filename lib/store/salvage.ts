import { database } from './database';
import { withPatience } from './patience';

/** Milliseconds before a table counts as lost. */
const patience = 20_000;

export interface Salvaged {
  tables: Record<string, unknown[]>;
  /** Tables that could not be read. */
  unreadable: string[];
}

/**
 * Reads what is left of a damaged store, table by table and without Dexie, whatever version it has: what can be read comes out, what cannot is named. Undefined when
 * it does not open at all. Changes nothing.
 */
export async function salvageStore(): Promise<Salvaged | undefined> {
  const opened = await withPatience(openAsItIs(), patience).catch(() => undefined);
  if (!opened) return undefined;
  const tables: Record<string, unknown[]> = {};
  const unreadable: string[] = [];
  for (const name of opened.objectStoreNames) {
    try {
      tables[name] = await withPatience(readAll(opened, name), patience);
    } catch {
      unreadable.push(name);
    }
  }
  opened.close();
  return { tables, unreadable };
}

function openAsItIs(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database.name);
    // It was not there: it shall not be there because of us.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The store does not open.')));
    opening.addEventListener('success', () => {
      const opened = opening.result;
      opened.addEventListener('versionchange', () => opened.close());
      resolve(opened);
    });
  });
}

function readAll(opened: IDBDatabase, name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const reading = opened.transaction(name, 'readonly').objectStore(name).getAll();
    reading.addEventListener('success', () => resolve(reading.result as unknown[]));
    reading.addEventListener('error', () => reject(reading.error ?? new Error('The table cannot be read.')));
  });
}

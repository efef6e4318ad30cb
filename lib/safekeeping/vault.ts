/**
 * What only IndexedDB can hold: the folder that the person picked and the key that their passphrase came to, both unreadable for anyone. In a database of its own,
 * without Dexie, so that it opens when Kring's own does not.
 */
const databaseName = 'kring-backups';
const storeName = 'kept';

interface Kept {
  folder: FileSystemDirectoryHandle;
  key: CryptoKey;
}

/** Undefined when there is none, and when the database does not open. */
export async function readKept<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | undefined> {
  try {
    return (await inStore('readonly', (store) => store.get(name))) as Kept[Name] | undefined;
  } catch {
    return undefined;
  }
}

/** Throws what the database throws when it cannot keep it. */
export async function keep<Name extends keyof Kept>(name: Name, thing: Kept[Name] | undefined): Promise<void> {
  await inStore('readwrite', (store) => (thing === undefined ? store.delete(name) : store.put(thing, name)));
}

async function inStore(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open(databaseName, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(storeName));
  const database = (await settled(opening)) as IDBDatabase;
  try {
    const transaction = database.transaction(storeName, mode);
    const result = await settled(work(transaction.objectStore(storeName)));
    return result;
  } finally {
    database.close();
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
    request.addEventListener('blocked', () => reject(new Error('IndexedDB is blocked')));
  });
}

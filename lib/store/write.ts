import { StorageFullError, StoreFailedError, ExpectedError, NewerStoreError } from '../errors';
import { database, schemaVersion } from './database';
import { withPatience } from './patience';

/** How long a write may take before it counts as hung, in milliseconds: a damaged store can leave one waiting for ever (quality.md 1.3, F10). */
export const writePatience = 3000;

/**
 * Runs `work` in one transaction over all tables: all of it is written, or nothing. A write that hangs is tried once more on a fresh connection, unless
 * `isDone` says that it arrived after all. Throws StorageFullError, StoreFailedError, NewerStoreError, or what `work` threw as expected error.
 */
export async function writeTransaction<Result>(
  work: () => Promise<Result>,
  isDone: () => Promise<Result | undefined>,
  patience = writePatience,
): Promise<Result> {
  try {
    return await attempt(work, patience);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if (isFull(error)) throw new StorageFullError({ cause: error });
    return tryAgain(work, isDone, patience);
  }
}

async function tryAgain<Result>(work: () => Promise<Result>, isDone: () => Promise<Result | undefined>, patience: number): Promise<Result> {
  try {
    database.close({ disableAutoOpen: false });
    return (await withPatience(isDone(), patience)) ?? (await attempt(work, patience));
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw isFull(error) ? new StorageFullError({ cause: error }) : new StoreFailedError({ cause: error });
  }
}

async function attempt<Result>(work: () => Promise<Result>, patience: number): Promise<Result> {
  const written = async () => {
    await refuseNewer();
    return database.transaction('rw', database.tables, work);
  };
  return withPatience(written(), patience);
}

/** Dexie opens a database of a newer version without a word and would write rows of the old shape into it (quality.md 1.3, F15). */
async function refuseNewer(): Promise<void> {
  if (!database.isOpen()) await database.open();
  // IndexedDB's own number is ten times Dexie's, plus what Dexie counted up to repair a schema.
  if (Math.floor(database.backendDB().version / 10) > schemaVersion) throw new NewerStoreError();
}

/** Full disks and quotas are wrapped differently by each engine (F13): look at the error, what it wraps, and what failed in bulk. */
function isFull(error: unknown, depth = 0): boolean {
  if (depth > 4 || typeof error !== 'object' || error === null) return false;
  const { name, message, inner, cause, failures } = error as {
    name?: string;
    message?: string;
    inner?: unknown;
    cause?: unknown;
    failures?: unknown[];
  };
  if (name === 'QuotaExceededError' || /quota|disk full|no space/iu.test(message ?? '')) return true;
  return [inner, cause, ...(failures ?? []).slice(0, 3)].some((each) => isFull(each, depth + 1));
}

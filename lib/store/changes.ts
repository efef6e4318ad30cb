import type { ChangeId, ChangeRecord } from '../domain/change';
import { database } from './database';

/** A change of the history; undefined when it is not there (any more). Waits for what is being written. */
export async function readChange(id: ChangeId): Promise<ChangeRecord | undefined> {
  return database.changes.get(id);
}

import type { IdentityKey } from '../domain/identity';
import { database } from '../store/database';
import { freeKeys, type Subject } from './claim-identities';

/**
 * Remembers further keys of a known subject, as its page shows them: a slug that was renamed still leads to the same notes. An observation, not a change of
 * the person's: it is not in the history.
 */
export async function learnIdentities(subject: Subject, keys: readonly IdentityKey[]): Promise<void> {
  const free = await freeKeys(keys);
  if (free.length === 0) return;
  const createdAt = new Date().toISOString();
  await database.identities.bulkPut(free.map((key) => ({ key, ...subject, createdAt })));
}

import { database } from '../store/database';
import type { Writer } from './writer';

/** Every key that leads to one record leads to another from now on. */
export async function moveIdentities(write: Writer, from: string, into: string): Promise<void> {
  const identities = await database.identities.where('subjectId').equals(from).toArray();
  for (const identity of identities) await write.put('identities', { ...identity, subjectId: into });
}

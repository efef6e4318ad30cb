import type { IdentityKey, SubjectKind } from '../domain/identity';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import type { Writer } from './writer';

export interface Subject {
  subjectKind: SubjectKind;
  subjectId: string;
}

/** Lets free keys lead to the subject. A key that leads to another living record stays there: nothing is merged silently. */
export async function claimIdentities(write: Writer, subject: Subject, keys: readonly IdentityKey[]): Promise<void> {
  for (const key of await freeKeys(keys)) await write.put('identities', { key, ...subject, createdAt: write.now });
}

/** The keys that lead nowhere, or to something that was deleted. */
export async function freeKeys(keys: readonly IdentityKey[]): Promise<IdentityKey[]> {
  const identities = (await database.identities.bulkGet([...keys])).filter((identity) => identity !== undefined);
  const taken = new Set<string>();
  for (const [kind, list] of Map.groupBy(identities, ({ subjectKind }) => subjectKind)) {
    const table = ({ contact: 'contacts', post: 'posts', group: 'groups' } as const)[kind];
    const subjects = (await database.table(table).bulkGet(list.map(({ subjectId }) => subjectId))) as (
      | { deletedAt?: string }
      | undefined
    )[];
    for (const [index, { key }] of list.entries()) if (isPresent(subjects[index])) taken.add(key);
  }
  return keys.filter((key) => !taken.has(key));
}

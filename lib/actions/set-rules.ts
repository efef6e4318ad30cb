import type { Rules } from '../domain/rules';
import { database } from '../store/database';
import { readRules } from '../store/rules';
import { change, type Change } from './change';
import { refreshContacts } from './refresh-contacts';

/** Changes the person's rules; everyone's turn follows at once. */
export async function setRules(patch: Partial<Omit<Rules, 'key' | 'createdAt' | 'updatedAt'>>): Promise<Change> {
  const { change: done } = await change(
    { key: 'change.set-rules', values: {} },
    async (write) => {
      await write.put('rules', { ...(await readRules()), ...patch });
      await refreshContacts(write, await database.contacts.toCollection().primaryKeys());
    },
    { patience: 60_000 },
  );
  return done;
}

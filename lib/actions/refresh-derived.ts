import { database } from '../store/database';
import { writeTransaction } from '../store/write';
import { refreshed } from './refresh-contacts';

/**
 * Brings everyone's derived fields up to date, after an update of Kring whose rules differ from those that wrote them. What is derived is no change of the
 * person's: it is not in the history and no record counts as edited by it.
 */
export async function refreshDerived(): Promise<void> {
  await writeTransaction(
    async () => {
      const stale = await refreshed(await database.contacts.toCollection().primaryKeys());
      await database.contacts.bulkPut(stale);
      return true;
    },
    async () => undefined,
    60_000,
  );
}

import { today } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import { database } from '../store/database';
import { readStale } from '../store/queue-lanes';
import { writeTransaction } from '../store/write';
import { refreshed } from './refresh-contacts';

/**
 * Brings everyone's derived fields up to date, after an update of Kring whose rules differ from those that wrote them. What is derived is no change of the
 * person's: it is not in the history and no record counts as edited by it.
 */
export function refreshDerived(): Promise<void> {
  return derive(() => database.contacts.toCollection().primaryKeys());
}

/** The same of those alone whose place in the queue changed with the days. */
export function refreshStale(): Promise<void> {
  return derive(async () => (await readStale(today())).map(({ id }) => id));
}

async function derive(readIds: () => PromiseLike<ContactId[]>): Promise<void> {
  await writeTransaction(
    async () => {
      const stale = await refreshed(await readIds());
      await database.contacts.bulkPut(stale);
      return true;
    },
    async () => undefined,
    60_000,
  );
}

import { database } from '../store/database';
import { takeOutForGood } from './take-out-for-good';

/** Days that a deleted record stays behind as a mark, so that another device learns of the deletion. */
export const tombstoneDays = 90;

/**
 * Takes records out for good that were deleted long ago (AVG art. 5: kept no longer than needed). What the history still needs for an undo stays until it
 * leaves the history. `now`: epoch milliseconds. Resolves to how many rows went.
 */
export async function purgeDeleted(now: number = Date.now()): Promise<number> {
  const before = new Date(now - tombstoneDays * 86_400_000).toISOString();
  return takeOutForGood(
    async () => {
      const inHistory = new Set(
        (await database.changes.toArray()).flatMap(({ entries }) => entries.map(({ table, key }) => `${table}/${key}`)),
      );
      let count = 0;
      for (const table of database.tables.filter(({ name }) => name !== 'changes')) {
        const rows = (await table
          .filter(({ deletedAt }: { deletedAt?: string }) => deletedAt !== undefined && deletedAt < before)
          .toArray()) as {
          id: string;
        }[];
        const gone = rows.map(({ id }) => id).filter((id) => !inHistory.has(`${table.name}/${id}`));
        await table.bulkDelete(gone);
        count += gone.length;
      }
      return count;
    },
    async () => undefined,
  );
}

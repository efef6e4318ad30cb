import type { CircleId } from '../domain/circle';
import { database } from '../store/database';
import { newRecord } from './new-record';

/** The rhythms a new user starts with, in days: close, warm, wide, far. All of them can be changed. */
const startingRhythms = [30, 90, 180, 365] as const;

/** Gives a new user four circles, once: who removed them all is left alone. `names` from close to far. Not in the history. */
export async function ensureDefaultCircles(names: readonly [string, string, string, string]): Promise<void> {
  await database.transaction('rw', database.circles, async () => {
    if ((await database.circles.limit(1).primaryKeys()).length > 0) return;
    const now = new Date().toISOString();
    await database.circles.bulkAdd(
      startingRhythms.map((cadenceDays, position) => ({ ...newRecord<CircleId>(now), name: names[position] ?? '', cadenceDays, position })),
    );
  });
}

import { z } from 'zod';
import { instantSchema } from '../domain/record';
import type { JournalEntry } from './journal-entry';

/** How many rows each table had, and up to which edit they were counted. */
export const countsSchema = z.object({
  rows: z.record(z.string(), z.int().min(0)),
  /** The instant of the newest edit (or undoing) that is in the counts; '' in a store without edits. */
  through: z.union([instantSchema, z.literal('')]),
});
export type Counts = z.infer<typeof countsSchema>;

/** Rows that are gone from one table and that nobody took away. */
export const lossSchema = z.object({ table: z.string(), expected: z.int(), found: z.int() });
export type Loss = z.infer<typeof lossSchema>;

/** So few rows may be missing: the journal is written after the store, so its last lines may be missing too when the browser was killed. */
const tolerance = 2;

/**
 * What vanished without an edit: the counts of before with the growth of every edit since, against the counts of now; and, as table `changes`, edits that are in
 * the journal and not in the store. A damaged store loses rows without an error (quality.md 1.3, F6–F12). What came without an edit (who was seen in a group, a
 * further address of someone) is none of its business. `entries`: every edit that the counts of now should hold, and no later one.
 */
export function findLoss(before: Counts, entries: readonly JournalEntry[], now: Counts): Loss[] {
  const since = entries.filter(({ at }) => at > before.through);
  const lost = since.filter(({ at }) => at > now.through).length;
  const tables = Object.entries(before.rows).flatMap(([table, rows]) => {
    const growth = since.reduce((sum, entry) => sum + (entry.growth[table as keyof JournalEntry['growth']] ?? 0), 0);
    const expected = rows + growth;
    const found = now.rows[table] ?? 0;
    const isAllGone = found === 0 && expected > 0;
    return expected - found > tolerance || isAllGone ? [{ table, expected, found }] : [];
  });
  return lost > 0 ? [...tables, { table: 'changes', expected: lost, found: 0 }] : tables;
}

/** The counts of a whole store as it was read in one go. The history is what tells which edit was the last; it is not counted itself: it forgets by design. */
export function countsOf({ changes = [], ...tables }: Readonly<Record<string, readonly unknown[]>>): Counts {
  const rows = Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, list.length]));
  return { rows, through: newestInstant(changes as readonly { at: string; undoneAt?: string }[]) };
}

/** The instant of the last edit or undoing of a history. */
export function newestInstant(changes: readonly { at: string; undoneAt?: string }[]): string {
  return changes.flatMap(({ at, undoneAt }) => [at, undoneAt ?? '']).reduce((newest, at) => (at > newest ? at : newest), '');
}

import { z } from 'zod';
import { changedTables, type ChangeRecord } from '../domain/change';
import { instantSchema } from '../domain/record';

/** Above so many rows a change is counted in the journal, not copied: an import is in the backup that follows it at once. */
export const mostRows = 1000;

/**
 * An edit in the second store: what it left behind, so that it can be done again on an older backup, and by how many rows it changed each table, so that rows
 * that vanish without an edit are noticed.
 */
export const journalEntrySchema = z.object({
  /** When it was done: the change's own instant, or that of its undoing. */
  at: instantSchema,
  id: z.string(),
  /** The change of this id was taken back. */
  isUndo: z.literal(true).exactOptional(),
  /** Rows as they became; without `row`: taken away. Absent for a change that is too large to copy. */
  rows: z
    .array(z.object({ table: z.enum(changedTables), key: z.string(), row: z.record(z.string(), z.unknown()).exactOptional() }))
    .exactOptional(),
  /** Rows that came (above zero) or went (below) per table. */
  growth: z.partialRecord(z.enum(changedTables), z.number()),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

type Done = Pick<ChangeRecord, 'id' | 'at' | 'entries'>;

/** A change as it was done, of its own rows only. */
export function entryOfChange({ id, at, entries }: Done): JournalEntry {
  return entryOf(
    { id, at },
    entries.map(({ table, key, before, after }) => ({ table, key, from: before, to: after })),
  );
}

/** The same change taken back at the instant `at`. */
export function entryOfUndo({ id, entries }: Done, at: string): JournalEntry {
  return entryOf(
    { id, at, isUndo: true },
    entries.map(({ table, key, before, after }) => ({ table, key, from: after, to: before })),
  );
}

type Row = Record<string, unknown> | undefined;
interface Step {
  table: JournalTable;
  key: string;
  from: Row;
  to: Row;
}
type JournalTable = ChangeRecord['entries'][number]['table'];

function entryOf(head: { id: string; at: string; isUndo?: true }, steps: readonly Step[]): JournalEntry {
  const growth: Partial<Record<JournalTable, number>> = {};
  for (const { table, from, to } of steps) {
    const change = Number(to !== undefined) - Number(from !== undefined);
    if (change !== 0) growth[table] = (growth[table] ?? 0) + change;
  }
  if (steps.length > mostRows) return { ...head, growth };
  return { ...head, growth, rows: steps.map(({ table, key, to }) => ({ table, key, ...(to && { row: to }) })) };
}

import type { JournalEntry } from './journal-entry';

type Row = Record<string, unknown>;
type Tables = Readonly<Record<string, readonly Row[]>>;

/**
 * The rows of a backup with the edits that were done after it done again, in their order. Entries that are too large to have rows are left out: see `unreplayable`.
 * What comes out is to be read as a backup again: nothing here says that a row is sound.
 */
export function replay(tables: Tables, entries: readonly JournalEntry[]): Record<string, Row[]> {
  const byTable = new Map(Object.entries(tables).map(([name, rows]) => [name, new Map(rows.map((row) => [keyOf(row), row]))]));
  for (const { rows } of inOrder(entries)) {
    for (const { table, key, row } of rows ?? []) {
      const known = byTable.get(table) ?? new Map<string, Row>();
      byTable.set(table, known);
      if (row) known.set(key, row);
      else known.delete(key);
    }
  }
  return Object.fromEntries([...byTable].map(([name, rows]) => [name, [...rows.values()].toSorted(byKey)]));
}

/** Those of the edits that were done after `madeAt`, the oldest first. A backup may hold an edit of the very instant: doing it again changes nothing. */
export function entriesSince(entries: readonly JournalEntry[], madeAt: string): JournalEntry[] {
  return inOrder(entries.filter(({ at }) => at >= madeAt));
}

/** How many of these edits the journal only counted. */
export function unreplayable(entries: readonly JournalEntry[]): number {
  return entries.filter(({ rows }) => rows === undefined).length;
}

function inOrder(entries: readonly JournalEntry[]): JournalEntry[] {
  return entries.toSorted((a, b) => a.at.localeCompare(b.at));
}

const keyOf = (row: Row) => String(row['key'] ?? row['id']);
const byKey = (a: Row, b: Row) => (keyOf(a) < keyOf(b) ? -1 : 1);

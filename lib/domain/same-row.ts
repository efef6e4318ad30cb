import type { ChangedTable } from './change';

type Row = Record<string, unknown>;

/** Whether two rows say the same, in whatever order their fields were set. */
export function isSameRow(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** A row without what is derived: what the person themselves said. A change of the rest is no edit, and undo does not stumble over it. */
export function ownPart(table: ChangedTable, row: Row | undefined): Row | undefined {
  if (table !== 'contacts' || !row) return row;
  const { dueOn: _due, turnOn: _turn, call: _call, lastInteraction: _last, standing: _standing, ...rest } = row;
  return rest;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => a.localeCompare(b)))
      : each,
  );
}

import { derivedFields } from '../../domain/derived-fields';
import { conflictsBetween, mergedRecord, type FieldConflict } from '../../domain/merged-record';
import { isSameValue } from '../../domain/same-value';
import type { StampedRow } from '../../domain/stamps';

/** What comes of one table of a backup. */
export interface TableMerge<Row> {
  /** Rows as they are to be written; those that stay as they are left out. */
  rows: Row[];
  added: number;
  changed: number;
  deleted: number;
  conflicts: { row: Row; conflict: FieldConflict }[];
}

/** Brings rows of a backup together with those of the store (`current`, in the same order): of each field the value that was set last (decision 7). */
export function mergeTable<Row extends StampedRow>(current: readonly (Row | undefined)[], incoming: readonly Row[]): TableMerge<Row> {
  const merge: TableMerge<Row> = { rows: [], added: 0, changed: 0, deleted: 0, conflicts: [] };
  for (const [index, theirs] of incoming.entries()) {
    const mine = current[index];
    if (!mine) {
      merge.rows.push(theirs);
      if (theirs.deletedAt === undefined) merge.added += 1;
      continue;
    }
    if (isSameValue(mine, theirs)) continue;
    const merged = mergedRecord(mine, theirs);
    for (const conflict of conflictsBetween(mine, theirs)) merge.conflicts.push({ row: merged, conflict });
    if (isSameValue(merged, apart(mine).rest)) continue;
    merge.rows.push({ ...merged, ...apart(mine).derived });
    if (merged.deletedAt !== undefined && mine.deletedAt === undefined) merge.deleted += 1;
    else if (differs(mine, merged)) merge.changed += 1;
  }
  return merge;
}

/** What is derived is taken from the store, and derived anew after the merge. */
function apart(row: StampedRow): { rest: object; derived: object } {
  const entries = Object.entries(row);
  const isDerived = ([name]: [string, unknown]) => (derivedFields as readonly string[]).includes(name);
  return {
    rest: Object.fromEntries(entries.filter((entry) => !isDerived(entry))),
    derived: Object.fromEntries(entries.filter(isDerived)),
  };
}

/** Whether anything but the stamps differs. */
function differs(mine: StampedRow, merged: StampedRow): boolean {
  const plain = ({ stamps: _stamps, updatedAt: _updated, ...row }: StampedRow) => row;
  return !isSameValue(plain(merged), plain(apart(mine).rest as StampedRow));
}

import { backupTables, type BackupRows, type BackupTable } from '../transfer/backup';

/** How the rows of a backup and of the store stand to each other. Deleted ones count only where they would delete or be deleted. */
export interface Comparison {
  /** Rows that are there, not deleted. */
  inBackup: number;
  inStore: number;
  onlyInBackup: number;
  onlyInStore: number;
  newerInBackup: number;
  newerInStore: number;
}

type Row = { id?: string; key?: string; updatedAt?: string; deletedAt?: string };
type Tables = Readonly<Record<string, readonly unknown[]>>;

/** What a preview shows apart; the rest is one sum. */
export const comparedKinds = ['contacts', 'notes', 'interactions', 'other'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** The comparison by kind of record. `store`: the tables as they are, possibly without some that cannot be read. */
export function compareBackup(backup: BackupRows, store: Tables): Record<ComparedKind, Comparison> {
  const sums = Object.fromEntries(comparedKinds.map((kind) => [kind, nothing()])) as Record<ComparedKind, Comparison>;
  for (const table of backupTables) {
    const sum = sums[kindOf(table)];
    const found = compareTable(backup[table] ?? [], (store[table] ?? []) as readonly Row[]);
    for (const field of Object.keys(found) as (keyof Comparison)[]) sum[field] += found[field];
  }
  return sums;
}

const kindOf = (table: BackupTable): ComparedKind =>
  table === 'contacts' || table === 'notes' || table === 'interactions' ? table : 'other';

function nothing(): Comparison {
  return { inBackup: 0, inStore: 0, onlyInBackup: 0, onlyInStore: 0, newerInBackup: 0, newerInStore: 0 };
}

function compareTable(backup: readonly Row[], store: readonly Row[]): Comparison {
  const sum = nothing();
  const here = new Map(store.map((row) => [keyOf(row), row]));
  for (const row of backup) {
    const other = here.get(keyOf(row));
    here.delete(keyOf(row));
    if (isPresent(row)) sum.inBackup += 1;
    if (!other) sum.onlyInBackup += Number(isPresent(row));
    else if (changedAt(row) > changedAt(other)) sum.newerInBackup += 1;
    else if (changedAt(row) < changedAt(other)) sum.newerInStore += 1;
  }
  sum.inStore = store.filter(isPresent).length;
  sum.onlyInStore = [...here.values()].filter(isPresent).length;
  return sum;
}

const keyOf = ({ key, id }: Row) => key ?? id;
const changedAt = ({ updatedAt }: Row) => updatedAt ?? '';
const isPresent = ({ deletedAt }: Row) => deletedAt === undefined;

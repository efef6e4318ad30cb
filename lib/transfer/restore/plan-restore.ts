import type { Contact } from '../../domain/contact';
import type { FieldConflict } from '../../domain/merged-record';
import type { StampedRow } from '../../domain/stamps';
import { backupTables, type Backup, type BackupRows, type BackupTable } from '../backup';
import { mergeTable } from './merge-table';

/** Tables whose rows are records, with stamps and tombstones. */
export type RecordTable = Exclude<BackupTable, PlainTable>;

type PlainTable = 'identities' | 'sightings' | 'blocks';
const plainTables: readonly BackupTable[] = ['identities', 'sightings', 'blocks'] satisfies PlainTable[];
export const recordTables = backupTables.filter((table): table is RecordTable => !plainTables.includes(table));

/** A field that was changed on both devices since they last met. */
export interface RecordConflict extends FieldConflict {
  table: RecordTable;
  key: string;
  /** Whom or what it is about, as far as it has a name. */
  about?: string;
}

/** What a backup would bring, before anything is written. */
export interface RestorePlan {
  /** Of contacts, notes and so on: what comes, what changes and what goes. Tables without any are left out. */
  counts: { table: RecordTable; added: number; changed: number; deleted: number }[];
  conflicts: RecordConflict[];
}

/** Rows of the store under the keys that the backup has, in the backup's order. */
export type CurrentRows = { [Table in RecordTable]: (BackupRows[Table][number] | undefined)[] };

/** Whose value stays of a conflict, where the person chose: by `conflictName`. */
export type ConflictChoices = Readonly<Record<string, 'here' | 'there'>>;

export const conflictName = ({ table, key, field }: Pick<RecordConflict, 'table' | 'key' | 'field'>): string => `${table}/${key}/${field}`;

export const rowKey = (row: object): string => ('key' in row ? row.key : (row as { id?: unknown }).id) as string;

export function planRestore({ tables }: Backup, current: CurrentRows, contacts: readonly Contact[]): RestorePlan {
  const named = [...tables.circles, ...current.circles, ...tables.contacts, ...contacts];
  const names = new Map(named.flatMap((row) => (row ? [[row.id as string, row.name] as const] : [])));
  const plan: RestorePlan = { counts: [], conflicts: [] };
  for (const table of recordTables) {
    const merge = mergeTable<StampedRow>(current[table] as (StampedRow | undefined)[], tables[table]);
    const { added, changed, deleted } = merge;
    if (added + changed + deleted > 0) plan.counts.push({ table, added, changed, deleted });
    for (const { row, conflict } of merge.conflicts) {
      const about = aboutOf(row, names);
      plan.conflicts.push({ ...shown(conflict, names), table, key: rowKey(row), ...(about !== undefined && { about }) });
    }
  }
  return plan;
}

/** Ids say nothing to a person: circles and people are shown by their names. */
function shown(conflict: FieldConflict, names: ReadonlyMap<string, string>): FieldConflict {
  const named = (value: unknown): unknown => (Array.isArray(value) ? value.map(named) : (names.get(value as string) ?? value));
  const side = ({ value, at }: FieldConflict['here']) => ({ ...(value !== undefined && { value: named(value) }), at });
  return { ...conflict, here: side(conflict.here), there: side(conflict.there) };
}

/** A record's own name, or whose it is. */
function aboutOf(row: object, names: ReadonlyMap<string, string>): string | undefined {
  const fields = row as Record<string, unknown>;
  if (typeof fields['name'] === 'string') return fields['name'];
  const ids = [fields['contactId'], fields['subjectId'], ...((fields['contactIds'] as unknown[] | undefined) ?? [])];
  const found = ids.flatMap((id) => (typeof id === 'string' ? (names.get(id) ?? []) : []));
  return found.length > 0 ? found.join(', ') : (fields['organisation'] as string | undefined);
}

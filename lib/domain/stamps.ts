import { derivedFields } from './derived-fields';
import { isSameValue } from './same-value';

/**
 * When a field got its value, newest first: the instants of the edits that led to it (decision 7). Only records that were edited after they were made carry any.
 * `*` stands for every field that is not named: what was edited before fields had stamps.
 */
export type Stamps = Record<string, string[]>;

/** So many edits of a field are remembered; two devices that edit more between two meetings may hear of a conflict that is none. */
export const stampsKept = 20;

/** A row of any kind of record. */
export interface StampedRow {
  createdAt: string;
  updatedAt: string;
  deletedAt?: string | undefined;
  stamps?: Stamps | undefined;
}

/** Fields that are no one's edit: what names the record, when it was written, and what is derived from other records. */
const unstamped = new Set<string>(['id', 'key', 'createdAt', 'updatedAt', 'stamps', ...derivedFields]);

/** The fields of one or several rows that can be edited, by name. */
export function editedFields(...rows: readonly StampedRow[]): string[] {
  const names = rows.flatMap((row) => [...Object.keys(row), ...Object.keys(row.stamps ?? {})]);
  return [...new Set(names)].filter((name) => !unstamped.has(name) && name !== '*').toSorted();
}

/** The edits of everything that has no stamps of its own. A record without any was written as a whole when it was last written. */
export function baseLineage({ stamps, createdAt, updatedAt }: StampedRow): readonly string[] {
  return stamps ? (stamps['*'] ?? [createdAt]) : [updatedAt];
}

/** The edits of one field, newest first; never empty. */
export function lineageOf(row: StampedRow, field: string): readonly string[] {
  return (row.stamps && Object.hasOwn(row.stamps, field) ? row.stamps[field] : undefined) ?? baseLineage(row);
}

export const headOf = (lineage: readonly string[]): string => lineage[0] ?? '';

/**
 * `after` as it is stored at `now` in place of `before`: what changed gets the stamp of this edit, which is always later than that of the value it replaces, whatever
 * the clock says. An edit that changes nothing leaves no trace.
 */
export function stampedRow<Row extends StampedRow>(before: Row | undefined, after: Row, now: string): Row {
  const { stamps: _own, ...rest } = after;
  if (!before) return { ...rest, updatedAt: now } as Row;
  const fields = before as unknown as Record<string, unknown>;
  const changed = editedFields(before, after).filter((name) => !isSameValue(fields[name], (after as typeof fields)[name]));
  if (changed.length === 0) return { ...rest, updatedAt: before.updatedAt, ...(before.stamps && { stamps: before.stamps }) } as Row;
  const base = baseLineage(before);
  const isUntouched = base.length === 1 && base[0] === before.createdAt;
  const stamps: Stamps = { ...(before.stamps ?? (isUntouched ? {} : { '*': [...base] })) };
  for (const name of changed) {
    const lineage = lineageOf(before, name);
    const known = lineage.length === 1 && lineage[0] === before.createdAt ? [] : lineage;
    stamps[name] = [afterAll(headOf(lineage), now), ...known].slice(0, stampsKept);
  }
  return { ...rest, updatedAt: now, stamps } as Row;
}

function afterAll(last: string, now: string): string {
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

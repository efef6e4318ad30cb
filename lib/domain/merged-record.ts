import { canonicalText, isSameValue } from './same-value';
import { baseLineage, editedFields, headOf, lineageOf, stampsKept, type StampedRow, type Stamps } from './stamps';

/**
 * One record of two devices (decision 7). Of each field the value stays that was set last; of two set at the same instant the one that is greater as text, so that
 * every device decides alike. A deletion stands unless a field was edited after it. The order of merging does not matter, and merging again changes nothing.
 * Derived fields are left out: they are derived anew.
 */
export function mergedRecord<Row extends StampedRow>(one: Row, other: Row): Row {
  const createdAt = one.createdAt < other.createdAt ? one.createdAt : other.createdAt;
  const updatedAt = one.updatedAt > other.updatedAt ? one.updatedAt : other.updatedAt;
  const base = joined(baseLineage(one), baseLineage(other));
  const stamps: Stamps = {};
  const values: [string, unknown][] = [];
  let lastEdit = '';
  for (const name of editedFields(one, other)) {
    const lineage = joined(lineageOf(one, name), lineageOf(other, name));
    if (!isSameValue(lineage, base)) stamps[name] = lineage;
    const value = laterValue(one, other, name);
    if (value !== undefined) values.push([name, value]);
    if (name !== 'deletedAt' && headOf(lineage) > lastEdit) lastEdit = headOf(lineage);
  }
  const deletion = headOf(stamps['deletedAt'] ?? base);
  const kept = values.filter(([name]) => name !== 'deletedAt' || deletion >= lastEdit);
  const isWhole = Object.keys(stamps).length === 0 && base.length === 1 && base[0] === updatedAt;
  if (base.length > 1 || base[0] !== createdAt) stamps['*'] = base;
  const names = 'key' in one ? { key: one.key } : { id: (one as { id?: unknown }).id };
  return { ...names, ...Object.fromEntries(kept), createdAt, updatedAt, ...(!isWhole && { stamps }) } as unknown as Row;
}

/** The edits of both, newest first. */
function joined(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])].toSorted().toReversed().slice(0, stampsKept);
}

function laterValue(one: StampedRow, other: StampedRow, name: string): unknown {
  const [mine, theirs] = [valueOf(one, name), valueOf(other, name)];
  const [a, b] = [headOf(lineageOf(one, name)), headOf(lineageOf(other, name))];
  if (a !== b) return a > b ? mine : theirs;
  return canonicalText(mine) >= canonicalText(theirs) ? mine : theirs;
}

const valueOf = (row: StampedRow, name: string) => (row as unknown as Record<string, unknown>)[name];

/** Both devices changed the same field since they last met. `at`: when, UTC. */
export interface FieldConflict {
  field: string;
  here: { value?: unknown; at: string };
  there: { value?: unknown; at: string };
  /** Whose value stays by itself. */
  stays: 'here' | 'there';
}

/** Where two rows of one record were edited apart. Whoever knows the other's last edit has changed on purpose: that is no conflict. */
export function conflictsBetween(here: StampedRow, there: StampedRow): FieldConflict[] {
  if (here.deletedAt !== undefined || there.deletedAt !== undefined) return deletionConflict(here, there);
  return editedFields(here, there).flatMap((field): FieldConflict[] => {
    const [mine, theirs] = [valueOf(here, field), valueOf(there, field)];
    if (isSameValue(mine, theirs) || !areApart(here, there, field)) return [];
    const stays = isSameValue(laterValue(here, there, field), mine) ? 'here' : 'there';
    const at = (row: StampedRow) => headOf(lineageOf(row, field));
    return [{ field, here: side(mine, at(here)), there: side(theirs, at(there)), stays }];
  });
}

const side = (value: unknown, at: string) => ({ ...(value !== undefined && { value }), at });

function areApart(here: StampedRow, there: StampedRow, field: string): boolean {
  const [mine, theirs] = [lineageOf(here, field), lineageOf(there, field)];
  const [a, b] = [headOf(mine), headOf(theirs)];
  return a !== b && !mine.includes(b) && !theirs.includes(a) && a > here.createdAt && b > there.createdAt;
}

/** One device deleted what the other edited without knowing. */
function deletionConflict(here: StampedRow, there: StampedRow): FieldConflict[] {
  if (here.deletedAt !== undefined && there.deletedAt !== undefined) return [];
  const [deleted, living] = here.deletedAt === undefined ? [there, here] : [here, there];
  const edited = editedFields(here, there)
    .filter((field) => field !== 'deletedAt')
    .map((field) => ({
      head: headOf(lineageOf(living, field)),
      isKnown: lineageOf(deleted, field).includes(headOf(lineageOf(living, field))),
    }))
    .filter(({ head, isKnown }) => !isKnown && head > living.createdAt)
    .map(({ head }) => head)
    .toSorted();
  const editedAt = edited.at(-1);
  if (editedAt === undefined || lineageOf(living, 'deletedAt').includes(headOf(lineageOf(deleted, 'deletedAt')))) return [];
  const [gone, kept] = [side(deleted.deletedAt, headOf(lineageOf(deleted, 'deletedAt'))), side(undefined, editedAt)];
  const isGone = mergedRecord(here, there).deletedAt !== undefined;
  const isHereGone = here.deletedAt !== undefined;
  return [
    {
      field: 'deletedAt',
      here: isHereGone ? gone : kept,
      there: isHereGone ? kept : gone,
      stays: isGone === isHereGone ? 'here' : 'there',
    },
  ];
}

import type { ChangeLabel, ChangeRecord } from '../domain/change';
import { ownPart } from '../domain/same-row';
import { isSameValue } from '../domain/same-value';
import { database } from './database';

/** One change as the history tells of it. */
export interface PastChange extends Pick<ChangeRecord, 'id' | 'at' | 'label' | 'undoneAt'> {
  /** The later change that touched the same and would be undone with it: that one first. Absent: it can be undone. */
  blockedBy?: ChangeLabel;
}

/** The last changes, newest first, and why one cannot be undone (any more). One is read after the other: an import may hold thousands of rows. */
export async function listHistory(): Promise<PastChange[]> {
  const history: PastChange[] = [];
  const touched = new Map<string, ChangeLabel>();
  const ids = await database.changes.orderBy('at').primaryKeys();
  for (const each of ids.toReversed()) {
    const change = await database.changes.get(each);
    if (!change) continue;
    const { id, at, label, undoneAt, entries } = change;
    const blockedBy = entries.map(nameOf).flatMap((name) => touched.get(name) ?? [])[0];
    history.push({ id, at, label, ...(undoneAt ? { undoneAt } : blockedBy && { blockedBy }) });
    if (undoneAt) continue;
    for (const entry of entries.filter(isEdit)) if (!touched.has(nameOf(entry))) touched.set(nameOf(entry), label);
  }
  return history;
}

type Entry = ChangeRecord['entries'][number];

const nameOf = ({ table, key }: Entry) => `${table}/${key}`;

/** Whether the change said something of the row, or only what is derived moved. */
function isEdit({ table, before, after }: Entry): boolean {
  return !isSameValue(ownPart(table, before), ownPart(table, after));
}

import type { ChangeRecord, ChangedTable } from '../domain/change';
import type { ContactId } from '../domain/contact';

type Row = Record<string, unknown>;

/** How many people a shared record needs to have a meaning. */
const fewest: Partial<Record<string, number>> = { interactions: 1, introductions: 2 };

/**
 * A row without one person: undefined when it was about them alone; a shared record goes on without them, and so does a list inside it (guests, whom something was
 * passed on to). Works on any table, so that a table that is added later is forgotten from as well.
 */
export function withoutPerson<Each extends object>(table: string, row: Each, id: ContactId): Each | undefined {
  const { id: own, contactId, subjectId } = row as Row;
  if (own === id || contactId === id || subjectId === id) return undefined;
  const lists = Object.entries(row).filter(([, value]) => Array.isArray(value) && value.some((item) => isAbout(item, id)));
  if (lists.length === 0) return row;
  const shorter = Object.fromEntries(lists.map(([name, list]) => [name, (list as unknown[]).filter((item) => !isAbout(item, id))]));
  const people = (shorter['contactIds'] as unknown[] | undefined)?.length ?? Infinity;
  return people < (fewest[table] ?? 0) ? undefined : { ...row, ...shorter };
}

/** Whether an item of a list is this person, or says something of them. */
export function isAbout(item: unknown, id: ContactId): boolean {
  return item === id || (typeof item === 'object' && item !== null && (item as Row)['contactId'] === id);
}

/** A change of the history without what it knew of a person; undefined when nothing else is left. Their name goes from its sentence too. */
export function changeWithoutPerson(change: ChangeRecord, id: ContactId, name: string): ChangeRecord | undefined {
  if (!JSON.stringify(change.entries).includes(id)) return change;
  const entries = change.entries.flatMap(({ table, key, before, after }) => {
    const kept = { ...cleaned('before', table, before, id), ...cleaned('after', table, after, id) };
    return kept.before || kept.after ? [{ table, key, ...kept }] : [];
  });
  if (entries.length === 0) return undefined;
  const values = Object.fromEntries(Object.entries(change.label.values).map(([each, value]) => [each, value === name ? '…' : value]));
  return { ...change, entries, label: { ...change.label, values } };
}

function cleaned<Side extends 'before' | 'after'>(
  side: Side,
  table: ChangedTable,
  row: Row | undefined,
  id: ContactId,
): { [Each in Side]?: Row } {
  const kept = row && withoutPerson(table, row, id);
  return (kept ? { [side]: kept } : {}) as { [Each in Side]?: Row };
}

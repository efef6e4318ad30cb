import type { Transaction } from 'dexie';
import type { CalendarDay } from '../../domain/calendar-day';
import { wasPlanned } from '../../domain/interaction';

/**
 * Version 2: the rhythm of relations, and suggestions. New tables; the queue is read by `turnOn`, which in version 1 was the due day; a moment that was logged for a later day
 * than the next is an intention, which never counts. What else is derived is brought up to date by `refreshDerived`, as after any change of the rules.
 */
export const version2 = {
  contacts: 'id, turnOn, circleId, [call.lane+call.since+id], call.until, standing.approachedOn',
  interactions: 'id, *contactIds',
  details: 'id, contactId',
  promises: 'id, contactId',
  gifts: 'id, contactId',
  assignments: 'id, *contactIds',
  introductions: 'id, *contactIds',
  meetings: 'id',
  opportunities: 'id',
  news: 'id, contactId',
  rules: 'key',
  register: 'key',
  blocks: 'key',
  views: 'id',
  experiences: 'id',
  sources: 'id',
  topics: 'id',
  feedback: 'id, contactId',
} as const;

type Row = Record<string, unknown>;

const upgrades: Record<string, (row: Row) => Row> = {
  contacts: (row) => (row['dueOn'] === undefined ? row : { ...row, turnOn: row['dueOn'] }),
  interactions: (row) => (isPlanned(row) ? { ...row, isIntention: true } : row),
};

/** Rows of the store, and the same rows in the history, so that what was done before the upgrade can still be undone. */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  for (const [table, upgrade] of Object.entries(upgrades)) {
    const rows = (await transaction.table(table).toArray()) as Row[];
    const changed = rows.filter((row) => upgrade(row) !== row);
    await transaction.table(table).bulkPut(changed.map(upgrade));
  }
  await transaction
    .table('changes')
    .toCollection()
    .modify((change: { entries: { table: string; before?: Row; after?: Row }[] }) => {
      for (const entry of change.entries) {
        const upgrade = upgrades[entry.table];
        if (upgrade && entry.before) entry.before = upgrade(entry.before);
        if (upgrade && entry.after) entry.after = upgrade(entry.after);
      }
    });
}

function isPlanned({ day, createdAt }: Row): boolean {
  if (typeof day !== 'string' || typeof createdAt !== 'string') return false;
  return wasPlanned({ day: day as CalendarDay, createdAt });
}

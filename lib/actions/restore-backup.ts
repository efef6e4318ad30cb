import type { ChangedTable } from '../domain/change';
import type { Circle } from '../domain/circle';
import { fold } from '../search/fold';
import { listCircles } from '../store/circles';
import { isPresent } from '../store/is-present';
import { database } from '../store/database';
import type { Backup } from '../transfer/backup';
import { change, type Change } from './change';
import { refreshContacts } from './refresh-contacts';
import { keyOf, type Writer } from './writer';

/** Milliseconds per row that a slow disk may take, and to begin with. */
const patiencePerRow = 4;
const patienceAtLeast = 20_000;

const recordTables = [
  'contacts',
  'interactions',
  'notes',
  'circles',
  'posts',
  'groups',
  'details',
  'promises',
  'gifts',
  'assignments',
  'introductions',
  'news',
  'rules',
  'experiences',
  'sources',
  'topics',
  'feedback',
] as const;

/**
 * Brings a backup and the store together as one change: of each record the one that was changed last stays, deletions included, so that two devices meet. Into an
 * empty store it puts back what was there, byte for byte.
 */
export async function restoreBackup({ tables }: Backup): Promise<Change> {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  const { change: done } = await change(
    { key: 'change.restore', values: { count: rows } },
    async (write) => {
      await removeUnusedCircles(write, tables.circles);
      for (const table of recordTables) await restoreNewer(write, table, tables[table]);
      const known = await database.identities.bulkGet(tables.identities.map(({ key }) => key));
      await write.restoreAll(
        'identities',
        tables.identities.filter((_row, index) => known[index] === undefined),
      );
      const seen = await database.sightings.bulkGet(tables.sightings.map(({ key }) => key));
      await database.sightings.bulkPut(tables.sightings.filter(({ day }, index) => (seen[index]?.day ?? '') < day));
      await refreshContacts(write, await database.contacts.toCollection().primaryKeys());
    },
    { patience: patienceAtLeast + rows * patiencePerRow },
  );
  return done;
}

/** A new Kring begins with circles of its own: empty ones that the backup has under the same name give way. */
async function removeUnusedCircles(write: Writer, circles: readonly Circle[]): Promise<void> {
  const names = new Set(circles.filter(isPresent).map(({ name }) => fold(name)));
  const ids = new Set(circles.map(({ id }) => id));
  for (const { id, name } of await listCircles()) {
    const isUsed = (await database.contacts.where('circleId').equals(id).limit(1).primaryKeys()).length > 0;
    if (!isUsed && names.has(fold(name)) && !ids.has(id)) await write.remove('circles', id);
  }
}

type RecordTable = (typeof recordTables)[number];

async function restoreNewer<Table extends RecordTable>(write: Writer, table: Table, rows: Backup['tables'][Table]): Promise<void> {
  const name: ChangedTable = table;
  const current = (await database.table(name).bulkGet(rows.map(keyOf))) as ({ updatedAt: string } | undefined)[];
  const newer = rows.filter(({ updatedAt }, index) => (current[index]?.updatedAt ?? '') < updatedAt);
  await write.restoreAll(table, newer as never);
}

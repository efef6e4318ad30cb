import type { ChangeId } from '../domain/change';
import type { Circle } from '../domain/circle';
import { fold } from '../search/fold';
import { listCircles } from '../store/circles';
import { getContacts } from '../store/contacts';
import { isPresent } from '../store/is-present';
import { database } from '../store/database';
import type { Backup } from '../transfer/backup';
import { mergeTable } from '../transfer/restore/merge-table';
import { conflictName, recordTables, rowKey, type ConflictChoices, type RecordTable } from '../transfer/restore/plan-restore';
import { change, type Change } from './change';
import { joinDuplicates } from './join-duplicates';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { removePerson } from './remove-person';
import { forgottenElsewhere, withoutForgottenRecords } from './without-forgotten';
import { keyOf, type Rows, type Writer } from './writer';

/** Milliseconds per row that a slow disk may take, and to begin with. */
const patiencePerRow = 4;
const patienceAtLeast = 20_000;

interface Options {
  /** Which value stays of fields that both devices changed; the one set last where nothing is chosen. */
  choices?: ConflictChoices;
  /** The change's id, for whoever must know afterwards whether it was written. */
  id?: ChangeId;
  /** Told how many rows went to the database so far. */
  onRows?: (rows: number) => void;
}

/**
 * Brings a backup and the store together as one change: of each field the value that was set last stays, deletions included, so that two devices meet (decision 7).
 * Into an empty store it puts back what was there, byte for byte. Whoever was added on both devices becomes one card, and circles of one name become one. Who was
 * forgotten on one of them is taken out.
 */
export async function restoreBackup(backup: Backup, { choices = {}, id, onRows }: Options = {}): Promise<Change> {
  const { tables } = await withoutForgottenRecords(backup);
  const forgotten = await forgottenElsewhere(backup);
  const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  const { change: done } = await change(
    { key: 'change.restore', values: { count: rows } },
    async (write) => {
      await removeUnusedCircles(write, tables.circles);
      for (const table of recordTables) await restoreTable(write, table, tables[table], choices);
      const known = await database.identities.bulkGet(tables.identities.map(({ key }) => key));
      await write.restoreAll(
        'identities',
        tables.identities.filter((_row, index) => known[index] === undefined),
      );
      const seen = await database.sightings.bulkGet(tables.sightings.map(({ key }) => key));
      await write.restoreAll(
        'sightings',
        tables.sightings.filter(({ day }, index) => (seen[index]?.day ?? '') < day),
      );
      await write.restoreAll('blocks', tables.blocks);
      for (const contact of await getContacts(forgotten)) await removePerson(write, contact);
      await joinDuplicates(write, tables);
      await refreshContacts(write, await database.contacts.toCollection().primaryKeys());
    },
    { patience: patienceAtLeast + rows * patiencePerRow, ...(id && { id }), ...(onRows && { onRows }) },
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

async function restoreTable<Table extends RecordTable>(
  write: Writer,
  table: Table,
  incoming: Backup['tables'][Table],
  choices: ConflictChoices,
): Promise<void> {
  const current = (await database.table(table).bulkGet(incoming.map(keyOf))) as (Rows[RecordTable] | undefined)[];
  const { rows, conflicts } = mergeTable<Rows[RecordTable]>(current, incoming);
  await write.restoreAll(table, rows as never);
  for (const { row, conflict } of conflicts) {
    const chosen = choices[conflictName({ table, key: rowKey(row), field: conflict.field })];
    if (!chosen || chosen === conflict.stays) continue;
    const now = (await database.table(table).get(rowKey(row))) as Rows[RecordTable];
    await write.put(table, patched(now, { [conflict.field]: conflict[chosen].value ?? null }) as never);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../lib/actions/restore-backup';
import { undoChange } from '../../lib/actions/undo-change';
import { listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { listNotes } from '../../lib/store/notes';
import { backupTables, readBackup } from '../../lib/transfer/backup';
import { withFreshStore } from './fresh-store';

withFreshStore();

const folder = 'tests/fixtures/transfer';
const files = readdirSync(folder).filter((name) => /^backup-.*\.json$/u.test(name));

/** Every released version leaves a backup as it wrote it here; this Kring must put it back. */
describe.each(files)('%s', (name) => {
  const json = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { tables: Record<string, { id?: string; key?: string }[]> };

  test('is read without losing a row, put back, and taken away again', async () => {
    const { backup, refused } = readBackup(json);
    expect(refused).toEqual([]);
    for (const table of backupTables) expect(backup.tables[table]).toHaveLength(json.tables[table]?.length ?? 0);
    const { changes: _none, ...empty } = await dumpStore();
    const { id } = await restoreBackup({ ...backup, tables: { ...backup.tables, sightings: [] } });
    for (const table of backupTables.filter((each) => each !== 'sightings')) {
      expect(await database.table(table).count()).toBe(json.tables[table]?.length ?? 0);
    }
    for (const contact of await listContacts()) expect((await listNotes(contact.id)).every(({ text }) => text !== '')).toBe(true);
    await undoChange(id);
    const { changes: _history, ...after } = await dumpStore();
    expect(after).toEqual(empty);
  });

  test('whoever is in a circle has a day to come, and a moment that was planned does not count', async () => {
    await restoreBackup(readBackup(json).backup);
    const moments = await database.interactions.toArray();
    for (const contact of (await listContacts()).filter(({ circleId }) => circleId)) {
      const own = moments.filter(({ contactIds, isIntention }) => contactIds.includes(contact.id) && !isIntention);
      expect(contact.turnOn).toBeDefined();
      expect(contact.lastInteraction?.day).toBe(
        own
          .map(({ day }) => day)
          .toSorted()
          .at(-1),
      );
    }
    expect(moments.filter(({ isIntention }) => isIntention).map(({ day }) => day)).toEqual(['2026-12-20']);
  });
});

test('there is a backup of every version', () => {
  expect(files).toContain('backup-0.1.0.json');
});

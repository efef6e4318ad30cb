import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { addSampleNetwork } from '../../lib/actions/add-sample-network';
import { deleteContact } from '../../lib/actions/delete-contact';
import { knowGroup } from '../../lib/actions/know-group';
import { logInteraction } from '../../lib/actions/log-interaction';
import { recordSightings } from '../../lib/actions/record-sightings';
import { replaceStore } from '../../lib/actions/replace-store';
import { restoreBackup } from '../../lib/actions/restore-backup';
import { undoChange } from '../../lib/actions/undo-change';
import { compareBackup } from '../../lib/backups/compare-backup';
import { calendarDay } from '../../lib/domain/calendar-day';
import { listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { readBackup, writeBackup, type Backup } from '../../lib/transfer/backup';
import { withFreshStore } from './fresh-store';

withFreshStore();

const day = calendarDay('2026-11-20');

async function contents() {
  const { changes: _history, ...tables } = await dumpStore();
  return tables;
}

async function backupNow(): Promise<Backup> {
  return readBackup(JSON.parse(writeBackup(await dumpStore(), '2026-11-25T10:00:00.000Z'))).backup;
}

/** Someone who was seen in a group. */
async function seen(on = day): Promise<void> {
  await knowGroup('1893047', 'Overheidscommunicatie');
  const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
  await recordSightings('1893047', [contactId], on);
}

describe.each([
  ['merged', restoreBackup],
  ['replaced', replaceStore],
])('a backup that is %s', (_name, restore) => {
  test('is taken back as a whole, who was seen where included', async () => {
    await seen();
    const backup = await backupNow();
    await database.delete();
    await database.open();
    await addContact({ kind: 'person', name: 'Bo', keys: [] });
    const before = await contents();
    const { id } = await restore(backup);
    expect((await contents())['sightings']).toHaveLength(1);
    await undoChange(id);
    expect(await contents()).toEqual(before);
  });

  test('can be taken back after someone was seen again', async () => {
    await seen();
    const backup = await backupNow();
    await database.delete();
    await database.open();
    const { id } = await restore(backup);
    const [contact] = await listContacts();
    await recordSightings('1893047', [contact!.id], calendarDay('2026-11-24'));
    await undoChange(id);
    expect(await listContacts()).toEqual([]);
  });
});

describe('replacing', () => {
  test('makes the store the backup, byte for byte: what came later goes, what was deleted comes back', async () => {
    await addSampleNetwork(day);
    await seen();
    const backup = await backupNow();
    const then = await contents();
    const [first, second] = await listContacts();
    await deleteContact(first!.id);
    await logInteraction({ contactIds: [second!.id], channel: 'call', day });
    await addContact({ kind: 'person', name: 'Later', keys: [] });
    const now = await contents();
    const { id } = await replaceStore(backup);
    expect(await contents()).toEqual(then);
    await undoChange(id);
    expect(await contents()).toEqual(now);
  });

  test('by the store’s own backup changes nothing', async () => {
    await addSampleNetwork(day);
    const before = await contents();
    await replaceStore(await backupNow());
    expect(await contents()).toEqual(before);
  });
});

describe('the preview of a backup', () => {
  test('counts what is only there, only here, and newer', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
    const removed = await addContact({ kind: 'person', name: 'Bo', keys: [] });
    const backup = await backupNow();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await deleteContact(removed.contactId);
    await logInteraction({ contactIds: [contactId], channel: 'call', day });
    await addContact({ kind: 'person', name: 'Cor', keys: [] });
    const { contacts, interactions } = compareBackup(backup.tables, await dumpStore());
    expect(contacts).toMatchObject({ inBackup: 2, inStore: 2, onlyInBackup: 0, onlyInStore: 1, newerInBackup: 0 });
    expect(contacts.newerInStore).toBeGreaterThanOrEqual(1);
    expect(interactions).toMatchObject({ inBackup: 0, inStore: 1, onlyInStore: 1 });
  });

  test('adds up', () => {
    const row = fc.record({
      id: fc.nat(12).map(String),
      updatedAt: fc.constantFrom('2026-01-01', '2026-02-01'),
      deletedAt: fc.constantFrom(undefined, '2026-02-01'),
    });
    const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (there, here) => {
        const { notes } = compareBackup({ notes: there } as never, { notes: here });
        const present = (all: typeof there) => all.filter(({ deletedAt }) => deletedAt === undefined);
        expect([notes.inBackup, notes.inStore]).toEqual([present(there).length, present(here).length]);
        const hereIds = new Set(here.map(({ id }) => id));
        expect(notes.onlyInBackup).toBe(present(there).filter(({ id }) => !hereIds.has(id)).length);
        expect(notes.newerInBackup + notes.newerInStore).toBe(
          there.filter((row) => here.some(({ id, updatedAt }) => id === row.id && updatedAt !== row.updatedAt)).length,
        );
      }),
    );
  });
});

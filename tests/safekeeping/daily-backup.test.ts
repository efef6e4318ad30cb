import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { editContact } from '../../lib/actions/edit-contact';
import { eraseEverything } from '../../lib/actions/erase-everything';
import { recover } from '../../lib/actions/recover';
import { undoChange } from '../../lib/actions/undo-change';
import { readBackupName } from '../../lib/backups/backup-name';
import { openBackup } from '../../lib/backups/open-backup';
import { entriesSince } from '../../lib/backups/replay';
import { withEdits } from '../../lib/backups/with-edits';
import { browser } from '../../lib/browser';
import { readBackupState, writePlan } from '../../lib/safekeeping/backup-state';
import { acceptLoss, countStore, readLoss } from '../../lib/safekeeping/counts';
import { backUpToDownloads, backUpToFolder } from '../../lib/safekeeping/daily-backup';
import { pruneJournal, readJournal } from '../../lib/safekeeping/journal';
import { makeSafetyCopy } from '../../lib/safekeeping/safety-copy';
import { listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { makeBackupKey, type BackupKey } from '../../lib/transfer/encrypted-backup';
import { withFreshStore } from '../actions/fresh-store';
import { FakeFolder } from './fake-folder';

const kept = vi.hoisted(() => ({ folder: undefined as unknown, key: undefined as unknown }));
vi.mock('../../lib/safekeeping/vault', () => ({ readKept: async (name: 'folder' | 'key') => kept[name] }));

withFreshStore();
let folder: FakeFolder;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 12) });
  await browser.storage.local.clear();
  folder = new FakeFolder();
  kept.folder = folder;
  kept.key = undefined;
  await writePlan({ place: 'folder', folderName: 'Kopieën', device: 'a3f9' });
});

const nextDay = () => vi.setSystemTime(Date.now() + 86_400_000);
const add = (name: string) => addContact({ kind: 'person', name, keys: [] });
const names = () => [...folder.files.keys()];
const people = async () => (await listContacts()).map(({ name }) => name).toSorted();

/** The journal is written beside the change, not within it. */
async function journalOf(count: number) {
  await expect.poll(async () => (await readJournal()).length).toBe(count);
}

async function opened(name: string, passphrase?: string) {
  const read = await openBackup(folder.files.get(name)!, passphrase);
  if (read === 'locked') throw new Error('locked');
  return read.backup;
}

async function contents() {
  const { changes: _history, ...tables } = await dumpStore();
  return tables;
}

describe('the daily backup', () => {
  test('is written once a day, read back, and remembered', async () => {
    await add('Ada');
    expect(await backUpToFolder()).toBe('written');
    expect(await backUpToFolder()).toBe('not-due');
    expect(names()).toEqual(['kring-2026-11-25-120000-a3f9.json']);
    expect((await readBackupState()).last).toMatchObject({ day: '2026-11-25', people: 1, place: 'folder', isVerified: true });
    expect((await opened(names()[0]!)).tables.contacts).toMatchObject([{ name: 'Ada' }]);
    nextDay();
    expect(await backUpToFolder()).toBe('written');
    expect(names()).toHaveLength(2);
  });

  test('is rotated; what Kring did not write, or another device did, stays', async () => {
    const foreign = ['aangifte.json', 'kring-2026-11-20-120000-zzzz.json', 'kring-before-2026-01-01-120000-a3f9.json'];
    for (const name of foreign) folder.files.set(name, 'x');
    await add('Ada');
    for (let day = 0; day < 60; day += 1) {
      expect(await backUpToFolder()).toBe('written');
      nextDay();
    }
    const own = names().filter((name) => !foreign.includes(name));
    expect(own).toHaveLength(11);
    expect(names()).toEqual(expect.arrayContaining(foreign));
  });

  test.each<[string, () => void, string]>([
    ['the folder is gone', () => (folder.failure = new DOMException('x', 'NotFoundError')), 'folder-gone'],
    ['the browser lost the folder', () => (kept.folder = undefined), 'folder-gone'],
    ['the permission has to be asked again', () => (folder.permission = 'prompt'), 'permission'],
    ['the disk is full', () => (folder.failure = new DOMException('x', 'QuotaExceededError')), 'full'],
    ['the disk damages what it writes', () => (folder.damage = (text) => text.slice(0, -9)), 'not-verified'],
    ['the disk writes nothing', () => (folder.damage = () => ''), 'not-verified'],
  ])('when %s: says so, keeps the older ones, leaves no half file', async (_name, spoil, code) => {
    await add('Ada');
    await backUpToFolder();
    const before = new Map(folder.files);
    nextDay();
    spoil();
    expect(await backUpToFolder()).toBe(code);
    expect(folder.files).toEqual(before);
    expect(await readBackupState()).toMatchObject({ problem: { code }, last: { day: '2026-11-25' } });
  });

  test('is not made of an empty store, so that erasing everything throws no backup away', async () => {
    await add('Ada');
    await backUpToFolder();
    await eraseEverything();
    for (let day = 0; day < 20; day += 1) {
      nextDay();
      expect(await backUpToFolder()).toBe('empty');
    }
    expect(names()).toHaveLength(1);
    expect(await readLoss()).toBeUndefined();
  });

  test('of a store that does not answer is no backup, and says so', async () => {
    await add('Ada');
    const broken = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('UnknownError'));
    expect(await backUpToFolder()).toBe('store-unreadable');
    broken.mockRestore();
    expect(names()).toEqual([]);
  });

  test('goes to the downloads where that was chosen, once a day', async () => {
    await writePlan({ place: 'downloads', device: 'a3f9' });
    await add('Ada');
    const saved: string[] = [];
    expect(await backUpToDownloads((name) => saved.push(name))).toBe('written');
    expect(await backUpToDownloads((name) => saved.push(name))).toBe('not-due');
    expect(await backUpToFolder()).toBe('not-due');
    expect(saved).toEqual(['kring-2026-11-25-120000-a3f9.json']);
    expect((await readBackupState()).last).toMatchObject({ place: 'downloads', isVerified: false });
  });

  test('is locked where the person wants that, and made no more when the key is lost', async () => {
    const lock: BackupKey = await makeBackupKey('vier paarden in de polder');
    kept.key = lock.key;
    await writePlan({ place: 'folder', device: 'a3f9', lock: { salt: lock.salt, rounds: lock.rounds } });
    await add('Ada Voorbeeld');
    expect(await backUpToFolder()).toBe('written');
    const [name = ''] = names();
    expect(readBackupName(name)?.isEncrypted).toBe(true);
    expect(folder.files.get(name)).not.toContain('Voorbeeld');
    await expect(opened(name)).rejects.toThrow('locked');
    expect((await opened(name, 'vier paarden in de polder')).tables.contacts).toMatchObject([{ name: 'Ada Voorbeeld' }]);
    kept.key = undefined;
    nextDay();
    expect(await backUpToFolder()).toBe('key-gone');
    expect(names()).toEqual([name]);
  });
});

describe('a store that lost rows without an error', () => {
  async function damaged() {
    for (const name of ['Ada', 'Bo', 'Cor', 'Dirk', 'Eef']) await add(name);
    await journalOf(5);
    await backUpToFolder();
    const intact = await contents();
    nextDay();
    await database.contacts.bulkDelete((await listContacts()).slice(0, 4).map(({ id }) => id));
    return intact;
  }

  test('is noticed; nothing is written over good backups until it is settled', async () => {
    await damaged();
    const before = new Map(folder.files);
    expect(await backUpToFolder({ isAsked: true })).toBe('loss');
    expect(await backUpToFolder()).toBe('loss');
    expect(folder.files).toEqual(before);
    expect(await readLoss()).toMatchObject({ losses: [{ table: 'contacts', expected: 5, found: 1 }] });
    await acceptLoss();
    expect(await backUpToFolder()).toBe('written');
  });

  test('becomes whole again by putting the backup back, with a copy of what was there first', async () => {
    const intact = await damaged();
    await countStore();
    expect((await makeSafetyCopy(() => undefined))?.place).toBe('folder');
    const backup = await opened('kring-2026-11-25-120000-a3f9.json');
    await recover(backup, 'merge');
    expect(await contents()).toEqual(intact);
    expect(await readLoss()).toBeUndefined();
    expect(await backUpToFolder()).toBe('written');
    const copy = await opened(names().find((name) => name.startsWith('kring-before-'))!);
    expect(copy.tables.contacts).toHaveLength(1);
  });

  test('an empty one: everything vanished', async () => {
    await add('Ada');
    await journalOf(1);
    await countStore();
    await Promise.all(database.tables.map((table) => table.clear()));
    expect((await countStore())?.losses).toContainEqual({ table: 'contacts', expected: 1, found: 0 });
  });

  test('an older state of it: edits of the journal are not in it', async () => {
    const { contactId } = await add('Ada');
    await journalOf(1);
    await countStore();
    const state = await dumpStore();
    vi.setSystemTime(Date.now() + 1000);
    await editContact(contactId, { location: 'Ede' });
    await journalOf(2);
    await database.contacts.bulkPut(state['contacts'] as never);
    await database.changes.clear();
    await database.changes.bulkPut(state['changes'] as never);
    expect((await countStore())?.losses).toEqual([{ table: 'changes', expected: 1, found: 0 }]);
  });

  test('is no store in which people were deleted, added and undone', async () => {
    const added = await add('Ada');
    vi.setSystemTime(Date.now() + 10);
    await add('Bo');
    await countStore();
    vi.setSystemTime(Date.now() + 10);
    await deleteContact(added.contactId);
    vi.setSystemTime(Date.now() + 10);
    const third = await add('Cor');
    expect(await countStore()).toBeUndefined();
    vi.setSystemTime(Date.now() + 10);
    await undoChange(third.change.id);
    expect(await countStore()).toBeUndefined();
    vi.setSystemTime(Date.now() + 10);
    expect(await countStore()).toBeUndefined();
  });
});

describe('the journal', () => {
  test('brings an older backup up to the last edit', async () => {
    const ada = await add('Ada');
    await backUpToFolder();
    vi.setSystemTime(Date.now() + 1000);
    await editContact(ada.contactId, { location: 'Ede' });
    vi.setSystemTime(Date.now() + 1000);
    const bo = await add('Bo');
    vi.setSystemTime(Date.now() + 1000);
    await add('Cor');
    vi.setSystemTime(Date.now() + 1000);
    await undoChange(bo.change.id);
    await journalOf(5);
    const last = await contents();
    const backup = await opened(names()[0]!);
    const since = entriesSince(await readJournal(), backup.madeAt);
    const whole = withEdits(backup, since);
    expect(whole.refused).toBe(0);
    await recover(whole.backup, 'rebuild');
    expect(await contents()).toEqual(last);
    expect(await people()).toEqual(['Ada', 'Cor']);
    // What was before is of another store now.
    expect(await readJournal()).toEqual([]);
  });

  test('that cannot be written fails no edit', async () => {
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('FILE_ERROR_NO_SPACE'));
    await add('Ada');
    full.mockRestore();
    expect(await people()).toEqual(['Ada']);
  });

  test('lets go of what is older than thirty days and of more than two thousand edits', async () => {
    const entry = (at: string, id: string) => ({ [`journal/${at}/${id}`]: { at, id, growth: {}, rows: [] } });
    const now = Date.now();
    const old = new Date(now - 31 * 86_400_000).toISOString();
    const many = Array.from({ length: 2005 }, (_, index) => entry(new Date(now - index * 1000).toISOString(), String(index)));
    await browser.storage.local.set(Object.assign({}, entry(old, 'old'), ...many));
    await pruneJournal();
    const left = await readJournal();
    expect(left).toHaveLength(2000);
    expect(left.at(-1)?.id).toBe('0');
    expect(left.map(({ id }) => id)).not.toContain('old');
  });

  test('is gone when everything is erased', async () => {
    await add('Ada');
    await journalOf(1);
    await eraseEverything();
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Ada');
  });
});

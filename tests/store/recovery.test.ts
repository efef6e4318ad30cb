import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { StoreHeldError } from '../../lib/errors';
import { database, schemaVersion } from '../../lib/store/database';
import { probeStore } from '../../lib/store/probe';
import { rebuildStore } from '../../lib/store/rebuild';
import { countRows } from '../../lib/store/row-counts';
import { salvageStore } from '../../lib/store/salvage';
import { withFreshStore } from '../actions/fresh-store';

withFreshStore();
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const ada = { kind: 'person', name: 'Ada', keys: [] } as const;

async function makeNewer(): Promise<void> {
  database.close();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('kring', (schemaVersion + 1) * 10);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('surprises'));
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}

/** From now on a table cannot be read. */
function refuse(table: string): void {
  const { getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function read(this: IDBObjectStore, ...asked) {
    if (this.name === table) throw new DOMException('seek', 'UnknownError');
    return getAll.apply(this, asked);
  });
}

describe('looking at the store', () => {
  test('one that is sound', async () => {
    expect(await probeStore()).toEqual({ state: 'sound' });
  });

  test('one of a newer Kring', async () => {
    await makeNewer();
    expect(await probeStore()).toEqual({ state: 'newer' });
  });

  test('one that does not open', async () => {
    database.close();
    vi.spyOn(database, 'open').mockRejectedValue(new DOMException('backing store', 'UnknownError') as never);
    expect(await probeStore()).toEqual({ state: 'unreadable', reason: 'UnknownError' });
  });

  test('one with a table that cannot be read', async () => {
    refuse('notes');
    expect(await probeStore()).toMatchObject({ state: 'unreadable' });
  });

  test('one that gives no answer', async () => {
    database.close();
    vi.useFakeTimers();
    vi.spyOn(database, 'open').mockReturnValue(new Promise(() => undefined) as never);
    const looking = probeStore();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await looking).toEqual({ state: 'silent' });
  });
});

describe('saving what is left', () => {
  test('of a sound store is all of it, as Dexie reads it', async () => {
    await addContact(ada);
    const salvaged = await salvageStore();
    expect(salvaged?.unreadable).toEqual([]);
    expect(salvaged?.tables['contacts']).toEqual(await database.contacts.toArray());
    expect(Object.keys(salvaged?.tables ?? {}).toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
  });

  test('of a newer one leaves its version as it is', async () => {
    await addContact(ada);
    await makeNewer();
    expect((await salvageStore())?.tables['contacts']).toMatchObject([{ name: 'Ada' }]);
    await database.open();
    expect(await probeStore()).toEqual({ state: 'newer' });
  });

  test('names a table that cannot be read, and goes on', async () => {
    await addContact(ada);
    refuse('notes');
    const salvaged = await salvageStore();
    expect(salvaged?.unreadable).toEqual(['notes']);
    expect(salvaged?.tables['contacts']).toHaveLength(1);
  });

  test('of none is nothing, and makes none', async () => {
    await database.delete();
    expect(await salvageStore()).toBeUndefined();
    expect(await Dexie.exists('kring')).toBe(false);
  });
});

describe('building anew', () => {
  test('leaves an empty store of today', async () => {
    await addContact(ada);
    await makeNewer();
    await rebuildStore();
    expect(await probeStore()).toEqual({ state: 'sound' });
    expect(await database.contacts.count()).toBe(0);
    await addContact(ada);
  });

  test('of a store that something holds says so', async () => {
    vi.spyOn(database, 'delete').mockRejectedValue(new Error('blocked') as never);
    await expect(rebuildStore()).rejects.toThrow(StoreHeldError);
  });
});

test('rows are counted without the history, up to the last edit or the undoing that is asked for', async () => {
  const { change } = await addContact(ada);
  const undoneAt = '2099-01-01T00:00:00.000Z';
  await database.changes.update(change.id, { undoneAt });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await addContact(ada);
  const { rows, through } = await countRows([]);
  expect(rows).toMatchObject({ contacts: 2, notes: 0 });
  expect(rows).not.toHaveProperty('changes');
  expect(through < undoneAt).toBe(true);
  expect((await countRows([change.id, crypto.randomUUID()])).through).toBe(undoneAt);
});

import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { NewerStoreError, StorageFullError, StoreFailedError } from '../../lib/errors';
import { listContacts } from '../../lib/store/contacts';
import { database, schemaVersion } from '../../lib/store/database';
import { writeTransaction } from '../../lib/store/write';
import { withFreshStore } from '../actions/fresh-store';

withFreshStore();
afterEach(() => vi.restoreAllMocks());

const ada = { kind: 'person', name: 'Ada', keys: [] } as const;
const notDone = async () => undefined;

describe('a write that fails', () => {
  test.each([
    ['a quota error', () => new DOMException('Quota exceeded', 'QuotaExceededError')],
    [
      'a bulk error around it',
      () =>
        Object.assign(new Error('1 of 1 operations failed'), {
          name: 'BulkError',
          failures: [new DOMException('full', 'QuotaExceededError')],
        }),
    ],
    [
      'an abort that wraps it',
      () => Object.assign(new Error('aborted'), { name: 'AbortError', inner: new Error('QuotaExceededError: disk full') }),
    ],
  ])('because the disk is full (%s) says so and writes nothing', async (_name, error) => {
    vi.spyOn(database.changes, 'put').mockImplementation(() => Promise.reject(error()) as never);
    await expect(addContact(ada)).rejects.toThrow(StorageFullError);
    vi.restoreAllMocks();
    expect(await listContacts()).toEqual([]);
  });

  test('once, for no clear reason, is tried again on a fresh connection', async () => {
    const put = vi
      .spyOn(database.changes, 'put')
      .mockImplementationOnce(() => Promise.reject(new Error('UnknownError: Internal error')) as never);
    await addContact(ada);
    expect(put).toHaveBeenCalledTimes(2);
    expect(await listContacts()).toHaveLength(1);
  });

  test('twice says that nothing was saved', async () => {
    vi.spyOn(database.changes, 'put').mockImplementation(() => Promise.reject(new Error('UnknownError')) as never);
    await expect(addContact(ada)).rejects.toThrow(StoreFailedError);
    vi.restoreAllMocks();
    expect(await listContacts()).toEqual([]);
  });

  test('by never answering is given up after its time', async () => {
    const never = () => new Promise<never>(() => undefined);
    await expect(writeTransaction(never, notDone, 30)).rejects.toThrow(StoreFailedError);
  });

  test('by answering late is not done twice', async () => {
    let runs = 0;
    const late = async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 60));
      return 'written';
    };
    expect(await writeTransaction(late, async () => 'written', 30)).toBe('written');
    expect(runs).toBe(1);
  });
});

test('a store of a newer Kring is left alone', async () => {
  database.close();
  const newer = new Dexie('kring');
  newer.version(schemaVersion + 1).stores({ surprises: 'id' });
  await newer.open();
  newer.close();
  await database.open();
  await expect(addContact(ada)).rejects.toThrow(NewerStoreError);
});

import { addDays } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { defaultRules } from '../../lib/domain/rules';
import { callOf } from '../../lib/rhythm/lanes';
import { database } from '../../lib/store/database';
import { readQueue } from '../../lib/store/queue';
import { network, today } from './network';

/** Runs in a page of the extension, on its real store. Times in milliseconds. */
export interface StoredQueue {
  /** Fills the store; `few`: as many are due as someone has who keeps up with their circles. Gives back how many are due. */
  fill(share: 'few' | 'most'): Promise<number>;
  readQueue(rows: number): Promise<number>;
  /** The floor: as many rows of the index of turns, without any library. */
  readRows(rows: number): Promise<number>;
}

const few = 1500;
const rowsAtOnce = 5000;

const { circles, facts, byPerson, details } = network();

function contactsFor(share: 'few' | 'most'): Contact[] {
  let due = 0;
  return facts.map(({ contact, circle }) => {
    const isDue = contact.turnOn !== undefined && contact.turnOn <= today;
    if (!isDue || share === 'most' || due++ < few) return contact;
    const later = { ...contact, dueOn: addDays(today, 9), turnOn: addDays(today, 9) };
    const call = callOf(later, today, { circle, openings: [], rules: defaultRules, isFormerClient: false });
    return { ...later, ...(call && { call }) };
  });
}

async function bulkPut(table: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) await database.table(table).bulkPut(rows.slice(start, start + rowsAtOnce));
}

const page: StoredQueue = {
  async fill(share) {
    const contacts = contactsFor(share);
    await bulkPut('circles', circles);
    await bulkPut('contacts', contacts);
    if ((await database.interactions.limit(1).primaryKeys()).length === 0) {
      await bulkPut('interactions', byPerson.flat());
      await bulkPut('details', details);
    }
    return contacts.filter(({ turnOn }) => turnOn !== undefined && turnOn <= today).length;
  },
  async readQueue(rows) {
    const start = performance.now();
    const queue = await readQueue(today, rows);
    const time = performance.now() - start;
    if (queue.rows.length !== rows) throw new Error(`The queue gave ${queue.rows.length} of ${rows} rows.`);
    return time;
  },
  async readRows(rows) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const index = database.backendDB().transaction('contacts', 'readonly').objectStore('contacts').index('turnOn');
      const request = index.getAll(IDBKeyRange.upperBound(today), rows);
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(request.error ?? new Error('The index could not be read.')));
    });
    return performance.now() - start;
  },
};

Object.assign(globalThis, { stored: () => page });

import type { PromiseId, PromiseRecord } from '../domain/promise';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';

/** Keeps a promise or a follow-up at someone, with its day. Throws RecordGoneError. */
export async function addPromise(promise: Pick<PromiseRecord, 'contactId' | 'kind' | 'text' | 'day'>): Promise<Change> {
  const { name } = await requireContact(promise.contactId);
  const { change: done } = await change({ key: `change.add-${promise.kind}`, values: { name } }, async (write) => {
    await write.put('promises', { ...newRecord<PromiseId>(write.now), ...promise, state: 'open' });
    await refreshContacts(write, [promise.contactId]);
  });
  return done;
}

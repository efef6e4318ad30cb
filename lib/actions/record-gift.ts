import type { Gift, GiftId } from '../domain/gift';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { alignPassedOn } from './pass-on';
import { requireContact, requireRow } from './require-record';

/** Keeps what was given to someone, or asked of them. Throws RecordGoneError. */
export async function recordGift(gift: Pick<Gift, 'contactId' | 'direction' | 'kind' | 'text' | 'day'>): Promise<Change> {
  const { name } = await requireContact(gift.contactId);
  const { change: done } = await change({ key: `change.gift-${gift.direction}`, values: { name } }, async (write) => {
    await write.put('gifts', { ...newRecord<GiftId>(write.now), ...gift });
  });
  return done;
}

/** Takes it away; a vacancy that it stood for was not passed on then. Throws RecordGoneError. */
export async function deleteGift(id: GiftId): Promise<Change> {
  const { change: done } = await change({ key: 'change.delete-gift', values: {} }, async (write) => {
    await write.put('gifts', { ...(await requireRow('gifts', id)), deletedAt: write.now });
    await alignPassedOn(write, id);
  });
  return done;
}

import type { Detail, DetailId } from '../domain/detail';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { patched, type Patch } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact, requireRow } from './require-record';

/** Keeps something worth remembering of someone, with source and day. Throws RecordGoneError. */
export async function addDetail(detail: Pick<Detail, 'contactId' | 'kind' | 'text' | 'source' | 'day' | 'askFrom'>): Promise<Change> {
  const { name } = await requireContact(detail.contactId);
  const { change: done } = await change({ key: 'change.add-detail', values: { name } }, async (write) => {
    await write.put('details', { ...newRecord<DetailId>(write.now), ...detail });
    await refreshContacts(write, [detail.contactId]);
  });
  return done;
}

/** Corrects it; `askFrom: null` alone says that it was asked. Throws RecordGoneError. */
export async function editDetail(
  id: DetailId,
  patch: Patch<Pick<Detail, 'kind' | 'text' | 'source' | 'day' | 'askFrom'>>,
): Promise<Change> {
  const isAsked = patch.askFrom === null && Object.keys(patch).length === 1;
  const key = isAsked ? 'change.asked-detail' : 'change.edit-detail';
  const { change: done } = await change({ key, values: {} }, async (write) => {
    const detail = patched(await requireRow('details', id), patch as Patch<Detail>);
    await write.put('details', detail);
    await refreshContacts(write, [detail.contactId]);
  });
  return done;
}

/** Takes it away. Throws RecordGoneError. */
export async function deleteDetail(id: DetailId): Promise<Change> {
  const { change: done } = await change({ key: 'change.delete-detail', values: {} }, async (write) => {
    const detail = await requireRow('details', id);
    await write.put('details', { ...detail, deletedAt: write.now });
    await refreshContacts(write, [detail.contactId]);
  });
  return done;
}

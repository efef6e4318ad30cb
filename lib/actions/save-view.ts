import type { View, ViewId } from '../domain/view';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { patched, type Patch } from './patched';
import { requireRow } from './require-record';

type Fields = Pick<View, 'name' | 'filter' | 'question'>;

/** Keeps a filter with its question by name. */
export async function addView(fields: Fields): Promise<{ viewId: ViewId; change: Change }> {
  const { result, change: done } = await change({ key: 'change.add-view', values: { name: fields.name } }, async (write) => {
    const view: View = { ...newRecord<ViewId>(write.now), ...fields };
    await write.put('views', view);
    return view.id;
  });
  return { viewId: result, change: done };
}

/** Another name, filter or question; null takes the question away. Throws RecordGoneError. */
export async function editView(id: ViewId, patch: Patch<Fields>): Promise<Change> {
  const { name } = await requireRow('views', id);
  const { change: done } = await change({ key: 'change.edit-view', values: { name: patch.name ?? name } }, async (write) => {
    await write.put('views', patched(await requireRow('views', id), patch as Patch<View>));
  });
  return done;
}

/** Takes a view away; the people in it stay. Throws RecordGoneError. */
export async function deleteView(id: ViewId): Promise<Change> {
  const { name } = await requireRow('views', id);
  const { change: done } = await change({ key: 'change.delete-view', values: { name } }, async (write) => {
    await write.put('views', { ...(await requireRow('views', id)), deletedAt: write.now });
  });
  return done;
}

import type { Source, SourceId } from '../domain/source';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { patched, type Patch } from './patched';
import { requireRow } from './require-record';

/** What the person tells of something worth passing on. */
export type SourceFields = Omit<Source, 'id' | 'isSample' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** Puts a source into the library. */
export async function addSource(fields: SourceFields): Promise<Change> {
  const { change: done } = await change({ key: 'change.add-source', values: { title: fields.title } }, (write) =>
    write.put('sources', { ...newRecord<SourceId>(write.now), ...fields }),
  );
  return done;
}

/** Changes a source; null takes a field away. What began as an example is the person's own from then on. Throws RecordGoneError. */
export async function editSource(id: SourceId, patch: Patch<SourceFields>): Promise<Change> {
  const { title } = await requireRow('sources', id);
  const { change: done } = await change({ key: 'change.edit-source', values: { title: patch.title ?? title } }, async (write) => {
    const own: Patch<Source> = { ...(patch as Patch<Source>), isSample: null };
    await write.put('sources', patched(await requireRow('sources', id), own));
  });
  return done;
}

/** Takes a source out of the library. Throws RecordGoneError. */
export async function deleteSource(id: SourceId): Promise<Change> {
  const { title } = await requireRow('sources', id);
  const { change: done } = await change({ key: 'change.delete-source', values: { title } }, async (write) => {
    await write.put('sources', { ...(await requireRow('sources', id)), deletedAt: write.now });
  });
  return done;
}

import type { Circle, CircleId } from '../domain/circle';
import { database } from '../store/database';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireCircle } from './require-record';

/** Renames a circle or changes its rhythm; everyone in it is due by the new rhythm at once. Throws RecordGoneError. */
export async function editCircle(id: CircleId, patch: Partial<Pick<Circle, 'name' | 'cadenceDays'>>): Promise<Change> {
  const { name } = await requireCircle(id);
  const { change: done } = await change({ key: 'change.edit-circle', values: { name: patch.name ?? name } }, async (write) => {
    await write.put('circles', patched(await requireCircle(id), patch));
    await refreshContacts(write, await database.contacts.where('circleId').equals(id).primaryKeys());
  });
  return done;
}

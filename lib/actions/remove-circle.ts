import type { CircleId } from '../domain/circle';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireCircle } from './require-record';

/** Removes a circle; its people stay, without a circle and so never due. Throws RecordGoneError. */
export async function removeCircle(id: CircleId): Promise<Change> {
  const circle = await requireCircle(id);
  const { change: done } = await change({ key: 'change.remove-circle', values: { name: circle.name } }, async (write) => {
    await write.put('circles', { ...circle, deletedAt: write.now });
    const members = (await database.contacts.where('circleId').equals(id).toArray()).filter(isPresent);
    for (const contact of members) await write.put('contacts', patched(contact, { circleId: null, inCircleSince: null }));
    await refreshContacts(
      write,
      members.map(({ id }) => id),
    );
  });
  return done;
}

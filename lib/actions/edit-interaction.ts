import type { Interaction, InteractionId } from '../domain/interaction';
import { change, type Change } from './change';
import { patched, type Patch } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireInteraction } from './require-record';

/** Corrects a contact moment; null takes the text away. Throws RecordGoneError. */
export async function editInteraction(
  id: InteractionId,
  patch: Patch<Pick<Interaction, 'contactIds' | 'channel' | 'day' | 'text'>>,
): Promise<Change> {
  const { change: done } = await change({ key: 'change.edit-interaction', values: {} }, async (write) => {
    const before = await requireInteraction(id);
    const after = patched(before, patch as Patch<Interaction>);
    await write.put('interactions', after);
    await refreshContacts(write, [...before.contactIds, ...after.contactIds]);
  });
  return done;
}

import type { InteractionId } from '../domain/interaction';
import { alignMeeting } from './align-meeting';
import { change, type Change } from './change';
import { refreshContacts } from './refresh-contacts';
import { requireInteraction } from './require-record';

/** Takes a contact moment away, for everyone who was there. Throws RecordGoneError. */
export async function deleteInteraction(id: InteractionId): Promise<Change> {
  const { change: done } = await change({ key: 'change.delete-interaction', values: {} }, async (write) => {
    const interaction = await requireInteraction(id);
    await write.put('interactions', { ...interaction, deletedAt: write.now });
    await alignMeeting(write, interaction, undefined);
    await refreshContacts(write, interaction.contactIds);
  });
  return done;
}

import { today } from '../domain/calendar-day';
import type { Interaction, InteractionId } from '../domain/interaction';
import { alignMeeting } from './align-meeting';
import { change, type Change } from './change';
import { patched, type Patch } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireInteraction } from './require-record';

/** Corrects a contact moment; null takes a field away. One on a day to come is an intention. Throws RecordGoneError. */
export async function editInteraction(
  id: InteractionId,
  patch: Patch<Pick<Interaction, 'contactIds' | 'channel' | 'day' | 'text' | 'isIntention' | 'isUnanswered'>>,
): Promise<Change> {
  const { change: done } = await change({ key: 'change.edit-interaction', values: {} }, async (write) => {
    const before = await requireInteraction(id);
    const edited = patched(before, patch as Patch<Interaction>);
    const after: Interaction = edited.day > today() ? { ...edited, isIntention: true } : edited;
    await write.put('interactions', after);
    await alignMeeting(write, before, after);
    await refreshContacts(write, [...before.contactIds, ...after.contactIds]);
  });
  return done;
}

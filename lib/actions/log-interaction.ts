import { today } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import type { Interaction, InteractionId } from '../domain/interaction';
import { change, type Change } from './change';
import { endSnooze } from './end-snooze';
import { newRecord } from './new-record';
import { refreshContacts } from './refresh-contacts';
import { requireContact } from './require-record';
import type { Writer } from './writer';

type MomentFields = Pick<Interaction, 'contactIds' | 'channel' | 'day' | 'text' | 'isUnanswered' | 'isTheirs'>;

/**
 * Keeps a contact moment with one or more people. A snooze ends with it: the sign of life was given. A moment on a day to come is an intention, which
 * counts as nothing until the person says that it took place. Throws RecordGoneError.
 */
export async function logInteraction(moment: MomentFields): Promise<{ interactionId: InteractionId; change: Change }> {
  const people = await Promise.all(moment.contactIds.map(requireContact));
  const label = { key: 'change.log-interaction', values: { name: people[0]?.name ?? '', count: people.length } };
  const { result, change: done } = await change(label, (write) => writeMoment(write, moment));
  return { interactionId: result, change: done };
}

/** Writes a contact moment within another change. */
export async function writeMoment(write: Writer, moment: MomentFields): Promise<InteractionId> {
  const interaction: Interaction = {
    ...newRecord<InteractionId>(write.now),
    ...moment,
    ...(moment.day > today() && { isIntention: true }),
    contactIds: [...new Set<ContactId>(moment.contactIds)],
  };
  await write.put('interactions', interaction);
  for (const id of interaction.contactIds) await endSnooze(write, id, interaction);
  await refreshContacts(write, interaction.contactIds);
  return interaction.id;
}

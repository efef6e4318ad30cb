import type { ContactId } from '../domain/contact';
import type { Interaction } from '../domain/interaction';
import { patched } from './patched';
import { requireContact } from './require-record';
import type { Writer } from './writer';

/** A snooze ends with the sign of life it waited for: the latest moment, when it took place. Throws RecordGoneError. */
export async function endSnooze(
  write: Writer,
  id: ContactId,
  { day, isIntention }: Pick<Interaction, 'day' | 'isIntention'>,
): Promise<void> {
  const contact = await requireContact(id);
  const isLatest = !isIntention && (!contact.lastInteraction || contact.lastInteraction.day <= day);
  if (contact.snoozedUntil && isLatest) await write.put('contacts', patched(contact, { snoozedUntil: null }));
}

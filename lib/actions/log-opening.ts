import { today } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import type { DetailId } from '../domain/detail';
import type { PromiseId } from '../domain/promise';
import { change, type Change } from './change';
import { writeMoment } from './log-interaction';
import { patched } from './patched';
import { requireContact, requireRow } from './require-record';

/** What a message was about. A promise is kept by more than a message, and news is decided on at the card: both stay as they are. */
export type Broached = { kind: 'ask-after' | 'follow-up' | 'promise' | 'news'; id: string };

/** Keeps the message with which something was broached: what was to be asked is asked with it, what was to be come back to is done. Throws RecordGoneError. */
export async function logOpening(contactId: ContactId, { kind, id }: Broached, text: string): Promise<Change> {
  const { name } = await requireContact(contactId);
  const { change: done } = await change({ key: 'change.log-interaction', values: { name, count: 1 } }, async (write) => {
    if (kind === 'ask-after') await write.put('details', patched(await requireRow('details', id as DetailId), { askFrom: null }));
    if (kind === 'follow-up')
      await write.put('promises', { ...(await requireRow('promises', id as PromiseId)), state: 'done', closedOn: today() });
    await writeMoment(write, { contactIds: [contactId], channel: 'message', day: today(), text });
  });
  return done;
}

import { today } from '../domain/calendar-day';
import type { CircleId } from '../domain/circle';
import type { ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireCircle, requireContact } from './require-record';

interface Options {
  /** Whether the rhythm that an import proposed becomes their own; decided once, and not asked again. Undecided when left out. */
  takesProposal?: boolean;
}

/** Puts people into a circle, or out of any (null). Who changes circle is counted from today if never spoken to. Throws RecordGoneError. */
export async function setCircle(ids: readonly ContactId[], circleId: CircleId | null, { takesProposal }: Options = {}): Promise<Change> {
  const first = ids[0] && (await requireContact(ids[0]));
  const circle = circleId && (await requireCircle(circleId));
  const key = circle ? 'change.set-circle' : 'change.leave-circle';
  const { change: done } = await change(
    { key, values: { name: first?.name ?? '', count: ids.length, circle: circle?.name ?? '' } },
    async (write) => {
      for (const id of ids) {
        const contact = await requireContact(id);
        if (contact.circleId === (circleId ?? undefined)) continue;
        const proposed = contact.proposedCadenceDays;
        await write.put(
          'contacts',
          patched(contact, {
            circleId,
            inCircleSince: circleId && today(),
            ...(takesProposal !== undefined && { proposedCadenceDays: null }),
            ...(takesProposal && proposed !== undefined && { cadenceDays: proposed }),
          }),
        );
      }
      await refreshContacts(write, ids);
    },
  );
  return done;
}

import { today, type CalendarDay } from '../domain/calendar-day';
import type { PromiseId, PromiseRecord } from '../domain/promise';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireRow } from './require-record';

/** Done, dropped, or moved to another day. Throws RecordGoneError. */
export async function settlePromise(
  id: PromiseId,
  how: { state: 'open' | 'done' | 'dropped' } | { movedTo: CalendarDay },
): Promise<Change> {
  const { text } = await requireRow('promises', id);
  const { change: done } = await change({ key: labelOf(how), values: { text } }, async (write) => {
    const promise = await requireRow('promises', id);
    await write.put('promises', settled(promise, how));
    await refreshContacts(write, [promise.contactId]);
  });
  return done;
}

function settled(promise: PromiseRecord, how: Parameters<typeof settlePromise>[1]): PromiseRecord {
  if ('movedTo' in how) return patched(promise, { day: how.movedTo, state: 'open', closedOn: null });
  return patched(promise, { state: how.state, closedOn: how.state === 'open' ? null : today() });
}

function labelOf(how: Parameters<typeof settlePromise>[1]): string {
  return 'movedTo' in how ? 'change.move-promise' : `change.promise-${how.state}`;
}

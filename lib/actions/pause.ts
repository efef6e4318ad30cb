import { today, type CalendarDay } from '../domain/calendar-day';
import type { ContactId, PauseReason } from '../domain/contact';
import { change, type Change } from './change';
import { namedValues, patchContacts, patienceFor } from './patch-contacts';

/** Leaves people in peace while they are away, until a day or until further notice; null: they are back. Throws RecordGoneError. */
export async function pause(ids: readonly ContactId[], state: { reason: PauseReason; until?: CalendarDay } | null): Promise<Change> {
  const label = { key: state ? 'change.pause' : 'change.resume', values: await namedValues(ids) };
  const paused = state && { ...state, since: today() };
  const work = { patience: patienceFor(ids.length) };
  return (await change(label, (write) => patchContacts(write, ids, { pause: paused }), work)).change;
}

import { today } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import { readRegister } from '../store/privacy';
import { change, type Change } from './change';

/** The person decided in the yearly review to keep these people: they come up again when nothing happens for as long once more. */
export async function keepLonger(ids: readonly ContactId[]): Promise<Change> {
  const { change: done } = await change({ key: 'change.keep-longer', values: { count: ids.length } }, (write) =>
    write.patchAll(
      'contacts',
      ids.map((id) => [id, { keptOn: today() }] as const),
    ),
  );
  return done;
}

/** The yearly review is done. */
export async function finishReview(): Promise<Change> {
  const { change: done } = await change({ key: 'change.finish-review', values: {} }, async (write) => {
    await write.put('register', { ...(await readRegister()), reviewedOn: today() });
  });
  return done;
}

import type { ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { namedValues, patchContacts, patienceFor } from './patch-contacts';

/** A rhythm of people's own, in days (1–3650); null goes back to their circle's; what an import proposed is settled by it. Throws RecordGoneError. */
export async function setCadence(ids: readonly ContactId[], cadenceDays: number | null): Promise<Change> {
  const label = { key: 'change.set-cadence', values: await namedValues(ids) };
  const work = { patience: patienceFor(ids.length) };
  return (await change(label, (write) => patchContacts(write, ids, { cadenceDays, proposedCadenceDays: null }), work)).change;
}

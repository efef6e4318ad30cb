import type { Opportunity, OpportunityId } from '../domain/opportunity';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { requireRow } from './require-record';

/** What the person says of a vacancy or assignment. */
export type OpportunityFields = Omit<Opportunity, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'passedOn' | 'isSample'>;

/** Keeps a vacancy or assignment, new or changed: fields that are left out are taken away. Throws RecordGoneError. */
export async function saveOpportunity(
  fields: OpportunityFields,
  id?: OpportunityId,
): Promise<{ opportunityId: OpportunityId; change: Change }> {
  const label = { key: 'change.save-opportunity', values: { title: fields.title } };
  const { result, change: done } = await change(label, async (write) => {
    const before = id && (await requireRow('opportunities', id));
    const base = before ?? { ...newRecord<OpportunityId>(write.now), passedOn: [] };
    const { createdAt, updatedAt, passedOn } = base;
    const kept = { id: base.id, createdAt, updatedAt, passedOn, ...(before?.isSample && { isSample: true as const }) };
    await write.put('opportunities', { ...kept, ...fields });
    return base.id;
  });
  return { opportunityId: result, change: done };
}

/** Takes it away. What was given stays in the log of whoever got it. Throws RecordGoneError. */
export async function deleteOpportunity(id: OpportunityId): Promise<Change> {
  const { title } = await requireRow('opportunities', id);
  const { change: done } = await change({ key: 'change.delete-opportunity', values: { title } }, async (write) => {
    await write.put('opportunities', { ...(await requireRow('opportunities', id)), deletedAt: write.now });
  });
  return done;
}

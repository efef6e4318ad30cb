import { today } from '../domain/calendar-day';
import type { Assignment, AssignmentId } from '../domain/assignment';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { patched, type Patch } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireRow } from './require-record';

type Required = Pick<Assignment, 'organisation' | 'state' | 'contactIds'>;
type Optional = Pick<Assignment, 'role' | 'from' | 'until' | 'stateSince'>;

/** A new assignment; while it waits for a decision its people get decision time. Its state counts from today where no day is said. */
export async function addAssignment({ organisation, state, contactIds, ...rest }: Required & Patch<Optional>): Promise<Change> {
  const { change: done } = await change({ key: 'change.add-assignment', values: { name: organisation } }, async (write) => {
    const fields = { ...newRecord<AssignmentId>(write.now), organisation, state, contactIds, stateSince: today() };
    await write.put('assignments', patched<Assignment>(fields, rest));
    await refreshContacts(write, contactIds);
  });
  return done;
}

/** Changes an assignment; null takes a field away. A new state counts from today where no day is said. Throws RecordGoneError. */
export async function editAssignment(id: AssignmentId, patch: Patch<Required & Optional>): Promise<Change> {
  const { organisation } = await requireRow('assignments', id);
  const { change: done } = await change({ key: 'change.edit-assignment', values: { name: organisation } }, async (write) => {
    const before = await requireRow('assignments', id);
    const edited = patched(before, patch as Patch<Assignment>);
    const after = edited.state === before.state || patch.stateSince ? edited : { ...edited, stateSince: today() };
    await write.put('assignments', after);
    await refreshContacts(write, [...before.contactIds, ...after.contactIds]);
  });
  return done;
}

/** Takes an assignment away; its people stay. Throws RecordGoneError. */
export async function deleteAssignment(id: AssignmentId): Promise<Change> {
  const { organisation } = await requireRow('assignments', id);
  const { change: done } = await change({ key: 'change.delete-assignment', values: { name: organisation } }, async (write) => {
    const assignment = await requireRow('assignments', id);
    await write.put('assignments', { ...assignment, deletedAt: write.now });
    await refreshContacts(write, assignment.contactIds);
  });
  return done;
}

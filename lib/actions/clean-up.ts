import type { AssignmentId } from '../domain/assignment';
import { today } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import type { WrittenRecord } from '../store/hand-over';
import { change, type Change } from './change';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireRow } from './require-record';
import type { Writer } from './writer';

/** What stands in place of words that are not kept. */
const nothing = '–';

/**
 * The end of an assignment: what belongs to the client is not kept. The records go, and their words with them, so that a backup does not hold them either; of a
 * contact moment only the words go, that there was one is the person's own. One undo brings all of it back, as long as it stands in the history. Throws
 * RecordGoneError.
 */
export async function cleanUp(id: AssignmentId, removed: readonly Pick<WrittenRecord, 'table' | 'id'>[]): Promise<Change> {
  const { organisation } = await requireRow('assignments', id);
  const { change: done } = await change(
    { key: 'change.clean-up', values: { name: organisation, count: removed.length } },
    async (write) => {
      const assignment = await requireRow('assignments', id);
      await write.put('assignments', { ...assignment, cleanedOn: today() });
      const touched: ContactId[] = [...assignment.contactIds];
      for (const record of removed) touched.push(...(await remove(write, record)));
      await refreshContacts(write, touched);
    },
  );
  return done;
}

/** Gives back whom it was about. */
async function remove(write: Writer, { table, id }: Pick<WrittenRecord, 'table' | 'id'>): Promise<readonly ContactId[]> {
  const gone = { text: nothing, deletedAt: write.now };
  switch (table) {
    case 'interactions': {
      const moment = await requireRow('interactions', id);
      await write.put('interactions', patched(moment, { text: null }));
      return moment.contactIds;
    }
    case 'notes': {
      await write.put('notes', { ...(await requireRow('notes', id)), ...gone });
      return [];
    }
    case 'details':
    case 'promises':
    case 'gifts': {
      const record = await requireRow(table, id);
      await write.put(table, { ...record, ...gone } as never);
      return [record.contactId];
    }
  }
}

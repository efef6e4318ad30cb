import { expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { purgeDeleted, tombstoneDays } from '../../lib/actions/purge-deleted';
import { saveNote } from '../../lib/actions/save-note';
import { undoChange } from '../../lib/actions/undo-change';
import { getContact } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { withFreshStore } from './fresh-store';

withFreshStore();

const later = Date.now() + (tombstoneDays + 1) * 86_400_000;

async function deleted() {
  const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
  await saveNote({ subjectKind: 'contact', subjectId: contactId, text: 'Een notitie' });
  const change = await deleteContact(contactId);
  return { contactId, change };
}

test('what was deleted long ago goes for good, once the history has let go of it', async () => {
  await addContact({ kind: 'person', name: 'Grace', keys: [] });
  await deleted();
  await database.changes.clear();
  expect(await purgeDeleted()).toBe(0);
  expect(await purgeDeleted(later)).toBe(2);
  expect((await database.contacts.toArray()).map(({ name }) => name)).toEqual(['Grace']);
  expect(await database.notes.count()).toBe(0);
});

test('what can still be undone stays', async () => {
  const { contactId, change } = await deleted();
  expect(await purgeDeleted(later)).toBe(0);
  await undoChange(change.id);
  expect((await getContact(contactId))?.name).toBe('Ada');
});

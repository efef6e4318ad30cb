import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContacts } from '../../lib/actions/delete-contact';
import { editContact } from '../../lib/actions/edit-contact';
import { logInteraction } from '../../lib/actions/log-interaction';
import { pause } from '../../lib/actions/pause';
import { saveNote } from '../../lib/actions/save-note';
import { addView, deleteView, editView } from '../../lib/actions/save-view';
import { setCadence } from '../../lib/actions/set-cadence';
import { setCircle } from '../../lib/actions/set-circle';
import { snooze } from '../../lib/actions/snooze';
import { undoChange } from '../../lib/actions/undo-change';
import type { Change } from '../../lib/actions/change';
import { addDays, today } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { ChangedSinceError, RecordGoneError } from '../../lib/errors';
import { listContacts } from '../../lib/store/contacts';
import { dumpStore } from '../../lib/store/dump';
import { listHistory } from '../../lib/store/history';
import { listNotes } from '../../lib/store/notes';
import { listViews } from '../../lib/store/views';
import { readBackup, writeBackup } from '../../lib/transfer/backup';
import { withFreshStore } from './fresh-store';

withFreshStore();
const now = today();

const contents = async () => JSON.stringify({ ...(await dumpStore()), changes: [] });

async function three(): Promise<ContactId[]> {
  const { circleId } = await addCircle({ name: 'Kern', cadenceDays: 30 });
  const ids: ContactId[] = [];
  for (const name of ['Ada', 'Bea', 'Cor']) ids.push((await addContact({ kind: 'person', name, keys: [], circleId })).contactId);
  await logInteraction({ contactIds: ids, channel: 'call', day: addDays(now, -40) });
  return ids;
}

describe('an edit of many', () => {
  const until = addDays(now, 30);
  test.each<[string, (ids: ContactId[]) => Promise<Change>, string, object]>([
    ['rhythm', (ids) => setCadence(ids, 90), 'change.set-cadence', { cadenceDays: 90, dueOn: addDays(now, 50) }],
    ['snooze', (ids) => snooze(ids, until), 'change.snooze', { snoozedUntil: until, turnOn: until }],
    ['pause', (ids) => pause(ids, { reason: 'leave' }), 'change.pause', { pause: { reason: 'leave', since: now } }],
    ['circle', (ids) => setCircle(ids, null), 'change.leave-circle', {}],
  ])('%s: each of them, one change, one undo, and nobody else', async (_name, edit, key, expected) => {
    const [ada, bea, cor] = (await three()) as [ContactId, ContactId, ContactId];
    const before = await contents();
    const change = await edit([ada, bea]);
    expect(change.label).toMatchObject({ key, values: { count: 2, name: 'Ada' } });
    const after = new Map((await listContacts()).map((contact) => [contact.id, contact]));
    for (const id of [ada, bea]) expect(after.get(id)).toMatchObject(expected);
    expect(JSON.stringify(after.get(cor))).toBe(
      JSON.stringify((JSON.parse(before) as { contacts: { id: string }[] }).contacts.find(({ id }) => id === cor)),
    );
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('removal takes all that is kept at them, leaves the shared moment with who stays, and comes back whole', async () => {
    const [ada, bea, cor] = (await three()) as [ContactId, ContactId, ContactId];
    await saveNote({ subjectKind: 'contact', subjectId: ada, text: 'Belt liever' });
    const before = await contents();
    const change = await deleteContacts([ada, bea]);
    expect((await listContacts()).map(({ id }) => id)).toEqual([cor]);
    expect(await listNotes(ada)).toEqual([]);
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('where one of them is gone nobody is changed', async () => {
    const [ada, bea] = (await three()) as [ContactId, ContactId];
    await deleteContacts([bea]);
    const before = await contents();
    await expect(setCadence([ada, bea], 90)).rejects.toThrow(RecordGoneError);
    await expect(deleteContacts([ada, bea])).rejects.toThrow(RecordGoneError);
    expect(await contents()).toBe(before);
  });
});

describe('a saved view', () => {
  test('is kept, renamed, filled anew and taken away; each undone', async () => {
    const { viewId } = await addView({
      name: 'Stille gemeenten',
      filter: { state: 'silent-180', organisationType: 'municipality' },
      question: 'Ede',
    });
    for (const edit of [
      () => editView(viewId, { name: 'Gemeenten' }),
      () => editView(viewId, { filter: {}, question: null }),
      () => deleteView(viewId),
    ]) {
      const before = await contents();
      const { id } = await edit();
      expect(await contents()).not.toBe(before);
      await undoChange(id);
      expect(await contents()).toBe(before);
    }
    expect(await listViews()).toMatchObject([{ name: 'Stille gemeenten', question: 'Ede', filter: { state: 'silent-180' } }]);
  });

  test('goes along in a backup', async () => {
    await addView({ name: 'Stil', filter: { state: 'silent-90', tag: 'participatie' } });
    const text = writeBackup(await dumpStore(), '2026-11-25T10:00:00.000Z');
    const { backup, refused } = readBackup(JSON.parse(text));
    expect(refused).toEqual([]);
    expect(backup.tables.views).toEqual(await listViews());
  });
});

describe('the history', () => {
  test('tells the newest first, what was undone, and which change stands in the way', async () => {
    const { contactId, change } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
    await editContact(contactId, { location: 'Ede' });
    // Changes of one millisecond have no order.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const last = await editContact(contactId, { location: 'Arnhem' });
    const history = await listHistory();
    expect(history.map(({ label, blockedBy }) => [label.key, blockedBy?.key])).toEqual([
      ['change.edit-contact', undefined],
      ['change.edit-contact', 'change.edit-contact'],
      ['change.add-contact', 'change.edit-contact'],
    ]);
    await expect(undoChange(change.id)).rejects.toThrow(ChangedSinceError);
    await undoChange(last.id);
    expect((await listHistory()).map(({ undoneAt, blockedBy }) => [undoneAt !== undefined, blockedBy?.key])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, 'change.edit-contact'],
    ]);
  });

  test('what is only derived stands in nobody’s way: a card can be put back after a talk was logged', async () => {
    const [ada] = (await three()) as [ContactId];
    const edit = await editContact(ada, { location: 'Ede' });
    await logInteraction({ contactIds: [ada], channel: 'call', day: now });
    expect((await listHistory()).find(({ id }) => id === edit.id)).not.toHaveProperty('blockedBy');
    await undoChange(edit.id);
    expect((await listContacts())[0]).not.toHaveProperty('location');
  });

  test('says of every change whether undo will refuse it', async () => {
    const ids = await three();
    await setCadence(ids, 60);
    await snooze([ids[0]!], addDays(now, 9));
    await deleteContacts([ids[1]!]);
    for (const { id, blockedBy, undoneAt } of await listHistory()) {
      if (undoneAt || !blockedBy) continue;
      await expect(undoChange(id)).rejects.toThrow(ChangedSinceError);
    }
    for (const { id, blockedBy } of (await listHistory()).slice(0, 2)) {
      expect(blockedBy).toBeUndefined();
      await undoChange(id);
    }
  });
});

import { expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { forgetPerson } from '../../lib/actions/forget-person';
import { importPeople } from '../../lib/actions/import-people';
import { replaceStore } from '../../lib/actions/replace-store';
import { restoreBackup } from '../../lib/actions/restore-backup';
import { saveNote } from '../../lib/actions/save-note';
import { undoChange } from '../../lib/actions/undo-change';
import { identityKey } from '../../lib/domain/identity';
import { listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { readBackup, writeBackup, type Backup } from '../../lib/transfer/backup';
import { emptyCard } from '../../lib/transfer/person-card';
import { withFreshStore } from './fresh-store';

withFreshStore();

const names = async () => (await listContacts()).map(({ name }) => name);
const backup = async (): Promise<Backup> => readBackup(JSON.parse(writeBackup(await dumpStore(), '2026-11-25T10:00:00.000Z'))).backup;

async function adaAndGrace() {
  const ada = { kind: 'person' as const, name: 'Ada', organisation: 'Gemeente Verzonnen', keys: [identityKey('person:slug:ada')] };
  const { contactId: id } = await addContact(ada);
  await saveNote({ subjectKind: 'contact', subjectId: id, text: 'Notitie over Ada' });
  await addContact({ kind: 'person', name: 'Grace', keys: [identityKey('person:slug:grace')] });
  return id;
}

test('who was forgotten does not come back by a file, whatever it tells of them', async () => {
  await forgetPerson(await adaAndGrace());
  const people = [
    { ...emptyCard('A.', 'Anders'), slug: 'ada' },
    { ...emptyCard('Ada', ''), organisation: 'Gemeente Verzonnen' },
    { ...emptyCard('Nieuw', 'Iemand'), slug: 'nieuw' },
  ];
  await importPeople({ people, moments: [], posts: [] });
  expect((await names()).toSorted()).toEqual(['Grace', 'Nieuw Iemand']);
});

test.each([
  ['brought together', (old: Backup) => restoreBackup(old)],
  ['put in place of everything', (old: Backup) => replaceStore(old)],
])('nor by an old backup that is %s', async (_how, put) => {
  const id = await adaAndGrace();
  const old = await backup();
  await forgetPerson(id);
  await put(old);
  expect(await names()).toEqual(['Grace']);
  expect(JSON.stringify({ ...(await dumpStore()), changes: [] })).not.toContain('Ada');
});

test('who was forgotten on the other device goes here too, and undo brings back what was here', async () => {
  const id = await adaAndGrace();
  const here = await backup();
  await forgetPerson(id);
  const there = await backup();
  await database.delete();
  await database.open();
  await restoreBackup(here);
  expect(await names()).toEqual(['Ada', 'Grace']);
  const change = await restoreBackup(there);
  expect(await names()).toEqual(['Grace']);
  await undoChange(change.id);
  expect(await names()).toEqual(['Ada', 'Grace']);
});

import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { addSampleNetwork } from '../../lib/actions/add-sample-network';
import { ensureDefaultCircles } from '../../lib/actions/ensure-default-circles';
import { importPeople } from '../../lib/actions/import-people';
import { restoreBackup } from '../../lib/actions/restore-backup';
import { undoChange } from '../../lib/actions/undo-change';
import { calendarDay, today } from '../../lib/domain/calendar-day';
import { identityKey } from '../../lib/domain/identity';
import { findContact, getContact, listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { countDue } from '../../lib/store/due';
import { dumpStore } from '../../lib/store/dump';
import { listEverything } from '../../lib/store/everything';
import { listInteractions } from '../../lib/store/interactions';
import { listNotes } from '../../lib/store/notes';
import { readBackup, writeBackup } from '../../lib/transfer/backup';
import { knownPeople } from '../../lib/transfer/plan/known-people';
import { planImport } from '../../lib/transfer/plan/plan-import';
import { readFile } from '../../lib/transfer/read-file';
import { summarise } from '../../lib/transfer/summarise';
import { connectionsCsv } from '../fixtures/transfer/connections';
import { messagesCsv } from '../fixtures/transfer/conversations';
import { dutchList } from '../fixtures/transfer/spreadsheets';
import { zip } from '../fixtures/transfer/zip';
import { withFreshStore } from './fresh-store';

withFreshStore();

const archive = zip([
  { path: 'Connections.csv', content: connectionsCsv() },
  { path: 'messages.csv', content: messagesCsv() },
]);
const sanne = identityKey('person:slug:sanne-van-der-voorbeeld');

async function read(content: string | Uint8Array<ArrayBuffer>) {
  const result = await readFile({ name: 'x', blob: new Blob([content]) }, { today: calendarDay('2026-11-25') });
  if ('refused' in result) throw new Error(result.refused.code);
  return summarise([result.reading], 'Europe/Amsterdam');
}

async function importFile(content: string | Uint8Array<ArrayBuffer>) {
  return importPeople(await read(content));
}

async function states(content: string | Uint8Array<ArrayBuffer>) {
  const choices = { fileWins: new Set<never>(), today: today() };
  return planImport(await read(content), knownPeople(await listEverything()), choices).people.map(({ state }) => state);
}

/** The store without its history. */
async function kept() {
  const { changes: _history, ...tables } = await dumpStore();
  return tables;
}

describe('importing an archive', () => {
  test('adds people with their last contact, and nobody is due', async () => {
    await importFile(archive);
    const contact = await findContact([sanne]);
    expect(contact).toMatchObject({
      name: 'Sanne van der Voorbeeld',
      organisation: 'Gemeente Voorbeeldstad',
      headline: 'Adviseur',
      lastInteraction: { day: '2024-07-02', channel: 'message' },
    });
    expect(await listContacts()).toHaveLength(5);
    expect(await listInteractions(contact!.id)).toMatchObject([{ day: '2024-07-02', channel: 'message' }]);
    expect(await countDue(calendarDay('2099-01-01'))).toBe(0);
  });

  test('again changes nothing', async () => {
    await importFile(archive);
    const before = await kept();
    expect(new Set(await states(archive))).toEqual(new Set(['same']));
    await importFile(archive);
    expect(await kept()).toEqual(before);
  });

  test('is undone as a whole', async () => {
    await addContact({ kind: 'person', name: 'Sanne van der Voorbeeld', keys: [sanne] });
    const before = await kept();
    const { id } = await importFile(archive);
    expect(await listContacts()).toHaveLength(5);
    await undoChange(id);
    expect(await kept()).toEqual(before);
  });
});

describe('what Kring has', () => {
  test('wins, and is only added to', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Sanne V.', organisation: 'Eigen woord', keys: [sanne] });
    await importFile(archive);
    expect(await getContact(contactId)).toMatchObject({
      name: 'Sanne V.',
      organisation: 'Eigen woord',
      headline: 'Adviseur',
      lastInteraction: { day: '2024-07-02' },
    });
  });

  test('someone of the same name is doubtful and left alone', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Sanne van der Voorbeeld', keys: [] });
    const before = await getContact(contactId);
    expect(await states(connectionsCsv())).toEqual(['doubtful', 'new', 'new', 'new', 'new']);
    await importFile(connectionsCsv());
    expect(await getContact(contactId)).toEqual(before);
    expect(await listContacts()).toHaveLength(5);
  });

  test('someone of the same name at the same organisation is the same', async () => {
    await addContact({ kind: 'person', name: 'Sanne van der Voorbeeld', organisation: 'Gemeente Voorbeeldstad', keys: [] });
    expect((await states(connectionsCsv()))[0]).toBe('changed');
  });

  test('an old contact moment makes nobody in a circle overdue', async () => {
    const { circleId } = await addCircle({ name: 'Warm', cadenceDays: 30 });
    const { contactId } = await addContact({ kind: 'person', name: 'Sanne', keys: [sanne], circleId });
    await importFile(archive);
    expect(await countDue(today())).toBe(0);
    expect((await getContact(contactId))?.lastInteraction).toBeUndefined();
  });
});

test('notes of a list are kept once', async () => {
  await importFile(dutchList);
  await importFile(dutchList);
  const [person] = (await listContacts()).filter(({ name }) => name.startsWith('Sanne'));
  expect((await listNotes(person!.id)).map(({ text }) => text)).toEqual(['Wil weten; van participatie']);
});

test('a backup put into an empty store gives the same store, byte for byte', async () => {
  await ensureDefaultCircles(['Kern', 'Dichtbij', 'Warm', 'Wijd']);
  await addSampleNetwork(calendarDay('2026-11-25'));
  await importFile(archive);
  const text = writeBackup(await kept(), '2026-11-25T10:00:00.000Z');
  await database.delete();
  await database.open();
  // A new Kring has begun with its own circles.
  await ensureDefaultCircles(['Kern', 'Dichtbij', 'Warm', 'Wijd']);
  const { backup, refused } = readBackup(JSON.parse(text));
  expect(refused).toEqual([]);
  await restoreBackup(backup);
  expect(writeBackup(await kept(), '2026-11-25T10:00:00.000Z')).toBe(text);
});

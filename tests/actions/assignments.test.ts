import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { addPromise } from '../../lib/actions/add-promise';
import { cleanUp } from '../../lib/actions/clean-up';
import { logInteraction } from '../../lib/actions/log-interaction';
import { recordGift } from '../../lib/actions/record-gift';
import { addAssignment, editAssignment } from '../../lib/actions/save-assignment';
import { addDetail } from '../../lib/actions/save-detail';
import { saveNote } from '../../lib/actions/save-note';
import { setWishes } from '../../lib/actions/set-wishes';
import { undoChange } from '../../lib/actions/undo-change';
import type { Assignment } from '../../lib/domain/assignment';
import { addDays, today } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { RecordGoneError } from '../../lib/errors';
import { handOverText } from '../../lib/i18n/outgoing';
import { createTranslator } from '../../lib/i18n/translate';
import { listAssignments, listAssignmentsOf } from '../../lib/store/assignments';
import { dumpStore } from '../../lib/store/dump';
import { listHandOver } from '../../lib/store/hand-over';
import { listInteractions } from '../../lib/store/interactions';
import { readQueue } from '../../lib/store/queue';
import { writeBackup } from '../../lib/transfer/backup';
import { withFreshStore } from './fresh-store';

withFreshStore();
const now = today();
const contents = async () => JSON.stringify({ ...(await dumpStore()), changes: [] });

async function someone(name: string, ago = 45): Promise<ContactId> {
  const { circleId } = await addCircle({ name: 'Kern', cadenceDays: 30 });
  const { contactId } = await addContact({ kind: 'person', name, keys: [], circleId });
  await logInteraction({ contactIds: [contactId], channel: 'call', day: addDays(now, -ago), text: `Gesprek met ${name}` });
  return contactId;
}

async function assignmentAt(contactIds: ContactId[], more: Partial<Assignment> = {}): Promise<Assignment> {
  await addAssignment({ organisation: 'Gemeente Ede', role: 'Adviseur', state: 'ended', contactIds, ...more });
  return (await listAssignments())[0] as Assignment;
}

describe('an assignment', () => {
  test('is edited wholly, fields taken away too, as one change with one undo', async () => {
    const [ada, bea] = [await someone('Ada'), await someone('Bea')];
    const { id } = await assignmentAt([ada], { state: 'waiting', from: addDays(now, -90), until: addDays(now, -9) });
    const before = await contents();
    const change = await editAssignment(id, {
      organisation: 'Provincie Gelderland',
      role: null,
      state: 'running',
      stateSince: addDays(now, -3),
      from: addDays(now, -3),
      until: null,
      contactIds: [bea],
    });
    const [edited] = await listAssignments();
    expect(edited).toMatchObject({
      organisation: 'Provincie Gelderland',
      state: 'running',
      stateSince: addDays(now, -3),
      contactIds: [bea],
    });
    expect(edited).not.toHaveProperty('role');
    expect(edited).not.toHaveProperty('until');
    expect(await listAssignmentsOf(ada)).toEqual([]);
    expect(await listAssignmentsOf(bea)).toHaveLength(1);
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('a state that changes without a day counts from today', async () => {
    const { id } = await assignmentAt([], { state: 'running', stateSince: addDays(now, -200) });
    await editAssignment(id, { state: 'ended' });
    expect((await listAssignments())[0]).toMatchObject({ state: 'ended', stateSince: now });
  });
});

describe('the end of an assignment', () => {
  async function written() {
    const ada = await someone('Ada');
    await saveNote({ subjectKind: 'contact', subjectId: ada, text: 'Vertrouwelijk: de wethouder twijfelt' });
    await addDetail({ contactId: ada, kind: 'project', text: 'Herindeling', source: 'talk', day: addDays(now, -20), askFrom: now });
    await addPromise({ contactId: ada, kind: 'promise', text: 'Persplan afmaken', day: now });
    await recordGift({ contactId: ada, direction: 'given', kind: 'tip', text: 'Boekentip', day: addDays(now, -400) });
    const assignment = await assignmentAt([ada], { from: addDays(now, -100), until: now });
    return { ada, assignment };
  }

  test('shows everything written down at its people, and what of it was during the assignment', async () => {
    const { assignment } = await written();
    const [person] = await listHandOver(assignment);
    const told = new Map(person!.records.map(({ table, text, isDuring }) => [table, [text, isDuring]]));
    expect(Object.fromEntries(told)).toEqual({
      notes: ['Vertrouwelijk: de wethouder twijfelt', true],
      details: ['Herindeling', true],
      promises: ['Persplan afmaken', true],
      gifts: ['Boekentip', false],
      interactions: ['Gesprek met Ada', true],
    });
  });

  test('what is taken away is gone, its words from the backup too; the contact moment stays; one undo brings all back', async () => {
    const { ada, assignment } = await written();
    const [person] = await listHandOver(assignment);
    const removed = person!.records.filter(({ isDuring }) => isDuring);
    const before = await contents();
    const change = await cleanUp(assignment.id, removed);
    expect((await listHandOver(assignment))[0]?.records.map(({ text }) => text)).toEqual(['Boekentip']);
    expect(await listInteractions(ada)).toMatchObject([{ channel: 'call', day: addDays(now, -45) }]);
    expect((await listAssignments())[0]?.cleanedOn).toBe(now);
    const backup = writeBackup(await dumpStore(), '2026-11-25T10:00:00.000Z');
    for (const { text } of removed) expect(backup).not.toContain(text);
    // Nothing calls for her any more but the rhythm.
    expect((await readQueue(now)).rows[0]?.reasons.map(({ code }) => code)).not.toContain('opening');
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('a record that is gone already takes nothing away', async () => {
    const { assignment } = await written();
    const before = await contents();
    await expect(cleanUp(assignment.id, [{ table: 'details', id: crypto.randomUUID() }])).rejects.toThrow(RecordGoneError);
    expect(await contents()).toBe(before);
  });

  test('the list to hand over names the assignment, the people and their lines, in both languages', async () => {
    const { assignment } = await written();
    const people = await listHandOver(assignment);
    const dutch = handOverText(assignment, people, createTranslator('nl'));
    expect(dutch).toMatch(/^Overdracht: Gemeente Ede, Adviseur\n\nAda\n- /u);
    expect(dutch).toContain(': Persplan afmaken');
    expect(handOverText(assignment, people, createTranslator('en'))).toMatch(/^Hand-over: Gemeente Ede/u);
  });
});

describe('between two assignments', () => {
  test('former clients and fellow interims come first, with the reason, and the budget is wider; not while one runs', async () => {
    const [late, client, fellow] = [await someone('Laat', 300), await someone('Klant'), await someone('Collega')];
    await setWishes(fellow, { relation: 'fellow-interim' });
    const { id } = await assignmentAt([client], { state: 'running' });
    expect((await readQueue(now)).rows[0]?.contact.id).toBe(late);
    await editAssignment(id, { state: 'ended' });
    const { rows, budget } = await readQueue(now);
    expect(rows.map(({ contact }) => contact.name).slice(-1)).toEqual(['Laat']);
    expect(rows.slice(0, 2).map(({ reasons }) => reasons.at(-1))).toEqual(
      expect.arrayContaining([
        { code: 'between', relation: 'former-client' },
        { code: 'between', relation: 'fellow-interim' },
      ]),
    );
    expect(budget).toMatchObject({ isBetween: true, total: 15 });
  });
});

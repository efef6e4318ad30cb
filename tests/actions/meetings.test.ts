import { describe, expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { deleteInteraction } from '../../lib/actions/delete-interaction';
import { editInteraction } from '../../lib/actions/edit-interaction';
import { mergeContacts } from '../../lib/actions/merge-contacts';
import { addPromise } from '../../lib/actions/add-promise';
import { addDetail } from '../../lib/actions/save-detail';
import { deleteMeeting, saveMeeting, type GuestDraft } from '../../lib/actions/save-meeting';
import { snooze } from '../../lib/actions/snooze';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, today } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { getContact, listContacts } from '../../lib/store/contacts';
import { dumpStore } from '../../lib/store/dump';
import { listInteractions } from '../../lib/store/interactions';
import { listMeetings, readBriefing } from '../../lib/store/meetings';
import { withFreshStore } from './fresh-store';

withFreshStore();

const day = addDays(today(), -2);
const fields = { kind: 'congress' as const, name: 'Congres', day };
const add = async (name: string) => (await addContact({ kind: 'person', name, keys: [] })).contactId;
const contents = async () => JSON.stringify({ ...(await dumpStore()), changes: [] });
const guest = (contactId: ContactId, name: string, more: Partial<GuestDraft> = {}): GuestDraft => ({
  contactId,
  name,
  isSpoken: true,
  ...more,
});

describe('a meeting', () => {
  test('moves the last contact of everyone spoken to at once, and of nobody else; one undo takes it all back', async () => {
    const [ada, bo, cas] = [await add('Ada'), await add('Bo'), await add('Cas')];
    await snooze([ada], addDays(today(), 30));
    const before = await contents();
    const { change } = await saveMeeting(fields, [
      guest(ada, 'Ada', { line: 'Over de wijkaanpak' }),
      guest(bo, 'Bo'),
      guest(cas, 'Cas', { isSpoken: false, line: 'Volgende keer aanspreken' }),
      { name: 'Dirk', role: 'Griffier', organisation: 'Gemeente Ede', isSpoken: true, isNew: true },
      { name: 'Eva', isSpoken: true },
    ]);
    expect(change.label).toEqual({ key: 'change.save-meeting', values: { name: 'Congres', count: 3 } });
    expect(await getContact(ada)).toMatchObject({ lastInteraction: { day, channel: 'event' } });
    expect((await getContact(ada))?.snoozedUntil).toBeUndefined();
    expect((await getContact(cas))?.lastInteraction).toBeUndefined();
    expect((await listInteractions(ada)).map(({ text, meeting }) => [text, meeting?.name])).toEqual([['Over de wijkaanpak', 'Congres']]);
    const dirk = (await listContacts()).find(({ name }) => name === 'Dirk');
    expect(dirk).toMatchObject({ headline: 'Griffier', organisation: 'Gemeente Ede', lastInteraction: { day } });
    expect(dirk?.circleId).toBeUndefined();
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('that is still to come moves nothing', async () => {
    const ada = await add('Ada');
    await saveMeeting({ ...fields, day: addDays(today(), 3) }, [guest(ada, 'Ada')]);
    expect(await listInteractions(ada)).toEqual([]);
    expect((await listMeetings())[0]?.guests).toEqual([{ contactId: ada, name: 'Ada' }]);
  });

  test('saved again keeps the moments in step: day, line, and who was spoken to', async () => {
    const [ada, bo] = [await add('Ada'), await add('Bo')];
    const { meetingId } = await saveMeeting(fields, [guest(ada, 'Ada', { line: 'Eerst' }), guest(bo, 'Bo')]);
    const [first] = await listInteractions(ada);
    const before = await contents();
    const { change } = await saveMeeting(
      { ...fields, name: 'Seminar', day: addDays(day, -1) },
      [guest(ada, 'Ada', { line: 'Daarna' }), guest(bo, 'Bo', { isSpoken: false })],
      meetingId,
    );
    expect(await listInteractions(ada)).toMatchObject([
      { id: first?.id, day: addDays(day, -1), text: 'Daarna', meeting: { name: 'Seminar' } },
    ]);
    expect((await getContact(bo))?.lastInteraction).toBeUndefined();
    await undoChange(change.id);
    expect(await contents()).toBe(before);
    const removal = await deleteMeeting(meetingId);
    expect(await listInteractions(ada)).toEqual([]);
    expect(await listMeetings()).toEqual([]);
    await undoChange(removal.id);
    expect(await contents()).toBe(before);
  });

  test('someone who stands on the list twice is one guest with both lines', async () => {
    const ada = await add('Ada');
    await saveMeeting(fields, [guest(ada, 'Ada', { isSpoken: false, line: 'Een' }), guest(ada, 'A. Ada', { line: 'Twee' })]);
    expect(await listInteractions(ada)).toMatchObject([{ text: 'Een\nTwee' }]);
    expect((await listMeetings())[0]?.guests).toHaveLength(1);
  });

  test('follows what is corrected in someone’s own list of moments', async () => {
    const [ada, bo] = [await add('Ada'), await add('Bo')];
    await saveMeeting(fields, [guest(ada, 'Ada', { line: 'Eerst' }), guest(bo, 'Bo')]);
    await editInteraction((await listInteractions(ada))[0]!.id, { text: 'Beter' });
    await deleteInteraction((await listInteractions(bo))[0]!.id);
    const [meeting] = await listMeetings();
    expect(meeting?.guests.map(({ line, momentId }) => [line, momentId !== undefined])).toEqual([
      ['Beter', true],
      [undefined, false],
    ]);
  });

  test('goes along when two guests turn out to be one, and when one is taken out', async () => {
    const [ada, bo, cas] = [await add('Ada'), await add('Bo'), await add('Cas')];
    await saveMeeting(fields, [guest(ada, 'Ada', { line: 'Een' }), guest(bo, 'Bo', { line: 'Twee' }), guest(cas, 'Cas')]);
    const before = await contents();
    const merge = await mergeContacts(ada, bo);
    expect(await listInteractions(ada)).toMatchObject([{ text: 'Een\nTwee' }]);
    expect((await listMeetings())[0]?.guests.map(({ contactId }) => contactId)).toEqual([ada, cas]);
    await undoChange(merge.id);
    expect(await contents()).toBe(before);
    const removal = await deleteContact(cas);
    expect((await listMeetings())[0]?.guests.map(({ contactId }) => contactId)).toEqual([ada, bo]);
    await undoChange(removal.id);
    expect(await contents()).toBe(before);
  });
});

test('the briefing says whom one will see: promised first, then who can be asked something, with the words at hand', async () => {
  const [ada, bo, cas] = [await add('Ada'), await add('Bo'), await add('Cas')];
  await addDetail({ contactId: bo, kind: 'project', text: 'Bouwt een team', source: 'talk', day });
  await addDetail({ contactId: bo, kind: 'interest', text: 'Houdt van schaatsen', source: 'talk', day });
  await addPromise({ contactId: cas, kind: 'promise', text: 'de evaluatie sturen', day });
  const guests = [guest(ada, 'Ada'), guest(bo, 'Bo', { line: 'Naast zitten' }), guest(cas, 'Cas')].map(
    ({ isSpoken: _spoken, ...each }) => each,
  );
  const briefs = await readBriefing({ guests: [...guests, { name: 'Eva' }], day: today() });
  expect(briefs.map(({ contact }) => contact.name)).toEqual(['Cas', 'Bo', 'Ada']);
  expect(briefs[1]).toMatchObject({ line: 'Naast zitten', ask: { text: 'Bouwt een team' }, details: [{ text: 'Houdt van schaatsen' }] });
});

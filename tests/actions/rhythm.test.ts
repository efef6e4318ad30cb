import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { addPromise } from '../../lib/actions/add-promise';
import { deleteContact } from '../../lib/actions/delete-contact';
import { editInteraction } from '../../lib/actions/edit-interaction';
import { logInteraction } from '../../lib/actions/log-interaction';
import { passOver } from '../../lib/actions/pass-over';
import { refreshDerived } from '../../lib/actions/refresh-derived';
import { addAssignment, editAssignment } from '../../lib/actions/save-assignment';
import { addDetail, editDetail } from '../../lib/actions/save-detail';
import { setRules } from '../../lib/actions/set-rules';
import { settlePromise } from '../../lib/actions/settle-promise';
import { snooze } from '../../lib/actions/snooze';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, today } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { listAssignments } from '../../lib/store/assignments';
import { getContact } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { countDue } from '../../lib/store/due';
import { listInteractions } from '../../lib/store/interactions';
import { listAt } from '../../lib/store/records';
import { withFreshStore } from './fresh-store';

withFreshStore();

const now = today();

/** Someone in a circle of 30 days, talked to `ago` days before today. */
async function someone(ago: number, name = 'Ada'): Promise<ContactId> {
  const { circleId } = await addCircle({ name: 'Kern', cadenceDays: 30 });
  const { contactId } = await addContact({ kind: 'person', name, keys: [], circleId });
  await logInteraction({ contactIds: [contactId], channel: 'call', day: addDays(now, -ago) });
  return contactId;
}

const turn = async (id: ContactId) => (await getContact(id))?.turnOn;

describe('several people in one moment', () => {
  test('everyone’s turn moves at once, and back with one undo', async () => {
    const [ada, grace] = [await someone(40, 'Ada'), await someone(50, 'Grace')];
    expect(await countDue(now)).toBe(2);
    const { change } = await logInteraction({ contactIds: [ada, grace], channel: 'coffee', day: now });
    expect([await turn(ada), await turn(grace)]).toEqual([addDays(now, 30), addDays(now, 30)]);
    await undoChange(change.id);
    expect([await turn(ada), await turn(grace)]).toEqual([addDays(now, -10), addDays(now, -20)]);
  });

  test('whoever is taken out of it later falls back', async () => {
    const [ada, grace] = [await someone(40, 'Ada'), await someone(50, 'Grace')];
    const { interactionId } = await logInteraction({ contactIds: [ada, grace], channel: 'coffee', day: now });
    await editInteraction(interactionId, { contactIds: [ada] });
    expect(await turn(grace)).toBe(addDays(now, -20));
  });
});

describe('an intention', () => {
  test('is what a moment on a day to come is; it moves nothing and ends no snooze', async () => {
    const id = await someone(40);
    await snooze([id], addDays(now, 3));
    await logInteraction({ contactIds: [id], channel: 'coffee', day: addDays(now, 1) });
    const contact = await getContact(id);
    expect(contact).toMatchObject({ snoozedUntil: addDays(now, 3), lastInteraction: { day: addDays(now, -40) } });
    expect((await listInteractions(id))[0]?.isIntention).toBe(true);
  });

  test('counts once the person says that it took place', async () => {
    const id = await someone(40);
    const { interactionId } = await logInteraction({ contactIds: [id], channel: 'coffee', day: addDays(now, 1) });
    await editInteraction(interactionId, { isIntention: null, day: now });
    expect(await turn(id)).toBe(addDays(now, 30));
  });
});

test('not needed starts the rhythm anew and is no contact moment', async () => {
  const id = await someone(40);
  await passOver(id, 'in-touch');
  expect(await getContact(id)).toMatchObject({ turnOn: addDays(now, 30), lastInteraction: { day: addDays(now, -40) } });
});

test('a second approach without an answer rests by itself, and an answer ends it', async () => {
  const id = await someone(100);
  for (const ago of [60, 31]) await logInteraction({ contactIds: [id], channel: 'mail', day: addDays(now, -ago), isUnanswered: true });
  expect(await turn(id)).toBe(addDays(now, -31 + 180));
  const [last] = await listInteractions(id);
  await editInteraction(last!.id, { isUnanswered: null });
  expect(await turn(id)).toBe(addDays(now, -1));
});

describe('promises', () => {
  test('bring someone into the queue who is in no circle; done, moved and dropped', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Grace', keys: [] });
    await addPromise({ contactId, kind: 'promise', text: 'De evaluatie sturen', day: now });
    expect(await turn(contactId)).toBe(now);
    const [promise] = await listAt('promises', contactId);
    await settlePromise(promise!.id, { movedTo: addDays(now, 7) });
    expect(await turn(contactId)).toBe(addDays(now, 7));
    const dropped = await settlePromise(promise!.id, { state: 'dropped' });
    expect(await turn(contactId)).toBeUndefined();
    await undoChange(dropped.id);
    await settlePromise(promise!.id, { state: 'done' });
    expect((await listAt('promises', contactId))[0]).toMatchObject({ state: 'done', closedOn: now });
  });
});

test('a detail to ask after is an opening until it was asked', async () => {
  const { contactId } = await addContact({ kind: 'person', name: 'Grace', keys: [] });
  await addDetail({ contactId, kind: 'project', text: 'Campagne', source: 'talk', day: now, askFrom: addDays(now, 60) });
  expect(await turn(contactId)).toBe(addDays(now, 60));
  const [detail] = await listAt('details', contactId);
  await editDetail(detail!.id, { askFrom: null });
  expect(await turn(contactId)).toBeUndefined();
});

describe('an assignment that waits for a decision', () => {
  test('leaves its people alone for four weeks, and no longer when it is decided', async () => {
    const id = await someone(40);
    await addAssignment({ organisation: 'Gemeente Ede', state: 'waiting', contactIds: [id] });
    expect(await turn(id)).toBe(addDays(now, 28));
    const [assignment] = await listAssignments();
    await editAssignment(assignment!.id, { state: 'running' });
    expect(await turn(id)).toBe(addDays(now, -10));
  });
});

test('a changed rule moves everyone at once, and undo moves them back', async () => {
  const id = await someone(100);
  for (const ago of [60, 31]) await logInteraction({ contactIds: [id], channel: 'mail', day: addDays(now, -ago), isUnanswered: true });
  const change = await setRules({ unansweredRestDays: 60 });
  expect(await turn(id)).toBe(addDays(now, 29));
  await undoChange(change.id);
  expect(await turn(id)).toBe(addDays(now, -31 + 180));
});

test('someone deleted leaves nothing behind', async () => {
  const id = await someone(40);
  await addPromise({ contactId: id, kind: 'promise', text: 'Bellen', day: now });
  await deleteContact(id);
  expect(await countDue(now)).toBe(0);
  expect(await listAt('promises', id)).toEqual([]);
});

describe('after an update that derives otherwise', () => {
  test('what is derived is brought up to date, outside the history, and earlier changes can still be undone', async () => {
    const id = await someone(40);
    const { change } = await logInteraction({ contactIds: [id], channel: 'coffee', day: now });
    const right = await getContact(id);
    // As an older Kring would have left it.
    await database.contacts.update(id, { turnOn: '2000-01-01', standing: undefined } as never);
    const changes = await database.changes.count();
    await refreshDerived();
    expect(await getContact(id)).toEqual(right);
    expect(await database.changes.count()).toBe(changes);
    await database.contacts.update(id, { dueOn: '2000-01-01' } as never);
    await undoChange(change.id);
    expect(await turn(id)).toBe(addDays(now, -10));
  });
});

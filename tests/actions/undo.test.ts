import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { addPromise } from '../../lib/actions/add-promise';
import { addSampleNetwork } from '../../lib/actions/add-sample-network';
import type { Change } from '../../lib/actions/change';
import { deleteContact, deleteContacts } from '../../lib/actions/delete-contact';
import { deleteInteraction } from '../../lib/actions/delete-interaction';
import { editCircle } from '../../lib/actions/edit-circle';
import { editContact } from '../../lib/actions/edit-contact';
import { editInteraction } from '../../lib/actions/edit-interaction';
import { keepPost } from '../../lib/actions/keep-post';
import { logInteraction } from '../../lib/actions/log-interaction';
import { markGroup } from '../../lib/actions/mark-group';
import { passOver } from '../../lib/actions/pass-over';
import { pause } from '../../lib/actions/pause';
import { deleteGift, recordGift } from '../../lib/actions/record-gift';
import { removeCircle } from '../../lib/actions/remove-circle';
import { removeSampleNetwork } from '../../lib/actions/remove-sample-network';
import { addAssignment, editAssignment } from '../../lib/actions/save-assignment';
import { addDetail, deleteDetail, editDetail } from '../../lib/actions/save-detail';
import { saveNote } from '../../lib/actions/save-note';
import { addView, deleteView, editView } from '../../lib/actions/save-view';
import { setCadence } from '../../lib/actions/set-cadence';
import { setCircle } from '../../lib/actions/set-circle';
import { setRules } from '../../lib/actions/set-rules';
import { settlePromise } from '../../lib/actions/settle-promise';
import { setWishes } from '../../lib/actions/set-wishes';
import { snooze } from '../../lib/actions/snooze';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import { identityKey } from '../../lib/domain/identity';
import { channels } from '../../lib/domain/interaction';
import { ChangedSinceError, RecordGoneError } from '../../lib/errors';
import { assignmentStates } from '../../lib/domain/assignment';
import { notNeededReasons, pauseReasons } from '../../lib/domain/contact';
import { openingsOf, turnOf } from '../../lib/rhythm/openings';
import { standingOf } from '../../lib/rhythm/standing';
import { listOpportunities } from '../../lib/store/opportunities';
import { passOn, recordOutcome } from '../../lib/actions/pass-on';
import { saveOpportunity } from '../../lib/actions/save-opportunity';
import { listMeetings } from '../../lib/store/meetings';
import { mergeContacts } from '../../lib/actions/merge-contacts';
import { deleteMeeting, saveMeeting } from '../../lib/actions/save-meeting';
import { listAssignments } from '../../lib/store/assignments';
import { listCircles } from '../../lib/store/circles';
import { listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { listInteractions } from '../../lib/store/interactions';
import { listAt } from '../../lib/store/records';
import { readRelations } from '../../lib/store/relations';
import { readRules } from '../../lib/store/rules';
import { listViews } from '../../lib/store/views';
import { withFreshStore } from './fresh-store';

withFreshStore();

const first = calendarDay('2026-01-01');

interface Step {
  kind: number;
  who: number;
  what: number;
}

/** Does something that a person could do now, chosen by the numbers; undefined when there is nothing to do it to. */
async function act({ kind, who, what }: Step): Promise<Change | undefined> {
  const contacts = await listContacts();
  const circles = await listCircles();
  const contact = contacts[who % Math.max(1, contacts.length)];
  const circle = circles[what % Math.max(1, circles.length)];
  const moment = contact && (await listInteractions(contact.id))[0];
  const promise = contact && (await listAt('promises', contact.id))[0];
  const detail = contact && (await listAt('details', contact.id))[0];
  const [assignment] = await listAssignments();
  const [view] = await listViews();
  const [meeting] = await listMeetings();
  const [opportunity] = await listOpportunities();
  const gift = contact && (await listAt('gifts', contact.id))[0];
  const day = addDays(first, what * 9);
  const channel = channels[what % channels.length] ?? 'call';
  const deeds: (() => Promise<Change | undefined> | undefined)[] = [
    async () =>
      (
        await addContact({
          kind: 'person',
          name: `Persoon ${who}`,
          keys: [identityKey(`person:slug:p-${who}`)],
          ...(circle && { circleId: circle.id }),
        })
      ).change,
    async () => (await addCircle({ name: `Kring ${what}`, cadenceDays: 1 + what })).change,
    () => contact && setCircle([contact.id], circle?.id ?? null),
    () => contact && setCadence([contact.id], what % 3 === 0 ? null : what + 1),
    () => contact && snooze([contact.id], what % 3 === 0 ? null : day),
    async () =>
      contact && (await logInteraction({ contactIds: contacts.slice(0, 1 + (who % 3)).map(({ id }) => id), channel, day })).change,
    () => moment && editInteraction(moment.id, { day, text: what % 2 ? 'Gesproken' : null }),
    () => moment && deleteInteraction(moment.id),
    async () =>
      contact && (await saveNote({ subjectKind: 'contact', subjectId: contact.id, text: what % 4 ? `Notitie ${what}` : '' })).change,
    () => contact && editContact(contact.id, { location: what % 2 ? 'Ede' : null }),
    () => contact && deleteContact(contact.id),
    () => contact && pause([contact.id], what % 4 === 0 ? null : { reason: pauseReasons[what % 3]!, ...(what % 2 && { until: day }) }),
    () => contact && passOver(contact.id, notNeededReasons[what % 4]!),
    () => contact && setWishes(contact.id, { wishes: what % 2 ? { maxPerYear: 1 + (what % 6) } : null, address: 'u' }),
    () => contact && addPromise({ contactId: contact.id, kind: what % 2 ? 'promise' : 'follow-up', text: `Toezegging ${what}`, day }),
    () => promise && settlePromise(promise.id, what % 3 === 0 ? { movedTo: day } : { state: what % 2 ? 'done' : 'dropped' }),
    () =>
      contact && addDetail({ contactId: contact.id, kind: 'project', text: `Project ${what}`, source: 'talk', day: first, askFrom: day }),
    () => detail && (what % 2 ? editDetail(detail.id, { askFrom: what % 3 ? day : null }) : deleteDetail(detail.id)),
    () => contact && recordGift({ contactId: contact.id, direction: 'given', kind: 'tip', day }),
    () => contact && addAssignment({ organisation: 'Gemeente Ede', state: assignmentStates[what % 4]!, contactIds: [contact.id] }),
    () => assignment && editAssignment(assignment.id, { state: assignmentStates[what % 4]!, contactIds: contact ? [contact.id] : [] }),
    async () =>
      (
        await saveMeeting(
          { kind: 'congress', name: `Congres ${what}`, day },
          contacts.slice(0, 3).map(({ id, name }, at) => ({ contactId: id, name, isSpoken: (what + at) % 2 === 0, line: `Regel ${at}` })),
          what % 3 === 0 ? undefined : meeting?.id,
        )
      ).change,
    () => (contacts.length > 1 ? mergeContacts(contacts[0]!.id, contacts[1]!.id) : undefined),
    () => meeting && deleteMeeting(meeting.id),
    async () => (await saveOpportunity({ kind: 'vacancy', title: `Vacature ${what}` }, what % 2 ? opportunity?.id : undefined)).change,
    () => {
      if (!contact || !opportunity || contact.wishes?.noVacancies) return undefined;
      const isGiven = opportunity.passedOn.some(({ contactId }) => contactId === contact.id);
      return isGiven
        ? recordOutcome(opportunity.id, contact.id, `Uitkomst ${what}`)
        : passOn(opportunity.id, contact.id, { day, text: 'Navragen' });
    },
    () => gift && deleteGift(gift.id),
    () => moment && editInteraction(moment.id, { isUnanswered: what % 3 ? true : null }),
    () => setRules({ restDays: what, unansweredLimit: 1 + (what % 3), weeklyBudget: 1 + what }),
    () => circle && editCircle(circle.id, { cadenceDays: 1 + who }),
    () => circle && removeCircle(circle.id),
    async () => (await markGroup({ linkedinId: String(100 + who), isPublicSector: what % 3 === 0 ? null : what % 2 === 0 })).change,
    async () =>
      (
        await keepPost({
          keys: [
            identityKey(`post:activity:745166844083622${2000 + (who % 3)}`),
            identityKey(`post:share:745166844083622${1000 + (what % 3)}`),
          ],
          url: 'https://www.linkedin.com/feed/',
        })
      ).change,
    () =>
      contact
        ? snooze(
            contacts.slice(0, 1 + (what % 4)).map(({ id }) => id),
            what % 3 === 0 ? null : day,
          )
        : undefined,
    () =>
      contact
        ? setCadence(
            contacts.slice(0, 1 + (what % 4)).map(({ id }) => id),
            1 + what,
          )
        : undefined,
    () => (contact && what % 5 === 0 ? deleteContacts(contacts.slice(0, 2).map(({ id }) => id)) : undefined),
    async () => (await addView({ name: `Weergave ${what}`, filter: { state: 'due' }, question: 'Ede' })).change,
    () => view && (what % 2 ? editView(view.id, { name: `Anders ${what}`, question: null }) : deleteView(view.id)),
  ];
  return deeds[kind % deeds.length]?.();
}

const steps = fc.array(fc.record({ kind: fc.nat(40), who: fc.nat(6), what: fc.nat(40) }), { minLength: 1, maxLength: 30 });

async function contents(): Promise<string> {
  const { changes: _history, ...tables } = await dumpStore();
  return JSON.stringify(tables);
}

async function emptied(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

describe('any sequence of actions', { timeout: 30_000 }, () => {
  test('undone in reverse leaves the store as it was, byte for byte, at every step', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await emptied();
        const done: { change: Change; before: string }[] = [];
        for (const step of sequence) {
          const before = await contents();
          const change = await act(step);
          // A fold continues the last change; here each note is another one, so every change is its own.
          if (change) done.push({ change, before });
        }
        for (const { change, before } of done.toReversed()) {
          await undoChange(change.id);
          expect(await contents()).toBe(before);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('leaves what is derived as it would be computed afresh, and nobody due without a circle', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await emptied();
        for (const step of sequence) await act(step);
        const [circles, rules, contacts] = await Promise.all([listCircles(), readRules(), listContacts()]);
        // Read in the other of its two ways, so that both are held against each other.
        const relationsOf = await readRelations([], true);
        for (const contact of contacts) {
          const relations = relationsOf(contact.id);
          const intentions = relations.interactions.filter(({ isIntention }) => isIntention);
          const { lastInteraction, standing } = standingOf(relations.interactions);
          expect(contact.lastInteraction).toEqual(lastInteraction);
          expect(contact.standing).toEqual(standing);
          const circle = circles.find(({ id }) => id === contact.circleId);
          const openings = openingsOf({ contact, ...relations, intentions });
          const { dueOn, turnOn } = turnOf(contact, { circle, openings, rules, waiting: relations.waiting });
          expect([contact.dueOn, contact.turnOn]).toEqual([dueOn, turnOn]);
          if (!contact.circleId) expect(contact.dueOn).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });

  test('never brings someone into the queue who is paused', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await emptied();
        const { circleId } = await addCircle({ name: 'Kern', cadenceDays: 1 });
        const { contactId } = await addContact({ kind: 'person', name: 'Aad Rust', keys: [], circleId });
        await pause([contactId], { reason: 'leave' });
        for (const step of sequence) await act(step);
        for (const contact of await listContacts()) {
          if (!contact.pause) continue;
          const { until } = contact.pause;
          if (until) expect(contact.turnOn === undefined || contact.turnOn >= until).toBe(true);
          else expect([contact.dueOn, contact.turnOn]).toEqual([undefined, undefined]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('undo', () => {
  test('refuses when the record was changed since, and restores nothing', async () => {
    const { contactId, change } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
    await editContact(contactId, { location: 'Ede' });
    const before = await contents();
    await expect(undoChange(change.id)).rejects.toThrow(ChangedSinceError);
    expect(await contents()).toBe(before);
  });

  test('works once', async () => {
    const { change } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
    await undoChange(change.id);
    await expect(undoChange(change.id)).rejects.toThrow(RecordGoneError);
  });

  test('takes back a note as it was before it was typed, not the last keystroke', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
    const before = await contents();
    const { noteId } = await saveNote({ subjectKind: 'contact', subjectId: contactId, text: 'Z' });
    await saveNote({ noteId, subjectKind: 'contact', subjectId: contactId, text: 'Zoekt' });
    const { change } = await saveNote({ noteId, subjectKind: 'contact', subjectId: contactId, text: 'Zoekt voorbeelden' });
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('is kept for the last 200 changes', async () => {
    for (let index = 0; index < 205; index++) await addContact({ kind: 'person', name: `Persoon ${index}`, keys: [] });
    expect(await database.changes.count()).toBe(200);
  });
});

test('the example network comes and goes as one change each', async () => {
  const { change } = await addContact({ kind: 'person', name: 'Echt Iemand', keys: [identityKey('person:slug:echt-iemand')] });
  for (const cadenceDays of [30, 90, 180, 365]) await addCircle({ name: String(cadenceDays), cadenceDays });
  const before = await contents();
  const added = await addSampleNetwork(calendarDay('2026-11-24'));
  const people = await listContacts();
  expect(people.length).toBeGreaterThan(30);
  expect(people.filter(({ turnOn }) => turnOn && turnOn <= '2026-11-24').length).toBeGreaterThanOrEqual(5);
  await undoChange(added.id);
  expect(await contents()).toBe(before);
  await addSampleNetwork(calendarDay('2026-11-24'));
  await removeSampleNetwork();
  expect((await listContacts()).map(({ name }) => name)).toEqual(['Echt Iemand']);
  expect(change.label.key).toBe('change.add-contact');
});

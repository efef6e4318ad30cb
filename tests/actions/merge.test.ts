import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { keepPost } from '../../lib/actions/keep-post';
import { logInteraction } from '../../lib/actions/log-interaction';
import { mergeContacts } from '../../lib/actions/merge-contacts';
import { mergeKnown } from '../../lib/actions/merge-known';
import { saveNote } from '../../lib/actions/save-note';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { identityKey } from '../../lib/domain/identity';
import { RecordGoneError } from '../../lib/errors';
import { activityToken } from '../../lib/linkedin/identities/activity-token';
import { contactKeys, findContact, getContact } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { listInteractions } from '../../lib/store/interactions';
import { listNotes } from '../../lib/store/notes';
import { findPost } from '../../lib/store/posts';
import { withFreshStore } from './fresh-store';

withFreshStore();

const day = calendarDay('2026-03-01');
const slug = identityKey('person:slug:ada-example');
const renamed = identityKey('person:slug:ada-voorbeeld');
const member = identityKey('person:member:347932122');

async function dumpWithoutHistory() {
  const { changes: _changes, ...rest } = await dumpStore();
  return rest;
}

async function twoCards() {
  const { circleId } = await addCircle({ name: 'Kern', cadenceDays: 30 });
  const older = await addContact({ kind: 'person', name: 'Ada Example', headline: 'Adviseur', keys: [slug] });
  await database.contacts.update(older.contactId, { createdAt: '2026-01-01T00:00:00.000Z' });
  const newer = await addContact({ kind: 'person', name: 'Ada', headline: 'Anders', location: 'Ede', keys: [member, renamed], circleId });
  return { older: older.contactId, newer: newer.contactId };
}

describe('two cards of one person', () => {
  test('become one: notes, moments, keys and circle; undo takes them apart byte for byte', async () => {
    const { older, newer } = await twoCards();
    const other = (await addContact({ kind: 'person', name: 'Bea', keys: [] })).contactId;
    await saveNote({ subjectKind: 'contact', subjectId: older, text: 'Eerste' });
    await saveNote({ subjectKind: 'contact', subjectId: newer, text: 'Tweede' });
    await logInteraction({ contactIds: [older, newer, other], channel: 'call', day });
    await logInteraction({ contactIds: [newer], channel: 'coffee', day: addDays(day, 3) });
    const before = await dumpWithoutHistory();
    const change = await mergeKnown([member, slug, renamed]);
    expect(change?.label).toEqual({ key: 'change.merge-contacts', values: { name: 'Ada Example' } });
    expect(await getContact(newer)).toBeUndefined();
    expect(await getContact(older)).toMatchObject({ headline: 'Adviseur', location: 'Ede', circleId: expect.any(String) });
    expect(await getContact(older)).toMatchObject({
      lastInteraction: { day: addDays(day, 3), channel: 'coffee' },
      dueOn: addDays(day, 33),
    });
    expect((await listNotes(older)).map(({ text }) => text).toSorted()).toEqual(['Eerste', 'Tweede']);
    expect((await listInteractions(older)).map(({ contactIds }) => contactIds)).toEqual([[older], [older, other]]);
    expect(new Set(await contactKeys(older))).toEqual(new Set([slug, member, renamed]));
    await undoChange(change!.id);
    expect(await dumpWithoutHistory()).toEqual(before);
    expect(await mergeKnown([member, slug, renamed])).toBeUndefined();
  });

  test('a slug that passed to someone else merges nobody', async () => {
    await addContact({ kind: 'person', name: 'Ada', keys: [slug, member] });
    await addContact({ kind: 'person', name: 'Cleo', keys: [identityKey('person:member:5'), renamed] });
    expect(await mergeKnown([slug, identityKey('person:member:5')])).toBeUndefined();
    expect((await findContact([slug, member]))?.name).toBe('Ada');
  });

  test('nobody, one card, a card with itself and a card that is gone', async () => {
    expect(await mergeKnown([])).toBeUndefined();
    const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [slug, member] });
    expect(await mergeKnown([slug, member])).toBeUndefined();
    const before = await dumpWithoutHistory();
    await mergeContacts(contactId, contactId);
    expect(await dumpWithoutHistory()).toEqual(before);
    await expect(mergeContacts(contactId, crypto.randomUUID() as ContactId)).rejects.toThrow(RecordGoneError);
  });

  test('whatever the two held, undo gives it back and no moment is lost', async () => {
    const moments = fc.array(fc.record({ who: fc.integer({ min: 1, max: 3 }), after: fc.integer({ min: 0, max: 400 }) }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(moments, fc.boolean(), async (list, isForward) => {
        await Promise.all(database.tables.map((table) => table.clear()));
        const { older, newer } = await twoCards();
        for (const { who, after } of list) {
          const contactIds = [older, newer].filter((_id, index) => who & (index + 1));
          await logInteraction({ contactIds, channel: 'call', day: addDays(day, after) });
        }
        const before = await dumpWithoutHistory();
        const [into, from] = isForward ? [older, newer] : [newer, older];
        const { id } = await mergeContacts(into, from);
        expect(await listInteractions(into)).toHaveLength(list.length);
        expect(await listInteractions(from)).toEqual([]);
        await undoChange(id);
        expect(await dumpWithoutHistory()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe('two records of one post', () => {
  const id = '7451668440836222977';
  const activity = identityKey(`post:activity:${id}`);
  const ugc = identityKey('post:ugc-post:7451668440836200000');
  const url = `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`;

  test('kept at a card (token and ugcPost) and at its page (activity): one by the hash, one by the page', async () => {
    const token = identityKey(`post:token:${await activityToken(id)}`);
    const atCard = await keepPost({ keys: [ugc, token], url });
    expect((await keepPost({ keys: [activity], url })).postId).toBe(atCard.postId);
    expect((await findPost([activity]))?.id).toBe(atCard.postId);
  });

  test('are merged when a page shows both keys, with one note and an undo', async () => {
    const one = await keepPost({ keys: [activity], url });
    const two = await keepPost({ keys: [ugc], url });
    await saveNote({ subjectKind: 'post', subjectId: one.postId, text: 'Eerste' });
    await saveNote({ subjectKind: 'post', subjectId: two.postId, text: 'Tweede' });
    const before = await dumpWithoutHistory();
    const change = await mergeKnown([activity, ugc]);
    const kept = await findPost([ugc]);
    expect((await listNotes(kept!.id)).map(({ text }) => text.split('\n\n').toSorted())).toEqual([['Eerste', 'Tweede']]);
    expect((await findPost([activity]))?.id).toBe(kept?.id);
    await undoChange(change!.id);
    expect(await dumpWithoutHistory()).toEqual(before);
    expect(await mergeKnown([activity, ugc])).toBeUndefined();
  });
});

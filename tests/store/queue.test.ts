import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refreshDerived, refreshStale } from '../../lib/actions/refresh-derived';
import { addDays, today as dayNow, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Assignment } from '../../lib/domain/assignment';
import type { Circle } from '../../lib/domain/circle';
import { pauseReasons, relationKinds, type Contact } from '../../lib/domain/contact';
import { defaultRules } from '../../lib/domain/rules';
import { isBetweenAssignments } from '../../lib/rhythm/budget';
import { openingsOf } from '../../lib/rhythm/openings';
import { buildQueue, type QueueRow } from '../../lib/rhythm/queue';
import { listAssignments } from '../../lib/store/assignments';
import { listCircles } from '../../lib/store/circles';
import { listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { readQueue, readReasons } from '../../lib/store/queue';
import { readRelations } from '../../lib/store/relations';
import { withFreshStore } from '../actions/fresh-store';

withFreshStore();

const today = dayNow();
const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
const idOf = (index: number) => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;

const circles = [7, 30, 30, 90].map((cadenceDays, index): Circle => ({
  id: idOf(900 + index) as Circle['id'],
  name: `Kring ${index}`,
  cadenceDays,
  position: index,
  ...stamps,
}));

const days = fc.integer({ min: -120, max: 60 });
const person = fc.record({
  circle: fc.option(fc.nat(3), { nil: undefined }),
  own: fc.option(fc.constantFrom(14, 30), { nil: undefined }),
  talks: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 }),
  promises: fc.array(days, { maxLength: 2 }),
  asks: fc.array(days, { maxLength: 2 }),
  intention: fc.option(days, { nil: undefined }),
  news: fc.boolean(),
  isPaused: fc.boolean(),
  snoozed: fc.option(days, { nil: undefined }),
  relation: fc.option(fc.constantFrom(...relationKinds), { nil: undefined }),
});
type Drawn = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

/** Everyone drawn, in the store, derived by the actions' own code. */
async function fill(people: readonly Drawn[], ended: readonly number[]): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.circles.bulkPut(circles);
  const on = (offset: number) => addDays(today, offset);
  for (const [index, drawn] of people.entries()) {
    const id = idOf(index) as Contact['id'];
    await database.contacts.put({
      id,
      kind: 'person',
      name: `Persoon ${index}`,
      ...stamps,
      ...(drawn.circle !== undefined && { circleId: circles[drawn.circle]!.id, inCircleSince: on(-200) }),
      ...(drawn.own && { cadenceDays: drawn.own }),
      ...(drawn.isPaused && { pause: { reason: pauseReasons[0], since: today } }),
      ...(drawn.snoozed !== undefined && { snoozedUntil: on(drawn.snoozed) }),
      ...(drawn.relation && { relation: drawn.relation }),
    });
    const rows = [
      ...drawn.talks.map(
        (ago, at) => ['interactions', { id: `i${index}-${at}`, contactIds: [id], channel: 'call', day: on(-ago) }] as const,
      ),
      ...(drawn.intention === undefined
        ? []
        : [
            [
              'interactions',
              { id: `n${index}`, contactIds: [id], channel: 'coffee', day: on(drawn.intention), isIntention: true },
            ] as const,
          ]),
      ...drawn.promises.map(
        (at, which) =>
          [
            'promises',
            { id: `p${index}-${which}`, contactId: id, kind: which ? 'follow-up' : 'promise', text: 'x', day: on(at), state: 'open' },
          ] as const,
      ),
      ...drawn.asks.map(
        (at, which) =>
          [
            'details',
            { id: `d${index}-${which}`, contactId: id, kind: 'project', text: 'x', source: 'talk', day: on(-130), askFrom: on(at) },
          ] as const,
      ),
      ...(drawn.news
        ? [['news', { id: `w${index}`, contactId: id, field: 'headline', after: 'x', day: on(-3), state: 'open' }] as const]
        : []),
    ];
    await Promise.all(rows.map(([table, row]) => database.table(table).put({ ...row, ...stamps })));
  }
  const contactIds = ended.filter((at) => at < people.length).map((at) => idOf(at) as Contact['id']);
  const assignment = { id: 'a', organisation: 'Ede', role: 'Adviseur', state: 'ended', stateSince: today, contactIds, ...stamps };
  if (ended.length > 0) await database.assignments.put(assignment as unknown as Assignment);
  await refreshDerived();
}

/** The queue as the rules alone have it, from everything in the store. */
async function reference(day: CalendarDay): Promise<QueueRow[]> {
  const [contacts, everyCircle, assignments, relationsOf] = await Promise.all([
    listContacts(),
    listCircles(),
    listAssignments(),
    readRelations([], true),
  ]);
  const facts = contacts.map((contact) => {
    const relations = relationsOf(contact.id);
    const intentions = relations.interactions.filter(({ isIntention }) => isIntention);
    const circle = everyCircle.find(({ id }) => id === contact.circleId);
    return { contact, circle, openings: openingsOf({ contact, ...relations, intentions }), ...relations };
  });
  return buildQueue(facts, day, defaultRules, Number.POSITIVE_INFINITY, isBetweenAssignments(assignments));
}

const told = (rows: readonly QueueRow[]) => rows.map(({ contact, score, reasons, holds }) => [contact.name, score, reasons, holds]);

describe('the beginning of the queue, read from its index', () => {
  test('is the beginning of the whole, on the day itself and on days that come, with and without a new derivation', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { maxLength: 14 }),
        fc.array(fc.nat(13), { maxLength: 4 }),
        fc.constantFrom(1, 3, 8, 100),
        async (people, ended, most) => {
          await fill(people, ended);
          for (const later of [0, 1, 9, 45]) {
            const day = addDays(today, later);
            const whole = told(await reference(day));
            const { rows, total } = await readQueue(day, most);
            expect(told(rows)).toEqual(whole.slice(0, most));
            expect(total).toBe(whole.length);
          }
          const reasons = await readReasons(await listContacts(), today);
          expect([...reasons.values()].length).toBe((await reference(today)).length);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('reads a few rows of each lane, not everyone who is due', async () => {
    const late = (count: number): Drawn[] =>
      Array.from({ length: count }, (_, index) => ({
        circle: index % 4,
        own: undefined,
        talks: [100 + (index % 50)],
        promises: [],
        asks: [],
        intention: undefined,
        news: false,
        isPaused: false,
        snoozed: undefined,
        relation: undefined,
      }));
    await fill(late(400), []);
    let read = 0;
    const counted = (contact: Contact) => {
      read += 1;
      return contact;
    };
    database.contacts.hook('reading', counted);
    const { rows } = await readQueue(today, 20);
    database.contacts.hook('reading').unsubscribe(counted);
    expect(rows).toHaveLength(20);
    expect(read).toBeLessThan(80);
  });

  test('of a store whose places were never derived shows those who wait longest', async () => {
    await fill([], []);
    const [circle] = circles;
    for (const ago of [3, 9, 1]) {
      const row = {
        id: idOf(ago),
        kind: 'person',
        name: `${ago}`,
        circleId: circle!.id,
        dueOn: addDays(today, -ago),
        turnOn: addDays(today, -ago),
      };
      await database.contacts.put({ ...row, ...stamps } as Contact);
    }
    expect((await readQueue(today, 2)).rows.map(({ contact }) => contact.name)).toEqual(['9', '3']);
  });

  test('what changed with the days is derived anew, outside the history', async () => {
    await fill(
      [
        {
          circle: undefined,
          own: undefined,
          talks: [],
          promises: [-5],
          asks: [-1, 0],
          intention: undefined,
          news: false,
          isPaused: false,
          snoozed: undefined,
          relation: undefined,
        },
      ],
      [],
    );
    const right = await database.contacts.toArray();
    // As it stood yesterday.
    await database.contacts.update(right[0]!.id, {
      call: { lane: '/0/0/0/2000', since: addDays(today, -5), until: today, openings: ['promise'] },
    });
    await refreshStale();
    expect(await database.contacts.toArray()).toEqual(right);
    expect(await database.changes.count()).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDay, today as dayAt } from '../../lib/domain/calendar-day';
import type { Circle } from '../../lib/domain/circle';
import type { Contact } from '../../lib/domain/contact';
import { defaultRules } from '../../lib/domain/rules';
import type { Waiting } from '../../lib/rhythm/holds';
import { turnOf, type Opening } from '../../lib/rhythm/openings';
import { buildQueue, type QueueFacts } from '../../lib/rhythm/queue';

const now = '2026-06-15T10:00:00.000Z';
const today = calendarDay('2026-06-15');

function circleOf(cadenceDays: number, position = 0): Circle {
  const id = `0000000${position}-0000-4000-8000-000000000000` as Circle['id'];
  return { id, name: 'Kring', cadenceDays, position, createdAt: now, updatedAt: now };
}

/** Someone talked to `ago` days before today. */
function person(
  name: string,
  ago: number | undefined,
  circle: Circle | undefined,
  more: Partial<Contact> = {},
  openings: Opening[] = [],
  waiting?: Waiting,
): QueueFacts {
  const talkedOn = ago === undefined ? undefined : addDays(today, -ago);
  const contact: Contact = {
    id: `${name}-0000` as Contact['id'],
    kind: 'person',
    name,
    createdAt: now,
    updatedAt: now,
    ...(circle && { circleId: circle.id, inCircleSince: calendarDay('2026-01-01') }),
    ...(talkedOn && { lastInteraction: { day: talkedOn, channel: 'call' }, standing: { talkedOn } }),
    ...more,
  };
  return { contact: { ...contact, ...turnOf(contact, { circle, openings, rules: defaultRules, waiting }) }, circle, openings, waiting };
}

const promise = (day: string): Opening => ({ kind: 'promise', id: 'p', from: calendarDay(day), text: 'De evaluatie sturen' });
const followUp = (day: string): Opening => ({ kind: 'follow-up', id: 'f', from: calendarDay(day), text: 'Terugkomen op de vacature' });
const askAfter = (day: string): Opening => ({
  kind: 'ask-after',
  id: 'a',
  from: calendarDay(day),
  text: 'Campagne loopt tot juni',
  noted: calendarDay('2026-03-01'),
});
const news = (day: string): Opening => ({ kind: 'news', id: 'n', from: calendarDay(day), text: 'Gemeente Ede' });
const intention = (day: string): Opening => ({ kind: 'intention', id: 'i', from: calendarDay(day), channel: 'coffee' });

const month = circleOf(30);
const quarter = circleOf(90, 1);
const names = (people: QueueFacts[]) => buildQueue(people, today, defaultRules).map(({ contact }) => contact.name);
const codes = (facts: QueueFacts) =>
  buildQueue([facts], today, defaultRules).flatMap(({ reasons }) =>
    reasons.map((reason) => (reason.code === 'opening' ? reason.opening.kind : reason.code)),
  );

describe('who stands in the queue, and why', () => {
  test.each<[string, QueueFacts, string[]]>([
    ['not yet due', person('a', 29, month), []],
    ['due today', person('a', 30, month), ['rhythm', 'last']],
    ['never talked to', person('a', undefined, month), ['rhythm', 'never']],
    ['in no circle', person('a', 900, undefined), []],
    [
      'a light touch since',
      person('a', 60, month, {
        standing: { talkedOn: addDays(today, -60), touchedOn: addDays(today, -50) },
        lastInteraction: { day: addDays(today, -50), channel: 'comment' },
      }),
      ['rhythm', 'light'],
    ],
    ['a promise, in no circle', person('a', undefined, undefined, {}, [promise('2026-06-15')]), ['promise']],
    ['a promise for tomorrow', person('a', 5, month, {}, [promise('2026-06-16')]), []],
    ['a promise the day after a talk', person('a', 1, month, {}, [promise('2026-06-15')]), ['promise', 'last']],
    ['a follow-up the day after a talk', person('a', 1, month, {}, [followUp('2026-06-15')]), ['follow-up', 'last']],
    ['something to ask, just after a talk: too soon', person('a', 5, month, {}, [askAfter('2026-06-01')]), []],
    ['something to ask, two weeks after a talk', person('a', 14, month, {}, [askAfter('2026-06-01')]), ['ask-after', 'last']],
    ['something to ask later', person('a', 20, month, {}, [askAfter('2026-07-01')]), []],
    ['something to ask, never talked to, in no circle', person('a', undefined, undefined, {}, [askAfter('2026-06-01')]), ['ask-after']],
    ['news', person('a', 20, month, {}, [news('2026-06-10')]), ['news', 'last']],
    ['an intention whose day has come', person('a', 20, month, {}, [intention('2026-06-14')]), ['intention', 'last']],
    ['an intention that is still to come', person('a', 20, month, {}, [intention('2026-06-16')]), []],
    [
      'everything at once, oldest first',
      person('a', 40, month, {}, [askAfter('2026-06-02'), promise('2026-06-01')]),
      ['promise', 'ask-after', 'rhythm', 'last'],
    ],
    ['snoozed, with a promise', person('a', 40, month, { snoozedUntil: calendarDay('2026-06-16') }, [promise('2026-06-01')]), []],
    ['snoozed until today', person('a', 40, month, { snoozedUntil: today }), ['rhythm', 'last']],
    ['paused, with a promise', person('a', 40, month, { pause: { reason: 'illness', since: today } }, [promise('2026-06-01')]), []],
    ['not needed, and nothing else', person('a', 40, month, { notNeeded: { day: today, reason: 'in-touch' } }), []],
    [
      'not needed passes over what could be asked',
      person('a', 40, month, { notNeeded: { day: today, reason: 'in-touch' } }, [askAfter('2026-06-01')]),
      [],
    ],
    [
      'not needed leaves a promise',
      person('a', 40, month, { notNeeded: { day: today, reason: 'in-touch' } }, [promise('2026-06-01')]),
      ['promise', 'last'],
    ],
    [
      'something new to ask after not needed',
      person('a', 40, month, { notNeeded: { day: addDays(today, -5), reason: 'in-touch' } }, [askAfter('2026-06-14')]),
      ['ask-after', 'last'],
    ],
    [
      'resting after two unanswered, with something to ask',
      person('a', 40, month, { standing: { talkedOn: addDays(today, -40), unanswered: { count: 2, day: addDays(today, -40) } } }, [
        askAfter('2026-06-01'),
      ]),
      [],
    ],
    [
      'resting, with a promise',
      person('a', 40, month, { standing: { talkedOn: addDays(today, -40), unanswered: { count: 2, day: addDays(today, -40) } } }, [
        promise('2026-06-01'),
      ]),
      ['promise', 'last'],
    ],
    [
      'waiting for a decision: no reminder within four weeks',
      person('a', 40, month, {}, [followUp('2026-06-01')], { organisation: 'Ede', since: addDays(today, -27) }),
      [],
    ],
    [
      'waiting for a decision for four weeks',
      person('a', 40, month, {}, [followUp('2026-06-01')], { organisation: 'Ede', since: addDays(today, -28) }),
      ['follow-up', 'rhythm', 'last'],
    ],
    [
      'waiting for a decision, with a promise of mine',
      person('a', 40, month, {}, [promise('2026-06-01')], { organisation: 'Ede', since: today }),
      ['promise', 'last'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });
});

describe('the order', () => {
  test('is by lateness relative to the rhythm, not by days', () => {
    expect(names([person('quarter', 120, quarter), person('month', 59, month)])).toEqual(['month', 'quarter']);
  });

  test('caps lateness: five years of silence cannot sit on top for ever', () => {
    const promised = person('promised', 150, month, {}, [promise('2026-06-01')]);
    expect(names([person('silent', 1825, month), promised])).toEqual(['promised', 'silent']);
  });

  test('a promise goes before what is merely late', () => {
    expect(names([person('late', 45, month), person('promised', 3, month, {}, [promise('2026-06-14')])])).toEqual(['promised', 'late']);
  });

  test('of equals the closest circle first, then who waits longest', () => {
    const year = circleOf(365, 3);
    const equal = [
      person('far', 1, year, {}, [promise('2026-06-10')]),
      person('near', 1, month, {}, [promise('2026-06-10')]),
      person('longer', 1, month, {}, [promise('2026-06-09')]),
    ];
    expect(names(equal)).toEqual(['longer', 'near', 'far']);
  });

  test('is the same whatever order people come in', () => {
    const anyone = fc.record({
      ago: fc.option(fc.nat(400), { nil: undefined }),
      circle: fc.constantFrom(month, quarter),
      asks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 30 }), fc.infiniteStream(fc.nat(1000)), (people, dice) => {
        const facts = people.map(({ ago, circle, asks }, index) =>
          person(`p${index}`, ago, circle, {}, asks ? [askAfter('2026-05-01')] : []),
        );
        const shuffled = facts.map((each) => ({ each, at: dice.next().value as number })).toSorted((a, b) => a.at - b.at);
        expect(names(shuffled.map(({ each }) => each))).toEqual(names(facts));
      }),
    );
  });

  test('cut short it is the beginning of the whole', () => {
    const facts = Array.from({ length: 40 }, (_, index) => person(`p${index}`, 30 + ((index * 37) % 50), index % 3 ? month : quarter));
    const whole = buildQueue(facts, today, defaultRules);
    expect(buildQueue(facts, today, defaultRules, 7)).toEqual(whole.slice(0, 7));
  });

  test('never holds someone who is paused, and every row has a reason', () => {
    const anyone = fc.record({
      ago: fc.option(fc.nat(900), { nil: undefined }),
      isPaused: fc.boolean(),
      asks: fc.boolean(),
      owes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 20 }), (people) => {
        const facts = people.map(({ ago, isPaused, asks, owes }, index) =>
          person(`p${index}`, ago, month, isPaused ? { pause: { reason: 'leave', since: today } } : {}, [
            ...(asks ? [askAfter('2026-05-01')] : []),
            ...(owes ? [promise('2026-05-01')] : []),
          ]),
        );
        for (const { contact, reasons } of buildQueue(facts, today, defaultRules)) {
          expect(contact.pause).toBeUndefined();
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('rules that are broken all the same are said', () => {
  test.each<[string, QueueFacts, string[]]>([
    ['too soon after a talk', person('a', 3, quarter, {}, [promise('2026-06-15')]), ['too-soon']],
    ['not for a fast rhythm of one’s own choice', person('a', 7, circleOf(7)), []],
    ['a client who decides', person('a', 40, month, {}, [promise('2026-06-15')], { organisation: 'Ede', since: today }), ['deciding']],
    ['more often than they want', person('a', 40, month, { wishes: { maxPerYear: 2 } }, [promise('2026-06-15')]), ['wish']],
  ])('%s', (_name, facts, expected) => {
    expect(buildQueue([facts], today, defaultRules)[0]?.holds.map(({ code }) => code)).toEqual(expected);
  });
});

test.each([
  ['Europe/Amsterdam', '2026-03-28T23:30:00Z', '2026-03-29'],
  ['Europe/Amsterdam', '2026-10-24T22:30:00Z', '2026-10-25'],
  ['America/New_York', '2026-03-29T03:30:00Z', '2026-03-28'],
  ['Pacific/Auckland', '2026-03-28T12:30:00Z', '2026-03-29'],
  ['Pacific/Kiritimati', '2026-12-31T10:30:00Z', '2027-01-01'],
])('who is due follows the day in %s at %s: %s', (zone, instant, day) => {
  const due = person('a', undefined, month, { inCircleSince: addDays(calendarDay(day), -30) });
  const here = dayAt(Date.parse(instant), zone);
  expect(here).toBe(day);
  expect(buildQueue([due], here, defaultRules)).toHaveLength(1);
  expect(buildQueue([due], addDays(here, -1), defaultRules)).toHaveLength(0);
});

import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { daysLate, dueOn, dueState } from '../../lib/rhythm/due';

const circleId = '00000000-0000-4000-8000-000000000001' as NonNullable<Contact['circleId']>;

interface Case {
  name: string;
  circle?: number;
  inCircle?: boolean;
  since?: string;
  last?: string;
  own?: number;
  snoozed?: string;
  due: string | undefined;
}

const cases: Case[] = [
  { name: 'nobody without a circle', last: '2020-01-01', due: undefined },
  { name: 'nobody without a circle, also not with a rhythm of their own', last: '2020-01-01', own: 7, due: undefined },
  { name: 'nobody without a circle, also not by a snooze', last: '2020-01-01', snoozed: '2026-01-01', due: undefined },
  { name: 'nobody whose circle was removed', inCircle: true, last: '2020-01-01', due: undefined },
  { name: 'last contact plus the rhythm', circle: 30, last: '2026-03-01', due: '2026-03-31' },
  { name: 'over the end of a month', circle: 30, last: '2026-01-31', due: '2026-03-02' },
  { name: 'over a leap day', circle: 30, last: '2028-02-10', due: '2028-03-11' },
  { name: 'over February in a plain year', circle: 30, last: '2026-02-10', due: '2026-03-12' },
  { name: 'from a leap day, a year', circle: 365, last: '2028-02-29', due: '2029-02-28' },
  { name: 'over new year', circle: 90, last: '2025-12-01', due: '2026-03-01' },
  { name: 'over the start of summer time', circle: 1, last: '2026-03-28', due: '2026-03-29' },
  { name: 'over the end of summer time', circle: 1, last: '2026-10-24', due: '2026-10-25' },
  { name: 'never spoken to: from the day in the circle', circle: 90, since: '2026-01-01', due: '2026-04-01' },
  { name: 'spoken to before they came into the circle', circle: 30, since: '2026-05-01', last: '2026-01-01', due: '2026-01-31' },
  { name: 'own rhythm, shorter', circle: 90, own: 14, last: '2026-03-01', due: '2026-03-15' },
  { name: 'own rhythm, longer', circle: 30, own: 365, last: '2026-03-01', due: '2027-03-01' },
  { name: 'snoozed past the due day', circle: 30, last: '2026-03-01', snoozed: '2026-06-01', due: '2026-06-01' },
  { name: 'a snooze never makes due sooner', circle: 90, last: '2026-03-01', snoozed: '2026-03-10', due: '2026-05-30' },
  { name: 'a snooze until the due day itself', circle: 30, last: '2026-03-01', snoozed: '2026-03-31', due: '2026-03-31' },
  { name: 'a moment in the future counts as its day', circle: 30, last: '2027-01-01', due: '2027-01-31' },
  { name: 'the shortest rhythm', circle: 1, last: '2026-12-31', due: '2027-01-01' },
  { name: 'the longest rhythm', circle: 3650, last: '2026-01-01', due: '2035-12-30' },
];

test.each(cases)('due day: $name', ({ circle, inCircle, since, last, own, snoozed, due }) => {
  const contact = {
    ...((circle || inCircle) && { circleId }),
    ...(since && { inCircleSince: calendarDay(since) }),
    ...(last && { lastInteraction: { day: calendarDay(last), channel: 'call' as const } }),
    ...(own && { cadenceDays: own }),
    ...(snoozed && { snoozedUntil: calendarDay(snoozed) }),
  };
  expect(dueOn(contact, circle ? { cadenceDays: circle } : undefined)).toBe(due);
});

describe('state on a day', () => {
  test.each([
    ['2026-03-30', 'later', -1],
    ['2026-03-31', 'due', 0],
    ['2026-04-01', 'due', 1],
    ['2027-03-31', 'due', 365],
  ])('due on 31 March, seen on %s: %s', (day, state, late) => {
    const contact = { dueOn: calendarDay('2026-03-31') };
    expect(dueState(contact, calendarDay(day))).toBe(state);
    expect(daysLate(contact, calendarDay(day))).toBe(late);
  });

  test('without a rhythm there is no state', () => {
    expect(dueState({}, calendarDay('2026-03-31'))).toBe('none');
    expect(daysLate({}, calendarDay('2026-03-31'))).toBeUndefined();
  });
});

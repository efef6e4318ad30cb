import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import type { Interaction } from '../../lib/domain/interaction';
import { defaultRules, quietKinds, type Rules } from '../../lib/domain/rules';
import { budgetOf } from '../../lib/rhythm/budget';
import { easter, publicHolidays } from '../../lib/rhythm/public-holidays';
import { quietOn } from '../../lib/rhythm/quiet';

// Easter Sundays as astronomers publish them: the earliest and latest of our time, leap years, and the 500-year corner of the algorithm.
test.each([
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2038-04-25',
  '2049-04-18',
])('Easter on %s', (day) => {
  expect(easter(Number(day.slice(0, 4)))).toBe(day);
});

test('the holidays of 2027, and King’s Day that moves off a Sunday', () => {
  expect(publicHolidays(2027)).toEqual(
    ['01-01', '03-26', '03-28', '03-29', '04-27', '05-05', '05-06', '05-16', '05-17', '12-25', '12-26'].map((day) => `2027-${day}`),
  );
  expect(publicHolidays(2031)).toContain('2031-04-26');
  expect(publicHolidays(2031)).not.toContain('2031-04-27');
});

describe('quiet windows', () => {
  const all: Partial<Rules> = { quiet: [...quietKinds] };
  test.each<[string, string, Partial<Rules>, string | undefined, string?]>([
    ['an ordinary day', '2026-11-25', all, undefined],
    ['the day before Christmas holidays', '2026-12-18', all, undefined],
    ['the first day of them', '2026-12-19', all, 'christmas', '2027-01-03'],
    ['the last day of them', '2027-01-03', all, 'christmas', '2027-01-03'],
    ['the day after', '2027-01-04', all, undefined],
    ['summer in the middle', '2027-07-20', { region: 'middle' }, 'summer', '2027-08-29'],
    ['the same day in the south', '2027-07-20', { region: 'south' }, undefined],
    ['summer in the north has ended', '2027-08-23', { region: 'north' }, undefined],
    ['autumn by the starting values', '2026-10-20', {}, undefined],
    ['autumn by choice', '2026-10-20', all, 'short-holidays', '2026-10-25'],
    ['two weeks before polling day', '2027-03-03', {}, 'elections', '2027-03-19'],
    ['the day before that', '2027-03-02', {}, undefined],
    ['Easter Monday', '2027-03-29', {}, 'public-holidays', '2027-03-29'],
    ['nothing chosen', '2026-12-25', { quiet: [] }, undefined],
    [
      'own, both days in it',
      '2026-11-30',
      { ownWindows: [{ name: 'Vakantie', from: calendarDay('2026-11-20'), until: calendarDay('2026-11-30') }] },
      'own',
      '2026-11-30',
    ],
    ['of several the longest', '2026-12-25', all, 'christmas', '2027-01-03'],
  ])('%s', (_name, day, rules, code, until) => {
    const window = quietOn(calendarDay(day), { ...defaultRules, ...rules });
    expect(window?.code).toBe(code);
    expect(window?.until).toBe(until);
  });
});

describe('the weekly budget', () => {
  const today = calendarDay('2026-11-25'); // A Wednesday.
  const moment = (day: string, contactIds: string[], more: Partial<Interaction> = {}) =>
    ({ day: calendarDay(day), contactIds, channel: 'mail', ...more }) as unknown as Interaction;
  test.each<[string, Interaction[], number]>([
    ['nothing yet', [], 0],
    ['since Monday', [moment('2026-11-23', ['a']), moment('2026-11-25', ['b'])], 2],
    ['Sunday was last week', [moment('2026-11-22', ['a'])], 0],
    ['someone twice is one', [moment('2026-11-23', ['a']), moment('2026-11-24', ['a'])], 1],
    ['several in one moment', [moment('2026-11-24', ['a', 'b', 'c'])], 3],
    ['who came to me does not count', [moment('2026-11-24', ['a'], { isTheirs: true })], 0],
    ['an intention does not count', [moment('2026-11-24', ['a'], { isIntention: true })], 0],
    ['meeting someone at an event does not count', [moment('2026-11-24', ['a'], { channel: 'event' })], 0],
    ['a comment does not count', [moment('2026-11-24', ['a'], { channel: 'comment' })], 0],
    ['tomorrow does not count', [moment('2026-11-26', ['a'])], 0],
  ])('%s', (_name, moments, spent) => {
    expect(budgetOf(moments, [], today, { ...defaultRules, weeklyBudget: 5 })).toMatchObject({ spent, left: 5 - spent, total: 5 });
  });

  test.each<[string, ('waiting' | 'running' | 'ended' | 'lost')[], number]>([
    ['without assignments', [], 5],
    ['while one runs', ['ended', 'running'], 5],
    ['between two', ['ended', 'waiting'], 8],
    ['before the first', ['waiting'], 5],
  ])('%s', (_name, states, total) => {
    expect(
      budgetOf(
        [],
        states.map((state) => ({ state })),
        today,
        { ...defaultRules, weeklyBudget: 5 },
      ).total,
    ).toBe(total);
  });

  test('never goes below nothing', () => {
    const many = Array.from({ length: 9 }, (_, index) => moment('2026-11-24', [`p${index}`]));
    expect(budgetOf(many, [], today, { ...defaultRules, weeklyBudget: 5 }).left).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { calendarDay, mondayOf } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import type { Interaction } from '../../lib/domain/interaction';
import { defaultRules, quietKinds, type Rules } from '../../lib/domain/rules';
import { budgetOf } from '../../lib/rhythm/budget';
import { easter, publicHolidays } from '../../lib/rhythm/public-holidays';
import { standingOf } from '../../lib/rhythm/standing';
import { pollingDay } from '../../lib/rhythm/elections';
import { knownWindows, quietOn } from '../../lib/rhythm/quiet';
import { recessesOf } from '../../lib/rhythm/recess';
import { knownUntil, schoolYear, schoolYears, seasons } from '../../lib/rhythm/school-holidays';

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
  const everything: Partial<Rules> = { quiet: [...quietKinds] };
  const all: Partial<Rules> = { quiet: quietKinds.filter((kind) => kind !== 'recess') };
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
    ['of several the longest', '2026-12-25', everything, 'recess', '2027-01-11'],
    ['recess, by choice', '2027-01-10', { quiet: ['recess'] }, 'recess', '2027-01-11'],
    [
      'corrected: longer',
      '2027-01-05',
      { corrections: [{ window: 'christmas-2026', until: calendarDay('2027-01-08') }] },
      'christmas',
      '2027-01-08',
    ],
    ['corrected: none', '2026-12-20', { corrections: [{ window: 'christmas-2026', isOff: true }] }, undefined],
    ['the last school holiday that is known', '2029-08-01', { region: 'middle' }, 'summer', '2029-08-19'],
    ['a summer that nobody has set yet', '2030-07-30', everything, undefined],
    ['a recess that nobody has set yet', '2030-12-28', everything, undefined],
    ['elections go by the law and not by the table', '2031-03-15', {}, 'elections', '2031-03-21'],
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
    // As the store counts: people by the last day on which they were sought out.
    const approached = ['a', 'b', 'c'].flatMap(
      (id) => standingOf(moments.filter(({ contactIds }) => contactIds.includes(id as ContactId))).standing?.approachedOn ?? [],
    );
    const since = approached.filter((day) => day >= mondayOf(today) && day <= today);
    expect(budgetOf(since.length, [], { weeklyBudget: 5 })).toMatchObject({ spent, left: 5 - spent, total: 5 });
  });

  test.each<[string, ('waiting' | 'running' | 'ended' | 'lost')[], number]>([
    ['without assignments', [], 5],
    ['while one runs', ['ended', 'running'], 5],
    ['between two', ['ended', 'waiting'], 8],
    ['before the first', ['waiting'], 5],
  ])('%s', (_name, states, total) => {
    expect(
      budgetOf(
        0,
        states.map((state) => ({ state })),
        { weeklyBudget: 5 },
      ).total,
    ).toBe(total);
  });

  test('never goes below nothing', () => {
    expect(budgetOf(9, [], { weeklyBudget: 5 }).left).toBe(0);
  });
});

describe('what is known of the coming years', () => {
  test('school holidays of two years from now on, whole weeks, each region, without a gap between years', () => {
    const twoYearsOn = '2028-11-25';
    expect(knownUntil >= twoYearsOn).toBe(true);
    const years = schoolYears.map(({ year }) => year);
    expect(years).toEqual(years.map((_year, index) => (years[0] ?? 0) + index));
    for (const { year, holidays } of schoolYears) {
      for (const season of seasons) {
        for (const { from, until } of Object.values(holidays[season])) {
          // Holidays begin on a Saturday and end on a Sunday.
          expect([new Date(from).getUTCDay(), new Date(until).getUTCDay()]).toEqual([6, 0]);
          expect(from < until).toBe(true);
          expect(Number(from.slice(0, 4))).toBe(season === 'autumn' || season === 'christmas' ? year : year + 1);
        }
      }
      const inOrder = seasons.flatMap((season) => [holidays[season].middle.from, holidays[season].middle.until]);
      expect(inOrder).toEqual(inOrder.toSorted());
    }
  });

  test('every window has a name of its own, in every region the same', () => {
    const ids = (['north', 'middle', 'south'] as const).map((region) =>
      knownWindows(calendarDay('2026-11-25'), { ...defaultRules, quiet: [...quietKinds], region })
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(new Set(ids[0]).size).toBe(ids[0]?.length);
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });
});

// The list of the Tweede Kamer of 2023 and 2024, from the school holidays of that year.
test('the rule for recesses gives those that were published', () => {
  const year = schoolYear(2023, [
    '2023-10-21/2023-10-29 2023-10-14/2023-10-22 2023-10-14/2023-10-22',
    '2023-12-23/2024-01-07 2023-12-23/2024-01-07 2023-12-23/2024-01-07',
    '2024-02-17/2024-02-25 2024-02-17/2024-02-25 2024-02-10/2024-02-18',
    '2024-04-27/2024-05-05 2024-04-27/2024-05-05 2024-04-27/2024-05-05',
    '2024-07-20/2024-09-01 2024-07-13/2024-08-25 2024-07-06/2024-08-18',
    '2024-05-04/2024-05-12',
  ]);
  expect(recessesOf(year)).toEqual({
    autumn: { from: '2023-10-13', until: '2023-10-23' },
    christmas: { from: '2023-12-22', until: '2024-01-15' },
    spring: { from: '2024-02-16', until: '2024-02-26' },
    may: { from: '2024-04-26', until: '2024-05-13' },
    summer: { from: '2024-07-05', until: '2024-09-02' },
  });
});

// Held on 21 March 2018, 20 March 2019, 16 March 2022, 15 March 2023 and 18 March 2026.
test.each([
  [2018, '2018-03-21'],
  [2019, '2019-03-20'],
  [2022, '2022-03-16'],
  [2023, '2023-03-15'],
  [2024, undefined],
  [2025, undefined],
  [2026, '2026-03-18'],
  [2027, '2027-03-17'],
])('local elections in %i: %s', (year, day) => {
  expect(pollingDay(year)).toBe(day);
});

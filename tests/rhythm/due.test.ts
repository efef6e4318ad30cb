import { describe, expect, test } from 'vitest';
import { calendarDay, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Contact, PauseReason } from '../../lib/domain/contact';
import type { Channel } from '../../lib/domain/interaction';
import { defaultRules, type Rules } from '../../lib/domain/rules';
import { daysLate, dueOn, dueState } from '../../lib/rhythm/due';
import { standingOf } from '../../lib/rhythm/standing';

const circleId = '00000000-0000-4000-8000-000000000001' as NonNullable<Contact['circleId']>;

/** A contact moment in short: day, channel, and what is special about it (`?` unanswered, `~` an intention, `<` theirs). */
type Moment = [day: string, channel: Channel, mark?: '?' | '~' | '<'];

interface Case {
  name: string;
  /** The circle's rhythm in days; absent: in no circle. */
  circle?: number;
  inCircle?: boolean;
  since?: string;
  moments?: Moment[];
  own?: number;
  snoozed?: string;
  pause?: { reason: PauseReason; until?: string };
  notNeeded?: string;
  perYear?: number;
  waiting?: string;
  rules?: Partial<Rules>;
  due: string | undefined;
}

const talk = (day: string): Moment => [day, 'call'];

const cases: Case[] = [
  // Nobody is tracked until put in a circle.
  { name: 'nobody without a circle', moments: [talk('2020-01-01')], due: undefined },
  { name: 'nobody without a circle, also not with a rhythm of their own', moments: [talk('2020-01-01')], own: 7, due: undefined },
  { name: 'nobody without a circle, also not by a snooze', moments: [talk('2020-01-01')], snoozed: '2026-01-01', due: undefined },
  { name: 'nobody whose circle was removed', inCircle: true, moments: [talk('2020-01-01')], due: undefined },
  { name: 'nobody in a circle of whom no day is known', circle: 30, due: undefined },
  // The calendar.
  { name: 'last contact plus the rhythm', circle: 30, moments: [talk('2026-03-01')], due: '2026-03-31' },
  { name: 'over the end of a month', circle: 30, moments: [talk('2026-01-31')], due: '2026-03-02' },
  { name: 'over a leap day', circle: 30, moments: [talk('2028-02-10')], due: '2028-03-11' },
  { name: 'over February in a plain year', circle: 30, moments: [talk('2026-02-10')], due: '2026-03-12' },
  { name: 'from the last day of a leap year', circle: 366, moments: [talk('2028-12-31')], due: '2030-01-01' },
  { name: 'a year over a leap day', circle: 365, moments: [talk('2027-03-01')], due: '2028-02-29' },
  { name: 'on a leap day', circle: 28, moments: [talk('2028-02-01')], due: '2028-02-29' },
  { name: 'from a leap day, a year', circle: 365, moments: [talk('2028-02-29')], due: '2029-02-28' },
  { name: 'from a leap day, a day', circle: 1, moments: [talk('2028-02-29')], due: '2028-03-01' },
  { name: 'over a century year that is no leap year', circle: 1, moments: [talk('2100-02-28')], due: '2100-03-01' },
  { name: 'over new year', circle: 90, moments: [talk('2025-12-01')], due: '2026-03-01' },
  { name: 'over the start of summer time', circle: 1, moments: [talk('2026-03-28')], due: '2026-03-29' },
  { name: 'over the end of summer time', circle: 1, moments: [talk('2026-10-24')], due: '2026-10-25' },
  { name: 'the shortest rhythm', circle: 1, moments: [talk('2026-12-31')], due: '2027-01-01' },
  { name: 'the longest rhythm', circle: 3650, moments: [talk('2026-01-01')], due: '2035-12-30' },
  // Never spoken to.
  { name: 'never spoken to: from the day in the circle', circle: 90, since: '2026-01-01', due: '2026-04-01' },
  { name: 'never spoken to, with an own rhythm', circle: 90, own: 7, since: '2026-01-01', due: '2026-01-08' },
  { name: 'spoken to before the circle', circle: 30, since: '2026-05-01', moments: [talk('2026-01-01')], due: '2026-01-31' },
  // Own rhythm.
  { name: 'own rhythm, shorter', circle: 90, own: 14, moments: [talk('2026-03-01')], due: '2026-03-15' },
  { name: 'own rhythm, longer', circle: 30, own: 365, moments: [talk('2026-03-01')], due: '2027-03-01' },
  // The newest talk counts, in whatever order it was logged.
  { name: 'the newest of several', circle: 30, moments: [talk('2026-01-01'), talk('2026-03-01'), talk('2026-02-01')], due: '2026-03-31' },
  { name: 'two on one day', circle: 30, moments: [talk('2026-03-01'), ['2026-03-01', 'coffee']], due: '2026-03-31' },
  ...(['message', 'call', 'coffee', 'meeting', 'mail', 'event', 'other'] as const).map((channel) => ({
    name: `every talk counts whole: ${channel}`,
    circle: 30,
    moments: [['2026-03-01', channel] as Moment],
    due: '2026-03-31',
  })),
  // An intention never counts.
  { name: 'an intention alone', circle: 30, since: '2026-01-01', moments: [['2026-02-20', 'coffee', '~']], due: '2026-01-31' },
  { name: 'an intention after a talk', circle: 30, moments: [talk('2026-03-01'), ['2026-03-20', 'coffee', '~']], due: '2026-03-31' },
  { name: 'an intention far in the future', circle: 30, moments: [talk('2026-03-01'), ['2099-01-01', 'call', '~']], due: '2026-03-31' },
  { name: 'an intention, in no circle', moments: [['2026-03-20', 'coffee', '~']], due: undefined },
  // Light touches: a third of the rhythm, at least the least rest, at most one and a half rhythm after the last talk.
  { name: 'a light touch early in the rhythm', circle: 90, moments: [talk('2026-01-01'), ['2026-01-20', 'comment']], due: '2026-04-01' },
  { name: 'a light touch late in the rhythm', circle: 90, moments: [talk('2026-01-01'), ['2026-03-25', 'comment']], due: '2026-04-24' },
  { name: 'a like counts as a comment', circle: 90, moments: [talk('2026-01-01'), ['2026-03-25', 'reaction']], due: '2026-04-24' },
  { name: 'a light touch when due already', circle: 90, moments: [talk('2026-01-01'), ['2026-04-10', 'comment']], due: '2026-05-10' },
  { name: 'light touches reach no further', circle: 90, moments: [talk('2026-01-01'), ['2026-05-10', 'comment']], due: '2026-05-16' },
  {
    name: 'a light touch every week, for ever',
    circle: 90,
    moments: [talk('2026-01-01'), ...Array.from({ length: 9 }, (_, week): Moment => [`2026-0${week + 1}-15`, 'reaction'])],
    due: '2026-05-16',
  },
  { name: 'a light touch in a fast rhythm', circle: 30, moments: [talk('2026-03-01'), ['2026-03-29', 'comment']], due: '2026-04-12' },
  { name: 'a light touch in a rhythm of a week', circle: 7, moments: [talk('2026-03-01'), ['2026-03-07', 'comment']], due: '2026-03-12' },
  { name: 'a light touch before the talk', circle: 90, moments: [['2026-01-20', 'comment'], talk('2026-02-01')], due: '2026-05-02' },
  { name: 'a light touch on the day of the talk', circle: 90, moments: [['2026-02-01', 'comment'], talk('2026-02-01')], due: '2026-05-02' },
  { name: 'only a light touch', circle: 90, since: '2026-01-01', moments: [['2026-03-25', 'comment']], due: '2026-04-24' },
  {
    name: 'only a light touch, before the circle',
    circle: 90,
    since: '2026-01-01',
    moments: [['2025-11-01', 'comment']],
    due: '2026-04-01',
  },
  {
    name: 'light touches that weigh nothing by setting',
    circle: 365,
    moments: [talk('2026-01-01'), ['2026-12-30', 'comment']],
    rules: { lightPercent: 0, restDays: 0 },
    due: '2027-01-01',
  },
  {
    name: 'light touches that weigh whole by setting',
    circle: 90,
    moments: [talk('2026-01-01'), ['2026-02-01', 'comment']],
    rules: { lightPercent: 100 },
    due: '2026-05-02',
  },
  // Snooze.
  { name: 'snoozed past the due day', circle: 30, moments: [talk('2026-03-01')], snoozed: '2026-06-01', due: '2026-06-01' },
  { name: 'a snooze never makes due sooner', circle: 90, moments: [talk('2026-03-01')], snoozed: '2026-03-10', due: '2026-05-30' },
  { name: 'a snooze until the due day itself', circle: 30, moments: [talk('2026-03-01')], snoozed: '2026-03-31', due: '2026-03-31' },
  // Pause.
  { name: 'paused until further notice', circle: 30, moments: [talk('2020-01-01')], pause: { reason: 'leave' }, due: undefined },
  {
    name: 'paused until a day',
    circle: 30,
    moments: [talk('2026-03-01')],
    pause: { reason: 'illness', until: '2026-09-01' },
    due: '2026-09-01',
  },
  {
    name: 'a pause that ends sooner',
    circle: 30,
    moments: [talk('2026-03-01')],
    pause: { reason: 'other', until: '2026-03-10' },
    due: '2026-03-31',
  },
  {
    name: 'paused and snoozed',
    circle: 30,
    moments: [talk('2026-03-01')],
    snoozed: '2026-06-01',
    pause: { reason: 'leave' },
    due: undefined,
  },
  {
    name: 'paused until a day, snoozed longer',
    circle: 30,
    moments: [talk('2026-03-01')],
    snoozed: '2026-12-01',
    pause: { reason: 'leave', until: '2026-09-01' },
    due: '2026-12-01',
  },
  // Not needed: the rhythm starts anew, without a contact moment.
  { name: 'not needed this time', circle: 30, moments: [talk('2026-03-01')], notNeeded: '2026-04-05', due: '2026-05-05' },
  { name: 'not needed, before the last talk', circle: 30, moments: [talk('2026-03-01')], notNeeded: '2026-02-01', due: '2026-03-31' },
  { name: 'not needed, never spoken to', circle: 30, since: '2026-01-01', notNeeded: '2026-02-02', due: '2026-03-04' },
  {
    name: 'not needed, with an own rhythm',
    circle: 30,
    own: 10,
    moments: [talk('2026-03-01')],
    notNeeded: '2026-03-20',
    due: '2026-03-30',
  },
  // Unanswered approaches.
  { name: 'one unanswered is a sign of life all the same', circle: 30, moments: [['2026-03-01', 'mail', '?']], due: '2026-03-31' },
  {
    name: 'two unanswered in a row rest half a year',
    circle: 30,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-03-01', 'message', '?'],
    ],
    due: '2026-08-28',
  },
  {
    name: 'an answer between two breaks the row',
    circle: 30,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-02-10', 'mail', '<'],
      ['2026-03-01', 'mail', '?'],
    ],
    due: '2026-03-31',
  },
  {
    name: 'a talk after two ends the rest',
    circle: 30,
    moments: [['2026-02-01', 'mail', '?'], ['2026-03-01', 'mail', '?'], talk('2026-03-05')],
    due: '2026-04-04',
  },
  {
    name: 'their comment after two ends the rest',
    circle: 30,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-03-01', 'mail', '?'],
      ['2026-03-05', 'comment', '<'],
    ],
    due: '2026-03-31',
  },
  {
    name: 'an own like between two is no answer',
    circle: 30,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-02-10', 'reaction'],
      ['2026-03-01', 'mail', '?'],
    ],
    due: '2026-08-28',
  },
  {
    name: 'an unanswered intention is no approach',
    circle: 30,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-03-01', 'mail', '~'],
    ],
    due: '2026-03-03',
  },
  {
    name: 'three may stay unanswered by setting',
    circle: 30,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-03-01', 'mail', '?'],
    ],
    rules: { unansweredLimit: 3 },
    due: '2026-03-31',
  },
  {
    name: 'the rest is shorter by setting',
    circle: 30,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-03-01', 'mail', '?'],
    ],
    rules: { unansweredRestDays: 60 },
    due: '2026-04-30',
  },
  {
    name: 'a rest that ends before the rhythm changes nothing',
    circle: 365,
    moments: [
      ['2026-02-01', 'mail', '?'],
      ['2026-03-01', 'mail', '?'],
    ],
    due: '2027-03-01',
  },
  // Decision time.
  { name: 'a client who decides gets four weeks', circle: 30, moments: [talk('2026-03-01')], waiting: '2026-03-20', due: '2026-04-17' },
  { name: 'decision time that is over', circle: 90, moments: [talk('2026-03-01')], waiting: '2026-03-02', due: '2026-05-30' },
  {
    name: 'decision time by setting',
    circle: 30,
    moments: [talk('2026-03-01')],
    waiting: '2026-03-20',
    rules: { decisionDays: 56 },
    due: '2026-05-15',
  },
  // Their own wish.
  { name: 'at most twice a year', circle: 30, perYear: 2, moments: [talk('2026-03-01')], due: '2026-08-31' },
  {
    name: 'at most twice a year, a like counts too',
    circle: 30,
    perYear: 2,
    moments: [talk('2026-03-01'), ['2026-04-01', 'reaction']],
    due: '2026-10-01',
  },
  { name: 'at most twelve times a year, in a slower circle', circle: 90, perYear: 12, moments: [talk('2026-03-01')], due: '2026-05-30' },
  { name: 'at most twice a year, never spoken to', circle: 30, perYear: 2, since: '2026-03-01', due: '2026-03-31' },
];

test.each(cases)('due day: $name', (each) => {
  const { circle, waiting, rules, due } = each;
  const found = dueOn(
    contactOf(each),
    circle ? { cadenceDays: circle } : undefined,
    { ...defaultRules, ...rules },
    waiting ? { organisation: 'Gemeente Ede', since: calendarDay(waiting) } : undefined,
  );
  expect(found).toBe(due);
});

test('the table holds what it promises', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

function contactOf({ circle, inCircle, since, moments = [], own, snoozed, pause, notNeeded, perYear }: Case) {
  const until = pause?.until && calendarDay(pause.until);
  return {
    ...((circle || inCircle) && { circleId }),
    ...(since && { inCircleSince: calendarDay(since) }),
    ...standingOf(moments.map(momentOf)),
    ...(own && { cadenceDays: own }),
    ...(snoozed && { snoozedUntil: calendarDay(snoozed) }),
    ...(pause && { pause: { reason: pause.reason, since: calendarDay('2026-01-01'), ...(until && { until }) } }),
    ...(notNeeded && { notNeeded: { day: calendarDay(notNeeded), reason: 'in-touch' as const } }),
    ...(perYear && { wishes: { maxPerYear: perYear } }),
  };
}

function momentOf([day, channel, mark]: Moment, index: number) {
  return {
    day: calendarDay(day),
    channel,
    createdAt: `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`,
    ...(mark === '?' && { isUnanswered: true as const }),
    ...(mark === '~' && { isIntention: true as const }),
    ...(mark === '<' && { isTheirs: true as const }),
  };
}

describe('state on a day', () => {
  test.each([
    ['2026-03-30', 'later', -1],
    ['2026-03-31', 'due', 0],
    ['2026-04-01', 'due', 1],
    ['2027-03-31', 'due', 365],
  ])('due on 31 March, seen on %s: %s', (day, state, late) => {
    const contact = { dueOn: calendarDay('2026-03-31'), turnOn: calendarDay('2026-03-31') };
    expect(dueState(contact, calendarDay(day))).toBe(state);
    expect(daysLate(contact, calendarDay(day))).toBe(late);
  });

  test('without a rhythm there is no state', () => {
    expect(dueState({}, calendarDay('2026-03-31'))).toBe('none');
    expect(daysLate({}, calendarDay('2026-03-31'))).toBeUndefined();
  });
});

describe('what people see as the last contact', () => {
  test.each<[string, Moment[], { day: CalendarDay; channel: Channel } | undefined]>([
    ['nothing', [], undefined],
    ['an intention is none', [['2026-03-01', 'call', '~']], undefined],
    ['a light touch is one', [['2026-03-01', 'comment']], { day: calendarDay('2026-03-01'), channel: 'comment' }],
    [
      'of one day the one logged last',
      [
        ['2026-03-01', 'call'],
        ['2026-03-01', 'coffee'],
      ],
      { day: calendarDay('2026-03-01'), channel: 'coffee' },
    ],
  ])('%s', (_name, moments, last) => {
    expect(standingOf(moments.map(momentOf)).lastInteraction).toEqual(last);
  });
});

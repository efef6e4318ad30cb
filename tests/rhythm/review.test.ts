import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { Contact, ContactId } from '../../lib/domain/contact';
import type { Detail } from '../../lib/domain/detail';
import type { Introduction } from '../../lib/domain/introduction';
import { dormantOfWeek, driftOf } from '../../lib/rhythm/drift';
import { matchesOf } from '../../lib/rhythm/matches';
import { toTriage } from '../../lib/rhythm/triage';

const today = calendarDay('2026-06-15');

function contact(id: string, more: Partial<Contact> = {}): Contact {
  return {
    id: id as ContactId,
    kind: 'person',
    name: id,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}

describe('drift', () => {
  /** Talks every `gap` days, the last one `silent` days ago. */
  const talks = (gap: number, silent: number, count = 6) =>
    Array.from({ length: count }, (_, index) => addDays(today, -silent - index * gap));
  test.each<[string, number, number, { gap: number; days: number } | undefined]>([
    ['keeps the rhythm', 30, 30, undefined],
    ['just twice the gap is no drift yet', 30, 60, undefined],
    ['more than twice the gap', 30, 61, { gap: 30, days: 61 }],
    ['a fast rhythm drifts after two weeks, not sooner', 3, 13, undefined],
    ['a fast rhythm after two weeks', 3, 14, { gap: 3, days: 14 }],
    ['a fast rhythm drifts for ninety days', 3, 90, { gap: 3, days: 90 }],
    ['a fast rhythm is over after that', 3, 91, undefined],
    ['a slow rhythm drifts for twelve gaps', 30, 360, { gap: 30, days: 360 }],
    ['and is over beyond', 30, 361, undefined],
  ])('%s', (_name, gap, silent, drift) => {
    expect(driftOf(talks(gap, silent), today)).toEqual(drift);
  });

  test('takes four talks on four days, and none of the future', () => {
    expect(driftOf(talks(30, 100, 3), today)).toBeUndefined();
    expect(driftOf([...talks(30, 100, 3), addDays(today, -100)], today)).toBeUndefined();
    expect(driftOf([...talks(30, 100, 3), addDays(today, 5)], today)).toBeUndefined();
    expect(driftOf(talks(30, 100, 4), today)).toEqual({ gap: 30, days: 100 });
  });
});

describe('the dormant contact of the week', () => {
  const monday = calendarDay('2026-06-15');
  const silent = { standing: { talkedOn: addDays(monday, -200) } };
  const people = ['a', 'b', 'c'].map((id) => contact(id, silent));

  test('is another one each week, and everyone in turn', () => {
    const weeks = [0, 7, 14].map((days) => dormantOfWeek(people, addDays(monday, days))?.id);
    expect(new Set(weeks)).toEqual(new Set(['a', 'b', 'c']));
  });

  test.each<[string, Partial<Contact>]>([
    ['who is paused', { ...silent, pause: { reason: 'leave', since: monday } }],
    ['whom the rhythm brings up anyway', { ...silent, turnOn: monday }],
    ['who wants little contact', { ...silent, wishes: { maxPerYear: 1 } }],
    ['who is never to be asked about', { ...silent, triage: 'never' }],
    ['who was never talked to', {}],
    ['who was talked to lately', { standing: { talkedOn: addDays(monday, -179) } }],
    ['an organisation', { ...silent, kind: 'organisation' }],
  ])('is nobody %s', (_name, more) => {
    expect(dormantOfWeek([contact('a', more)], monday)).toBeUndefined();
  });
});

describe('going through newcomers', () => {
  test('shows who has no circle and was not decided on, the latest contact first', () => {
    const people = [
      contact('old', { createdAt: '2025-01-01T00:00:00.000Z' }),
      contact('new', { createdAt: '2026-05-01T00:00:00.000Z' }),
      contact('spoken', { lastInteraction: { day: today, channel: 'call' } }),
      contact('never', { triage: 'never' }),
      contact('later', { triage: 'later' }),
      contact('placed', { circleId: '1' as NonNullable<Contact['circleId']> }),
      contact('office', { kind: 'organisation' }),
    ];
    expect(toTriage(people).map(({ id }) => id)).toEqual(['spoken', 'new', 'old']);
    expect(toTriage(people, true).map(({ id }) => id)).toContain('later');
    expect(toTriage(people, true).map(({ id }) => id)).not.toContain('never');
  });
});

describe('who could help each other', () => {
  const detail = (id: string, contactId: string, kind: Detail['kind'], text: string) =>
    ({ id, contactId, kind, text }) as unknown as Detail;
  const seeks = detail('1', 'a', 'seeks', 'Zoekt een redacteur die snel inwerkt');
  const offers = (text: string) => detail('2', 'b', 'offers', text);
  test.each<[string, boolean]>([
    ['Ervaren redacteuren in haar netwerk', true],
    ['Eindredacteur met tijd', true],
    ['Kan snel iemand bieden', false],
    ['Fotografie', false],
  ])('“%s” is found: %s', (text, isFound) => {
    expect(matchesOf([seeks, offers(text)], [])).toHaveLength(isFound ? 1 : 0);
  });

  test('never someone with themselves', () => {
    expect(matchesOf([seeks, { ...offers('redacteur'), contactId: seeks.contactId }], [])).toEqual([]);
  });

  test.each([['idea'], ['introduced'], ['dropped']])('never the same two twice, whatever came of it: %s', (stage) => {
    const before = { contactIds: ['b', 'a'], stage } as unknown as Introduction;
    expect(matchesOf([seeks, offers('redacteur')], [before])).toEqual([]);
  });
});

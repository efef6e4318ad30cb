import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { restingContacts, spentReason, usualLimits, type Use } from '../../lib/suggestions/deciding/use-limits';

const today = calendarDay('2026-11-16');
const use = (part: Partial<Use>): Use => ({ day: today, postKey: 'p', type: 'question', ...part });
const ids = (count: number) => Array.from({ length: count }, (_, index) => `00000000-0000-4000-8000-00000000000${index}` as ContactId);

describe('the number a day', () => {
  test.each([
    [4, today, undefined],
    [5, today, 'daily-limit'],
    [5, addDays(today, -1), undefined],
  ] as const)('%d used on %s: %s', (count, day, code) => {
    const uses = Array.from({ length: count }, (_, index) => use({ day, postKey: `p${index}` }));
    expect(spentReason(uses, 'new', today)?.code).toBe(code);
  });

  test('the number is the person’s own', () => {
    expect(spentReason([use({})], 'new', today, { ...usualLimits, perDay: 1 })).toEqual({
      code: 'daily-limit',
      parameters: { count: '1' },
    });
  });
});

test.each([
  ['question', 'already-used'],
  ['experience', 'already-used'],
  ['share', undefined],
] as const)('a %s at the post before: %s', (type, code) => {
  expect(spentReason([use({ type, day: addDays(today, -3) })], 'p', today)?.code).toBe(code);
  expect(spentReason([use({ type, day: addDays(today, -3) })], 'other', today)).toBeUndefined();
});

describe('who rests', () => {
  const [first, second] = ids(2);

  test.each([
    [0, true],
    [29, true],
    [30, false],
  ])('something sent %d days ago: %s', (days, rests) => {
    const resting = restingContacts([use({ type: 'share', day: addDays(today, -days), contactId: first! })], 'new', today);
    expect(resting).toEqual(new Set(rests ? [first] : []));
  });

  test('a comment under a post is no message to anybody', () => {
    expect(restingContacts([use({ contactId: second! })], 'new', today)).toEqual(new Set());
  });

  test('after five people nobody gets the same post', () => {
    const uses = ids(5).map((contactId) => use({ type: 'share', day: addDays(today, -90), contactId }));
    expect(restingContacts(uses, 'p', today)).toBe('everyone');
    expect(restingContacts(uses, 'other', today)).toEqual(new Set());
  });
});

import { expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import type { Feedback } from '../../lib/domain/feedback';
import { learn, noticeable } from '../../lib/suggestions/learning/learn';
import { lessonsOf } from '../../lib/suggestions/learning/lessons';

const today = calendarDay('2026-11-25');
const given = (rest: Partial<Feedback>): Feedback =>
  ({ outcome: 'used', day: today, type: 'experience', place: 'public', offered: 'x', post: 'p', topics: ['woo'], ...rest }) as Feedback;
const aside = (reason: Feedback['reason'], rest: Partial<Feedback> = {}) =>
  given({ outcome: 'dismissed', ...(reason && { reason }), ...rest });
const own = { experienceId: 'e' as NonNullable<Feedback['experienceId']> };
const to = { contactId: 'c' as NonNullable<Feedback['contactId']>, place: 'private' as const };

/** What comes sooner (+) or later (-) after one choice. */
function taught(feedback: Feedback): string[] {
  const found = noticeable(learn(lessonsOf([feedback]), today));
  return found.map(({ dimension, key, multiplier }) => `${multiplier > 1 ? '+' : '-'} ${dimension} ${key}`).toSorted();
}

test.each<[string, Feedback, string[]]>([
  ['copied', given(own), ['+ experiences e', '+ topics woo', '+ types experience']],
  ['copied in other words', given({ edited: 'y' }), ['+ topics woo', '+ types experience']],
  ['sent to someone', given({ type: 'share', ...to }), ['+ contacts c', '+ topics woo', '+ types share']],
  ['an introduction is written to the author', given({ type: 'introduction', ...to }), ['+ topics woo', '+ types introduction']],
  ['an experience that did not fit', aside('not-fitting', own), ['- experiences e']],
  ['a person who did not fit', aside('not-fitting', { type: 'share', ...to }), ['- contacts c']],
  ['a question that did not fit', aside('not-fitting', { type: 'question' }), ['- types question']],
  ['not now', aside('not-now', own), []],
  ['not my words', aside('not-my-words', own), []],
  ['not true', aside('wrong', own), []],
  ['forgotten', given({ ...own, isForgotten: true }), []],
])('%s', (_name, feedback, expected) => {
  expect(taught(feedback)).toEqual(expected);
});

test('what is long ago is no longer worth telling', () => {
  expect(taught(given({ day: calendarDay('2024-01-01') }))).toEqual([]);
});

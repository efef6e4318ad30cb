import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { isReviewDue, upForReview } from '../../lib/privacy/retention';

const today = calendarDay('2026-11-25');
const contact = (fields: Partial<Contact>): Contact =>
  ({ id: 'a', kind: 'person', name: 'Ada', createdAt: '2020-01-01T10:00:00.000Z', ...fields }) as Contact;
const spoken = (day: string) => ({ lastInteraction: { day: calendarDay(day), channel: 'call' as const } });

describe('the yearly review', () => {
  test.each<[string, Partial<Contact>, boolean]>([
    ['never spoken to, added long ago', {}, true],
    ['spoken to recently', spoken('2026-01-01'), false],
    ['spoken to a day too long ago', spoken('2023-11-24'), true],
    ['spoken to within three years', spoken('2023-11-26'), false],
    ['added recently', { createdAt: '2026-02-01T10:00:00.000Z' }, false],
    ['kept in an earlier review', { ...spoken('2020-05-01'), keptOn: calendarDay('2025-11-01') }, false],
    ['kept very long ago', { keptOn: calendarDay('2022-01-01') }, true],
    ['an organisation', { kind: 'organisation' }, false],
    ['a moment still to come', spoken('2027-01-01'), false],
  ])('%s', (_what, fields, isUp) => {
    expect(upForReview([contact(fields)], { retentionYears: 3 }, today).length).toBe(isUp ? 1 : 0);
  });

  test('whom nothing happened with longest comes first', () => {
    const list = [contact({ id: 'b' as Contact['id'], ...spoken('2021-01-01') }), contact({ id: 'c' as Contact['id'] })];
    expect(upForReview(list, { retentionYears: 3 }, today).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  test.each([
    ['nobody was ever added', undefined, undefined, false],
    ['the first person is new', undefined, '2026-06-01', false],
    ['the first person is here a year', undefined, '2025-11-20', true],
    ['reviewed last month', '2026-10-20', '2019-01-01', false],
    ['reviewed more than a year ago', '2025-11-20', '2019-01-01', true],
  ])('is due: %s', (_what, reviewedOn, first, isDue) => {
    const register = reviewedOn ? { reviewedOn: calendarDay(reviewedOn) } : {};
    expect(isReviewDue(register, first === undefined ? undefined : calendarDay(first), today)).toBe(isDue);
  });
});

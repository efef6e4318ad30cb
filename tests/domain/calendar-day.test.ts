import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDay, daysBetween, nextMidnight, today } from '../../lib/domain/calendar-day';

const at = (instant: string) => Date.parse(instant);

describe('today', () => {
  test.each([
    ['2026-11-24T22:59:59Z', 'Europe/Amsterdam', '2026-11-24'],
    ['2026-11-24T23:00:00Z', 'Europe/Amsterdam', '2026-11-25'],
    ['2026-07-01T21:59:59Z', 'Europe/Amsterdam', '2026-07-01'],
    ['2026-07-01T22:00:00Z', 'Europe/Amsterdam', '2026-07-02'],
    ['2026-11-24T03:00:00Z', 'America/Paramaribo', '2026-11-24'],
    ['2026-11-24T02:59:59Z', 'America/Paramaribo', '2026-11-23'],
    ['2026-11-24T10:00:00Z', 'Pacific/Kiritimati', '2026-11-25'],
  ])('at %s in %s is %s', (instant, zone, day) => {
    expect(today(at(instant), zone)).toBe(day);
  });
});

describe('next midnight', () => {
  test.each([
    ['2026-11-24T12:00:00Z', '2026-11-24T23:00:00Z'],
    ['2026-11-24T23:00:00Z', '2026-11-25T23:00:00Z'],
    // 29 March has 23 hours, 25 October 25.
    ['2026-03-28T23:30:00Z', '2026-03-29T22:00:00Z'],
    ['2026-10-24T22:30:00Z', '2026-10-25T23:00:00Z'],
  ])('after %s in Amsterdam is %s', (instant, expected) => {
    expect(new Date(nextMidnight(at(instant), 'Europe/Amsterdam')).toISOString()).toBe(new Date(expected).toISOString());
  });

  test('is always ahead, and the day changes there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') }),
        fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
        (now, zone) => {
          const next = nextMidnight(now, zone);
          expect(next).toBeGreaterThan(now);
          expect(today(next, zone) > today(now, zone)).toBe(true);
          expect(today(next - 1, zone)).toBe(today(now, zone));
        },
      ),
    );
  });
});

test('adding and counting days agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -5000, max: 5000 }), (start, days) => {
      const day = addDays(calendarDay('2000-01-01'), start);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', 'vandaag'])('%s is no day', (text) => {
  expect(() => calendarDay(text)).toThrow();
});

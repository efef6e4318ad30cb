import { Temporal } from 'temporal-polyfill';
import type { CalendarDay } from '../domain/calendar-day';

export interface Elapsed {
  unit: 'day' | 'week' | 'month' | 'year';
  count: number;
}

/**
 * How long from the earlier to the later day, in the largest unit a person would use: days up to two weeks, then weeks, whole calendar months
 * (from 31 January a month has passed on 28 February) and whole years. Never negative: the order of the days does not matter.
 */
export function elapsed(one: CalendarDay, other: CalendarDay): Elapsed {
  const [start, end] = [one, other].toSorted() as [CalendarDay, CalendarDay];
  const from = Temporal.PlainDate.from(start);
  const { days } = from.until(end, { largestUnit: 'day' });
  const { years, months } = from.until(end, { largestUnit: 'year' });
  if (years > 0) return { unit: 'year', count: years };
  if (months > 0) return { unit: 'month', count: months };
  return days >= 14 ? { unit: 'week', count: Math.floor(days / 7) } : { unit: 'day', count: days };
}

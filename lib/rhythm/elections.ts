import { addDays, type CalendarDay } from '../domain/calendar-day';

/**
 * The polling day of local elections in a year, by the rule of the Kieswet (art. F 1): the Wednesday of 15 to 21 March; municipal councils in 2022, 2026, 2030,
 * provinces and water authorities in 2023, 2027, 2031. Undefined in other years. The day may be moved for Easter, and elections of the Tweede Kamer, of the
 * European Parliament and after a merger of municipalities follow no such rule: for those there are corrections and windows of one's own.
 */
export function pollingDay(year: number): CalendarDay | undefined {
  if (year % 4 !== 2 && year % 4 !== 3) return undefined;
  const first = `${year}-03-15` as CalendarDay;
  const wednesday = 3;
  return addDays(first, (wednesday - new Date(`${first}T00:00:00Z`).getUTCDay() + 7) % 7);
}

import { addDays, type CalendarDay } from '../domain/calendar-day';

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm of 1876, as in Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Days on which Dutch public service does not work: New Year, Good Friday to Easter Monday, King's Day, 5 May, Ascension, Whitsun, Christmas. */
export function publicHolidays(year: number): CalendarDay[] {
  const sunday = easter(year);
  const kingsDay = day(year, 4, 27);
  // King's Day moves to Saturday when it falls on a Sunday.
  const isSunday = new Date(`${kingsDay}T00:00:00Z`).getUTCDay() === 0;
  return [
    day(year, 1, 1),
    ...[-2, 0, 1].map((days) => addDays(sunday, days)),
    isSunday ? addDays(kingsDay, -1) : kingsDay,
    day(year, 5, 5),
    ...[39, 49, 50].map((days) => addDays(sunday, days)),
    day(year, 12, 25),
    day(year, 12, 26),
  ].toSorted();
}

function day(year: number, month: number, date: number): CalendarDay {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as CalendarDay;
}

import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * A day on the person's own calendar, `YYYY-MM-DD`. Contact moments, due days and snoozes are calendar days,
 * never instants: "spoken on 12 March" stays 12 March wherever the laptop travels.
 */
export const calendarDaySchema = z.iso.date().brand<'CalendarDay'>();
export type CalendarDay = z.infer<typeof calendarDaySchema>;

/** Throws a ZodError when `text` is no existing day (`2026-02-30`). */
export function calendarDay(text: string): CalendarDay {
  return calendarDaySchema.parse(text);
}

/** Today in `timeZone` (IANA name; the device's own zone when left out). `now` is an instant in epoch milliseconds. */
export function today(now: number = Date.now(), timeZone: string = Temporal.Now.timeZoneId()): CalendarDay {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString() as CalendarDay;
}

const millisecondsPerDay = 86_400_000;

/** `days` may be negative. A day alone is read as UTC, in which every day has 24 hours; much quicker than Temporal, for the queue of a large network. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10) as CalendarDay;
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: CalendarDay, end: CalendarDay): number {
  return (Date.parse(end) - Date.parse(start)) / millisecondsPerDay;
}

/** The Monday of the week in which `day` lies: weeks begin on Monday (ISO 8601). */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

/** The later of two days; an absent day is the earliest. */
export function later<Day extends CalendarDay | undefined>(one: Day, other: CalendarDay | undefined): Day {
  return (other !== undefined && (one === undefined || other > one) ? other : one) as Day;
}

/** The instant (epoch milliseconds) at which the day after `now` begins in `timeZone`: a 23- or 25-hour day counts as it is. */
export function nextMidnight(now: number = Date.now(), timeZone: string = Temporal.Now.timeZoneId()): number {
  return Temporal.PlainDate.from(today(now, timeZone)).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
}

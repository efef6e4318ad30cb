import { addDays, type CalendarDay } from '../../domain/calendar-day';
import { contentLine, escapedText } from './content-text';

/** Someone who is due. */
export interface CalendarEntry {
  /** Stays the same over exports, so that importing again moves the event and does not double it. */
  id: string;
  day: CalendarDay;
  /** What stands in the calendar; without a name unless the person wants it there: calendars are shared at public bodies. */
  summary: string;
}

/** All-day events (RFC 5545) that leave the day free; `now` is an instant, ISO 8601. */
export function writeCalendar(entries: readonly CalendarEntry[], now: string): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kring//Kring//NL',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function event({ id, day, summary }: CalendarEntry, stamp: string): string[] {
  const date = (each: CalendarDay) => each.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@kring`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(addDays(day, 1))}`,
    `SUMMARY:${escapedText(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

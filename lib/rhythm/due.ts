import { addDays, daysBetween, type CalendarDay } from '../domain/calendar-day';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';

type RhythmOf = Pick<Contact, 'circleId' | 'inCircleSince' | 'cadenceDays' | 'snoozedUntil' | 'lastInteraction'>;

/**
 * The day from which a sign of life is due, or undefined for never. Only people in a circle have one (relationships.md 1.1): importing or meeting someone
 * creates no obligation. The rhythm runs from the last contact moment, for someone never spoken to from the day they came into the circle; an own rhythm
 * goes before the circle's; a snooze only ever postpones.
 */
export function dueOn(contact: RhythmOf, circle: Pick<Circle, 'cadenceDays'> | undefined): CalendarDay | undefined {
  const start = contact.lastInteraction?.day ?? contact.inCircleSince;
  if (!circle || !contact.circleId || !start) return undefined;
  const day = addDays(start, contact.cadenceDays ?? circle.cadenceDays);
  return contact.snoozedUntil && contact.snoozedUntil > day ? contact.snoozedUntil : day;
}

/** `due` from the due day on (docs/decisions/0003), `later` before it, `none` without a rhythm. */
export function dueState(contact: Pick<Contact, 'dueOn'>, today: CalendarDay): 'due' | 'later' | 'none' {
  if (!contact.dueOn) return 'none';
  return contact.dueOn <= today ? 'due' : 'later';
}

/** Days since the due day: 0 on the day itself, negative before it, undefined without a rhythm. */
export function daysLate(contact: Pick<Contact, 'dueOn'>, today: CalendarDay): number | undefined {
  return contact.dueOn === undefined ? undefined : daysBetween(contact.dueOn, today);
}

import { addDays, daysBetween, later, type CalendarDay } from '../domain/calendar-day';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Rules } from '../domain/rules';
import { holdsOf, releaseDay, type Held, type Waiting } from './holds';

export type RhythmOf = Held & Pick<Contact, 'circleId' | 'inCircleSince' | 'cadenceDays' | 'notNeeded'>;

/** By light touches alone a due day moves no further than this part of the rhythm after the last talk. */
const lightReach = 1.5;

/** The days between two signs of life: their own rhythm goes before the circle's. */
export function rhythmDays({ cadenceDays }: Pick<Contact, 'cadenceDays'>, circle: Pick<Circle, 'cadenceDays'>): number {
  return cadenceDays ?? circle.cadenceDays;
}

/**
 * The day from which a sign of life is due by the rhythm, or undefined for never. Only people in a circle have one (relationships.md 1.1): importing or
 * meeting someone creates no obligation.
 *
 * - The rhythm runs from the last talk, for someone never talked to from the day they came into the circle.
 * - A light touch (reaction, comment) is no talk: after it someone is left alone for a third of the rhythm (`lightPercent`), and for the least rest between
 *   two approaches; by light touches alone never beyond one and a half rhythm after the last talk.
 * - "Niet nodig" starts the rhythm anew from its day.
 * - Snooze, pause, rest after unanswered approaches, decision time and their own wishes only ever postpone (lib/rhythm/holds.ts).
 */
export function dueOn(
  contact: RhythmOf,
  circle: Pick<Circle, 'cadenceDays'> | undefined,
  rules: Rules,
  waiting?: Waiting,
): CalendarDay | undefined {
  const start = contact.standing?.talkedOn ?? contact.inCircleSince;
  if (!circle || !contact.circleId || !start) return undefined;
  const days = rhythmDays(contact, circle);
  let day = addDays(start, days);
  const touchedOn = contact.standing?.touchedOn;
  if (touchedOn) {
    const rest = Math.max(Math.ceil((days * rules.lightPercent) / 100), Math.min(rules.restDays, days));
    const reach = addDays(start, Math.ceil(days * lightReach));
    const postponed = addDays(touchedOn, rest);
    day = later(day, postponed < reach ? postponed : reach);
  }
  if (contact.notNeeded) day = later(day, addDays(contact.notNeeded.day, days));
  return releaseDay(day, 'rhythm', holdsOf(contact, rules, waiting));
}

/** `due` from the day they stand in the queue (docs/decisions/0003), `later` before it, `none` for whoever never comes into it. */
export function dueState(contact: Pick<Contact, 'turnOn'>, today: CalendarDay): 'due' | 'later' | 'none' {
  if (!contact.turnOn) return 'none';
  return contact.turnOn <= today ? 'due' : 'later';
}

/** Days since the due day: 0 on the day itself, negative before it, undefined without a rhythm. */
export function daysLate(contact: Pick<Contact, 'dueOn'>, today: CalendarDay): number | undefined {
  return contact.dueOn === undefined ? undefined : daysBetween(contact.dueOn, today);
}

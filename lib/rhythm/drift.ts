import { daysBetween, type CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';

/** Someone who falls silent against their own rhythm: usually every `gap` days, now for `days`. */
export interface Drift {
  gap: number;
  days: number;
}

/** Silence counts as drift above twice the usual gap and two weeks, … */
const floor = { times: 2, days: 14 };
/** … and up to twelve times and ninety days at least: beyond that the situation is over (relationships.md 1.6). */
const ceiling = { times: 12, days: 90 };

/** From so many talks on there is a rhythm of their own. */
const fewestTalks = 4;

/** `days`: the days of talks, in any order; several on one day are one. Undefined for whoever has no rhythm of their own, or keeps it. */
export function driftOf(days: readonly CalendarDay[], today: CalendarDay): Drift | undefined {
  const sorted = [...new Set(days)].filter((day) => day <= today).toSorted();
  const last = sorted.at(-1);
  if (!last || sorted.length < fewestTalks) return undefined;
  const gaps = sorted.slice(1).map((day, index) => daysBetween(sorted[index] ?? day, day));
  const gap = median(gaps);
  const silent = daysBetween(last, today);
  const isSilent = silent > floor.times * gap && silent >= floor.days;
  const isOver = silent > Math.max(ceiling.times * gap, ceiling.days);
  return isSilent && !isOver ? { gap, days: silent } : undefined;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return Math.round((upper + lower) / 2);
}

/** Dormant: no talk for at least so many days. */
const dormantDays = 180;

/**
 * One dormant contact for the week, the same one all week and another one next week. Nobody who is paused, who asked to be left alone, whom the rhythm brings
 * up anyway, or who is never to be asked about.
 */
export function dormantOfWeek(contacts: readonly Contact[], monday: CalendarDay): Contact | undefined {
  const dormant = contacts
    .filter(({ kind, pause, wishes, triage, snoozedUntil }) => {
      const isLeftAlone = pause !== undefined || wishes?.maxPerYear !== undefined || triage === 'never';
      return kind === 'person' && !isLeftAlone && !(snoozedUntil && snoozedUntil > monday);
    })
    .filter(({ standing, turnOn }) => {
      const { talkedOn } = standing ?? {};
      return talkedOn !== undefined && daysBetween(talkedOn, monday) >= dormantDays && !(turnOn && turnOn <= monday);
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const week = Math.floor(daysBetween('2024-01-01' as CalendarDay, monday) / 7);
  return dormant[week % Math.max(1, dormant.length)];
}

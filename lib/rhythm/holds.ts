import { addDays, type CalendarDay } from '../domain/calendar-day';
import type { Contact, PauseReason } from '../domain/contact';
import type { Rules } from '../domain/rules';

/**
 * Why someone is left alone, and until when (absent: until the person says so). The same list decides when they come into the queue and says which rule is
 * broken by seeking them out before.
 */
export type Hold =
  | { code: 'paused'; reason: PauseReason; until?: CalendarDay }
  | { code: 'snoozed'; until: CalendarDay }
  | { code: 'deciding'; organisation: string; until: CalendarDay }
  | { code: 'resting'; count: number; until: CalendarDay }
  | { code: 'wish'; perYear: number; until: CalendarDay }
  | { code: 'too-soon'; last: CalendarDay; until: CalendarDay };

/** What may bring someone into the queue, from the firmest: what the person promised, planned to come back to, could ask, or the rhythm alone. */
export type Firmness = 'promise' | 'follow-up' | 'soft' | 'rhythm';

const heldBack: Record<Hold['code'], readonly Firmness[]> = {
  paused: ['promise', 'follow-up', 'soft', 'rhythm'],
  snoozed: ['promise', 'follow-up', 'soft', 'rhythm'],
  deciding: ['follow-up', 'soft', 'rhythm'],
  resting: ['soft', 'rhythm'],
  wish: ['soft', 'rhythm'],
  // The rhythm keeps its own distance: dueOn counts from the last moment.
  'too-soon': ['soft'],
};

export type Held = Pick<Contact, 'snoozedUntil' | 'pause' | 'wishes' | 'standing' | 'lastInteraction'>;

/** An assignment with them on which the client still decides. */
export interface Waiting {
  organisation: string;
  since: CalendarDay;
}

/** Everything that holds someone back, now or once: compare `until` with the day asked for. */
export function holdsOf(contact: Held, rules: Rules, waiting?: Waiting): Hold[] {
  const { pause, snoozedUntil, standing, wishes, lastInteraction } = contact;
  const unanswered = standing?.unanswered;
  const perYear = wishes?.maxPerYear;
  const holds: (Hold | undefined)[] = [
    pause && { code: 'paused', reason: pause.reason, ...(pause.until && { until: pause.until }) },
    snoozedUntil && { code: 'snoozed', until: snoozedUntil },
    waiting && { code: 'deciding', organisation: waiting.organisation, until: addDays(waiting.since, rules.decisionDays) },
    unanswered && unanswered.count >= rules.unansweredLimit
      ? { code: 'resting', count: unanswered.count, until: addDays(unanswered.day, rules.unansweredRestDays) }
      : undefined,
    perYear && lastInteraction ? { code: 'wish', perYear, until: addDays(lastInteraction.day, daysPerTurn(perYear)) } : undefined,
    lastInteraction && { code: 'too-soon', last: lastInteraction.day, until: addDays(lastInteraction.day, rules.restDays) },
  ];
  return holds.filter((hold) => hold !== undefined);
}

/** The first day from `day` on at which nothing holds it back; undefined for as long as someone is paused without an end. */
export function releaseDay(day: CalendarDay, firmness: Firmness, holds: readonly Hold[]): CalendarDay | undefined {
  let release = day;
  for (const { code, until } of holds) {
    if (!heldBack[code].includes(firmness)) continue;
    if (until === undefined) return undefined;
    if (until > release) release = until;
  }
  return release;
}

/** What holds someone back on `today`: the rules that seeking them out now would break. */
export function holdsOn(today: CalendarDay, holds: readonly Hold[]): Hold[] {
  return holds.filter(({ until }) => until === undefined || until > today);
}

/** "At most twice a year" is a turn every 183 days. */
export function daysPerTurn(perYear: number): number {
  return Math.ceil(365 / perYear);
}

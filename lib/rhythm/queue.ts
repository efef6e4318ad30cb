import { daysBetween, type CalendarDay } from '../domain/calendar-day';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Channel } from '../domain/interaction';
import type { Rules } from '../domain/rules';
import { rhythmDays } from './due';
import { holdsOf, holdsOn, type Hold, type Waiting } from './holds';
import { openingsOn, type Opening } from './openings';

/** Why someone stands in the queue: a code and its values; locales put it into words. */
export type Reason =
  | { code: 'opening'; opening: Opening }
  | { code: 'rhythm'; daysLate: number; cadenceDays: number }
  | { code: 'last'; day: CalendarDay; channel: Channel }
  | { code: 'never'; since: CalendarDay }
  | { code: 'light'; day: CalendarDay; channel: Channel };

/** Everything the engine knows of one person. */
export interface QueueFacts {
  contact: Contact;
  circle?: Circle | undefined;
  openings: readonly Opening[];
  waiting?: Waiting | undefined;
}

export interface QueueRow {
  contact: Contact;
  circle?: Circle | undefined;
  /** Thousandths, so that equal is equal. */
  score: number;
  /** At least one; openings first. */
  reasons: Reason[];
  /** Rules that seeking them out now would break all the same. */
  holds: Hold[];
}

/** A silence of four rhythms weighs no more than one of three: five years cannot sit on top for ever (relationships.md 1.5). */
const mostLateness = 3000;

/** What an opening adds, in thousandths of a rhythm of lateness. */
const weights: Record<Opening['kind'], number> = { promise: 2000, 'follow-up': 1500, 'ask-after': 1000, news: 1000, intention: 500 };
const mostOpenings = 3000;

/**
 * Who needs a sign of life on `today`, and why: the `limit` most called for. Lateness counts relative to the rhythm, capped, plus openings; of equals the
 * closest circle, then who waits longest; the order is total, so it never flickers. Reasons are given to those alone who are returned.
 */
export function buildQueue(people: readonly QueueFacts[], today: CalendarDay, rules: Rules, limit = Number.POSITIVE_INFINITY): QueueRow[] {
  const scored = people
    .filter(({ contact }) => contact.turnOn !== undefined && contact.turnOn <= today)
    .map((facts) => ({ ...facts, score: scoreOf(facts, today, rules) }));
  return firstOf(scored, limit).map(({ score, ...facts }) => rowOf(facts, score, today, rules));
}

function scoreOf({ contact, circle, openings, waiting }: QueueFacts, today: CalendarDay, rules: Rules): number {
  const late = latenessOf(contact, circle, today);
  if (openings.length === 0) return late;
  return late + openingScore(openingsOn(today, openings, contact, holdsOf(contact, rules, waiting)));
}

function rowOf({ contact, circle, openings, waiting }: QueueFacts, score: number, today: CalendarDay, rules: Rules): QueueRow {
  const holds = holdsOf(contact, rules, waiting);
  const open = openingsOn(today, openings, contact, holds);
  const isByRhythm = contact.dueOn !== undefined && contact.dueOn <= today;
  return {
    contact,
    circle,
    score,
    reasons: [...open.map((opening): Reason => ({ code: 'opening', opening })), ...rhythmReasons(contact, circle, today)],
    // A rhythm shorter than the least rest is the person's own choice: no rule is broken by it.
    holds: holdsOn(today, holds).filter(({ code }) => code !== 'too-soon' || !isByRhythm),
  };
}

/** Thousandths of a rhythm since the due day, 0 before it. */
function latenessOf(contact: Contact, circle: Circle | undefined, today: CalendarDay): number {
  if (!circle || !contact.dueOn || contact.dueOn > today) return 0;
  return Math.min(mostLateness, Math.round((daysBetween(contact.dueOn, today) * 1000) / rhythmDays(contact, circle)));
}

function openingScore(openings: readonly Opening[]): number {
  return Math.min(
    mostOpenings,
    openings.reduce((sum, { kind }) => sum + weights[kind], 0),
  );
}

function rhythmReasons(contact: Contact, circle: Circle | undefined, today: CalendarDay): Reason[] {
  const { dueOn, standing, lastInteraction, inCircleSince } = contact;
  const reasons: Reason[] = [];
  if (circle && dueOn && dueOn <= today) {
    reasons.push({ code: 'rhythm', daysLate: daysBetween(dueOn, today), cadenceDays: rhythmDays(contact, circle) });
  }
  if (standing?.touchedOn && lastInteraction) reasons.push({ code: 'light', day: standing.touchedOn, channel: lastInteraction.channel });
  else if (lastInteraction) reasons.push({ code: 'last', ...lastInteraction });
  else if (inCircleSince) reasons.push({ code: 'never', since: inCircleSince });
  return reasons;
}

/** The first `limit` in order. Of many thousands only those are sorted that may be among them: most fall off at one comparison. */
function firstOf<Item extends Ordered>(items: readonly Item[], limit: number): Item[] {
  if (items.length <= limit) return items.toSorted(inOrder);
  const first = items.slice(0, limit).toSorted(inOrder);
  for (const item of items.slice(limit)) {
    const last = first.at(-1);
    if (!last || inOrder(item, last) >= 0) continue;
    first.pop();
    first.splice(placeOf(item, first), 0, item);
  }
  return first;
}

/** Where it belongs among those in order. */
function placeOf(item: Ordered, sorted: readonly Ordered[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && inOrder(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Ordered = Pick<QueueRow, 'contact' | 'circle' | 'score'>;

function inOrder(a: Ordered, b: Ordered): number {
  return (
    b.score - a.score ||
    (a.circle?.position ?? Number.MAX_SAFE_INTEGER) - (b.circle?.position ?? Number.MAX_SAFE_INTEGER) ||
    compare(a.contact.turnOn ?? '', b.contact.turnOn ?? '') ||
    compare(a.contact.id, b.contact.id)
  );
}

/** By code unit: days and ids have no language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

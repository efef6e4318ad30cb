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
  | { code: 'light'; day: CalendarDay; channel: Channel }
  | { code: 'between'; relation: 'former-client' | 'fellow-interim' };

/** Everything the engine knows of one person. */
export interface QueueFacts {
  contact: Contact;
  circle?: Circle | undefined;
  openings: readonly Opening[];
  waiting?: Waiting | undefined;
  /** They were part of an assignment that ended. */
  isFormerClient?: boolean;
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

/** Between two assignments former clients and fellow interims go before whoever is merely late. */
const tieWeight = 3000;

/**
 * Who needs a sign of life on `today`, and why: the `limit` most called for. Lateness counts relative to the rhythm, capped, plus openings; of equals the
 * closest circle, then who waits longest; the order is total, so it never flickers. `isBetween`: between two assignments. Reasons are given to those alone who
 * are returned.
 */
export function buildQueue(
  people: readonly QueueFacts[],
  today: CalendarDay,
  rules: Rules,
  limit = Number.POSITIVE_INFINITY,
  isBetween = false,
): QueueRow[] {
  const scored = people
    .filter(({ contact }) => contact.turnOn !== undefined && contact.turnOn <= today)
    .map((facts) => ({ facts, ...placeOf(facts, today, rules, isBetween) }));
  return firstOf(scored, limit).map(({ facts, score }) => rowOf(facts, score, today, rules, isBetween));
}

/** What the order is made of. */
export interface Place {
  score: number;
  /** Of the circle; whoever has none comes after it. */
  position: number;
  since: CalendarDay | undefined;
  id: string;
}

function placeOf(facts: QueueFacts, today: CalendarDay, rules: Rules, isBetween: boolean): Place {
  const { contact, circle, openings, waiting } = facts;
  const { dueOn, turnOn } = contact;
  const isLate = dueOn !== undefined && dueOn <= today;
  const open = openings.length === 0 ? [] : openingsOn(today, openings, contact, holdsOf(contact, rules, waiting));
  const rhythm = circle ? rhythmDays(contact, circle) : 0;
  const score = scoreOf(isLate ? daysBetween(dueOn, today) : 0, rhythm, openingScore(open), isBetween && isWorkTie(facts));
  return { score, position: positionOf(circle), since: isLate ? dueOn : turnOn, id: contact.id };
}

/** Thousandths of a rhythm: lateness, 0 without a rhythm, and what openings and work add. */
export function scoreOf(daysLate: number, rhythm: number, weight: number, isOfferedFirst: boolean): number {
  const late = rhythm === 0 ? 0 : Math.min(mostLateness, Math.round((daysLate * 1000) / rhythm));
  return late + weight + (isOfferedFirst ? tieWeight : 0);
}

export const positionOf = (circle: Pick<Circle, 'position'> | undefined) => circle?.position ?? Number.MAX_SAFE_INTEGER;

/** Whom the person knows by an assignment: offered first between two of them. */
export function isWorkTie({
  contact,
  isFormerClient,
}: Pick<QueueFacts, 'isFormerClient'> & { contact: Pick<Contact, 'relation'> }): boolean {
  return isFormerClient === true || contact.relation === 'former-client' || contact.relation === 'fellow-interim';
}

function rowOf(facts: QueueFacts, score: number, today: CalendarDay, rules: Rules, isBetween: boolean): QueueRow {
  const { contact, circle, openings, waiting } = facts;
  const holds = holdsOf(contact, rules, waiting);
  const open = openingsOn(today, openings, contact, holds);
  const isByRhythm = contact.dueOn !== undefined && contact.dueOn <= today;
  return {
    contact,
    circle,
    score,
    reasons: [
      ...open.map((opening): Reason => ({ code: 'opening', opening })),
      ...rhythmReasons(contact, circle, today),
      ...(isBetween && isWorkTie(facts)
        ? [{ code: 'between', relation: contact.relation === 'fellow-interim' ? 'fellow-interim' : 'former-client' } as const]
        : []),
    ],
    // A rhythm shorter than the least rest is the person's own choice: no rule is broken by it.
    holds: holdsOn(today, holds).filter(({ code }) => code !== 'too-soon' || !isByRhythm),
  };
}

/** What openings add together. */
export function openingScore(openings: readonly Opening[]): number {
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
function firstOf<Item extends Place>(items: readonly Item[], limit: number): Item[] {
  if (items.length <= limit) return items.toSorted(inOrder);
  const first = items.slice(0, limit).toSorted(inOrder);
  for (const item of items.slice(limit)) {
    const last = first.at(-1);
    if (!last || inOrder(item, last) >= 0) continue;
    first.pop();
    first.splice(indexIn(item, first), 0, item);
  }
  return first;
}

/** Where it belongs among those in order. */
function indexIn(item: Place, sorted: readonly Place[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && inOrder(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who goes first: negative for `a`. Never 0 for two people. */
export function inOrder(a: Place, b: Place): number {
  return b.score - a.score || a.position - b.position || compare(a.since ?? '', b.since ?? '') || compare(a.id, b.id);
}

/** By code unit: days and ids have no language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

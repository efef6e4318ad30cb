import type { CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { Detail } from '../domain/detail';
import type { Channel, Interaction } from '../domain/interaction';
import type { News } from '../domain/news';
import type { PromiseRecord } from '../domain/promise';
import { holdsOf, releaseDay, type Firmness, type Hold, type Waiting } from './holds';
import type { Rules } from '../domain/rules';
import { dueOn, type RhythmOf } from './due';
import type { Circle } from '../domain/circle';

/** Something that gives a reason of its own to seek someone out, from a day on. */
export type Opening =
  | { kind: 'promise' | 'follow-up'; id: string; from: CalendarDay; text: string }
  | { kind: 'ask-after'; id: string; from: CalendarDay; text: string; noted: CalendarDay }
  | { kind: 'intention'; id: string; from: CalendarDay; channel: Channel }
  | { kind: 'news'; id: string; from: CalendarDay; text: string };

const firmness: Record<Opening['kind'], Firmness> = {
  promise: 'promise',
  'follow-up': 'follow-up',
  'ask-after': 'soft',
  intention: 'soft',
  news: 'soft',
};

/** What the records at someone come to. Nobody's news counts who is in no circle: meeting someone creates no obligation. */
export function openingsOf(records: {
  contact: Pick<Contact, 'circleId'>;
  promises: readonly PromiseRecord[];
  details: readonly Detail[];
  intentions: readonly Interaction[];
  news: readonly News[];
}): Opening[] {
  const { contact, promises, details, intentions, news } = records;
  return [
    ...promises.filter(({ state }) => state === 'open').map(({ kind, id, day, text }): Opening => ({ kind, id, from: day, text })),
    ...details.flatMap(({ id, askFrom, text, day }): Opening[] =>
      askFrom ? [{ kind: 'ask-after', id, from: askFrom, text, noted: day }] : [],
    ),
    ...intentions.map(({ id, day, channel }): Opening => ({ kind: 'intention', id, from: day, channel })),
    ...(contact.circleId ? news : [])
      .filter(({ state }) => state === 'open')
      .map(({ id, day, after }): Opening => ({ kind: 'news', id, from: day, text: after })),
  ];
}

/** From when an opening brings someone into the queue. "Niet nodig" passes over what could be asked until then; a promise stays a promise. */
export function openingDay(
  { kind, from }: Pick<Opening, 'kind' | 'from'>,
  { notNeeded }: Pick<Contact, 'notNeeded'>,
  holds: readonly Hold[],
): CalendarDay | undefined {
  const isPassed = firmness[kind] === 'soft' && notNeeded !== undefined && from <= notNeeded.day;
  return isPassed ? undefined : releaseDay(from, firmness[kind], holds);
}

/** The openings that count on `today`, oldest first. */
export function openingsOn(
  today: CalendarDay,
  openings: readonly Opening[],
  contact: Pick<Contact, 'notNeeded'>,
  holds: readonly Hold[],
): Opening[] {
  const counts = (opening: Opening) => {
    const day = openingDay(opening, contact, holds);
    return day !== undefined && day <= today;
  };
  return openings.filter(counts).toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}

/** What the queue, the badge and the marks read: the due day by the rhythm, and the first day on which anything calls for them. */
export function turnOf(
  contact: RhythmOf,
  facts: { circle: Pick<Circle, 'cadenceDays'> | undefined; openings: readonly Opening[]; rules: Rules; waiting?: Waiting | undefined },
): { dueOn?: CalendarDay; turnOn?: CalendarDay } {
  const { circle, openings, rules, waiting } = facts;
  const due = dueOn(contact, circle, rules, waiting);
  const holds = holdsOf(contact, rules, waiting);
  const days = [due, ...openings.map((opening) => openingDay(opening, contact, holds))].filter((day) => day !== undefined).toSorted();
  return { ...(due && { dueOn: due }), ...(days[0] && { turnOn: days[0] }) };
}

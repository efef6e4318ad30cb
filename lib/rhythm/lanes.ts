import { later, type CalendarDay } from '../domain/calendar-day';
import type { Circle } from '../domain/circle';
import type { Call, Contact } from '../domain/contact';
import type { Rules } from '../domain/rules';
import { rhythmDays } from './due';
import { holdsOf, type Waiting } from './holds';
import { openingDay, openingsOn, type Opening } from './openings';
import { isWorkTie, openingScore } from './queue';

/**
 * The queue is ordered by lateness relative to the rhythm, so its order changes from day to day, and no index holds it. But of people in one circle with one
 * rhythm and openings of one weight whoever waits longer always goes first. Such people are a lane, and the queue is a merge of the beginnings of the lanes:
 * however many are due, only as many are read as are shown.
 */
export interface Lane {
  /** Empty: in no circle. */
  circleId: string;
  isWorkTie: boolean;
  /** Called for by the rhythm, not by an opening alone. */
  isLate: boolean;
  /** Days; 0 without one. */
  rhythm: number;
  /** Of the openings, in thousandths of a rhythm. */
  weight: number;
}

/** `1`: yes. Text, so that it stands in an index beside a day. */
export function laneKey({ circleId, isWorkTie: isTie, isLate, rhythm, weight }: Lane): string {
  return [circleId, Number(isTie), Number(isLate), rhythm, weight].join('/');
}

/** Throws nothing: only `laneKey` makes keys. */
export function laneOf(key: string): Lane {
  const [circleId = '', isTie, isLate, rhythm, weight] = key.split('/');
  return { circleId, isWorkTie: isTie === '1', isLate: isLate === '1', rhythm: Number(rhythm), weight: Number(weight) };
}

interface Facts {
  circle: Pick<Circle, 'cadenceDays'> | undefined;
  openings: readonly Opening[];
  rules: Rules;
  waiting?: Waiting | undefined;
  isFormerClient: boolean;
}

/** Someone's place in the queue on `today`, or on the day on which they come into it. Undefined for whoever never does. `contact` carries its due day and turn. */
export function callOf(contact: Contact, today: CalendarDay, facts: Facts): Call | undefined {
  const { circle, openings, rules, waiting, isFormerClient } = facts;
  const { dueOn, turnOn } = contact;
  if (turnOn === undefined) return undefined;
  const day = later(today, turnOn);
  const holds = holdsOf(contact, rules, waiting);
  const open = openingsOn(day, openings, contact, holds);
  const isLate = dueOn !== undefined && dueOn <= day;
  const lane = laneKey({
    circleId: contact.circleId ?? '',
    isWorkTie: isWorkTie({ contact, isFormerClient }),
    isLate,
    rhythm: circle ? rhythmDays(contact, circle) : 0,
    weight: openingScore(open),
  });
  const [until] = [dueOn, ...openings.map((opening) => openingDay(opening, contact, holds))]
    .filter((each) => each !== undefined)
    .filter((each) => each > day)
    .toSorted();
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  return { lane, since: isLate ? dueOn : turnOn, ...(until && { until }), ...(kinds.length > 0 && { openings: kinds }) };
}

import type { CalendarDay } from '../../domain/calendar-day';
import type { Contact, PauseReason, Wishes } from '../../domain/contact';

/** What somebody asked not to get, from the card and from what the person noted. Hard filters, never a matter of ranking (advice, section 6). */
export interface Limits {
  /** Nothing at all, of no kind. */
  nothing?: true;
  noAssignments?: true;
  noVacancies?: true;
  onlyJobs?: true;
  /** Wants to hear of people, not of articles. */
  onlyPeople?: true;
  maximumPerYear?: number;
  sentThisYear?: number;
}

/** Away: nothing is sent before `until`; without a day until the person takes it off. */
export interface Leave {
  kind: 'ill' | 'leave' | 'sabbatical';
  until?: CalendarDay;
}

/** Looks for work, or is fully booked. Hours are per week; regions are provinces. */
export interface Availability {
  seeks: 'assignment' | 'job' | 'nothing';
  from?: CalendarDay;
  minimumHours?: number;
  maximumHours?: number;
  regions?: readonly string[];
}

/** The wishes of a card in the words of suggestions. Somebody who wants no acquisition wants no assignments either. */
export function limitsOfCard(wishes: Wishes | undefined, sentThisYear: number | undefined): Limits {
  return {
    ...(wishes?.noAcquisition ? { noAssignments: true } : {}),
    ...(wishes?.noVacancies ? { noVacancies: true } : {}),
    ...(wishes?.maxPerYear === undefined ? {} : { maximumPerYear: wishes.maxPerYear }),
    ...(sentThisYear === undefined ? {} : { sentThisYear }),
  };
}

const awayAs: Record<PauseReason, Leave['kind']> = { illness: 'ill', leave: 'leave', other: 'leave' };

/** A pause of the card goes before what a note says: the person ended the one that is not there any more. */
export function leaveOfCard({ pause }: Pick<Contact, 'pause'>): Leave | undefined {
  if (!pause) return undefined;
  return { kind: awayAs[pause.reason], ...(pause.until === undefined ? {} : { until: pause.until }) };
}

import { daysBetween, type CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { Register } from '../domain/register';

const daysPerYear = 365.25;

/** The last day on which something gave reason to keep someone: contact, being added, or the review in which the person decided to keep them. */
export function lastReasonOn({ lastInteraction, createdAt, keptOn }: Contact): CalendarDay {
  const days = [lastInteraction?.day, createdAt.slice(0, 10) as CalendarDay, keptOn].filter((day) => day !== undefined);
  return days.toSorted().at(-1) as CalendarDay;
}

/** Who comes up in the yearly review (AVG art. 5(1)(e)), longest ago first: people with whom nothing happened for longer than the person keeps them. */
export function upForReview(
  contacts: readonly Contact[],
  { retentionYears }: Pick<Register, 'retentionYears'>,
  today: CalendarDay,
): Contact[] {
  return contacts
    .filter((contact) => contact.kind === 'person' && daysBetween(lastReasonOn(contact), today) > retentionYears * daysPerYear)
    .toSorted((a, b) => lastReasonOn(a).localeCompare(lastReasonOn(b)) || a.id.localeCompare(b.id));
}

/** Whether a year has gone by since the last review; before the first one: since the first person was added. */
export function isReviewDue(register: Pick<Register, 'reviewedOn'>, firstAddedOn: CalendarDay | undefined, today: CalendarDay): boolean {
  const since = register.reviewedOn ?? firstAddedOn;
  return since !== undefined && daysBetween(since, today) > daysPerYear;
}

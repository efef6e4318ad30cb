import { daysBetween, type CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import { organisationTypeOf, type OrganisationType } from '../domain/organisation-type';
import type { PeopleFilter } from '../domain/view';
import { dueState } from './due';

/** Whether someone is among those that the filter shows on `today`. */
export function isShown(contact: Contact, { circle, state, organisationType, relation, tag }: PeopleFilter, today: CalendarDay): boolean {
  return (
    (circle === undefined || (circle === 'none' ? !contact.circleId : contact.circleId === circle)) &&
    (state === undefined || isIn(state, contact, today)) &&
    (organisationType === undefined || typeAt(contact) === organisationType) &&
    (relation === undefined || contact.relation === relation) &&
    (tag === undefined || (contact.tags ?? []).includes(tag))
  );
}

function isIn(
  state: NonNullable<PeopleFilter['state']>,
  { lastInteraction, pause, snoozedUntil, turnOn }: Contact,
  today: CalendarDay,
): boolean {
  switch (state) {
    case 'due':
      return dueState({ ...(turnOn && { turnOn }) }, today) === 'due';
    case 'never-spoken':
      return lastInteraction === undefined;
    case 'paused':
      return pause !== undefined && !(pause.until && pause.until <= today);
    case 'snoozed':
      return snoozedUntil !== undefined && snoozedUntil > today;
    case 'silent-90':
    case 'silent-180':
    case 'silent-365':
      return lastInteraction !== undefined && daysBetween(lastInteraction.day, today) >= Number(state.slice('silent-'.length));
  }
}

/** The kind of organisation that someone works at, or that it is; undefined where its name does not tell. */
export function typeAt({ kind, name, organisation }: Contact): OrganisationType | undefined {
  const told = kind === 'organisation' ? name : organisation;
  return told === undefined ? undefined : organisationTypeOf(told);
}

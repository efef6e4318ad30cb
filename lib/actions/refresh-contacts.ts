import { today } from '../domain/calendar-day';
import type { Circle } from '../domain/circle';
import type { Contact, ContactId } from '../domain/contact';
import type { Rules } from '../domain/rules';
import { callOf } from '../rhythm/lanes';
import { openingsOf, turnOf } from '../rhythm/openings';
import { standingOf } from '../rhythm/standing';
import { listCircles } from '../store/circles';
import { getContacts } from '../store/contacts';
import { readRelations, type Relations } from '../store/relations';
import { readRules } from '../store/rules';
import { patched } from './patched';
import type { Writer } from './writer';

/**
 * Brings what is derived up to date (last contact, standing, due day, turn), inside the change that made it stale. What is derived is no edit of the card: its
 * `updatedAt` stays, so that an edit on another device is not beaten by it.
 */
export async function refreshContacts(write: Writer, ids: readonly ContactId[]): Promise<void> {
  await write.restoreAll('contacts', await refreshed(ids));
}

/** Those of these people whose derived fields are out of date, with the fields as they should be. */
export async function refreshed(ids: readonly ContactId[]): Promise<Contact[]> {
  const unique = [...new Set(ids)];
  const [circles, rules, contacts, relationsOf] = await Promise.all([
    listCircles(),
    readRules(),
    getContacts(unique),
    readRelations(unique),
  ]);
  return contacts.flatMap((contact) => {
    const circle = circles.find(({ id }) => id === contact.circleId);
    const fresh = derived(contact, circle, relationsOf(contact.id), rules);
    return derivedText(fresh) === derivedText(contact) ? [] : [fresh];
  });
}

/** The card with its derived fields as these records make them, seen on `day`. */
export function derived(contact: Contact, circle: Circle | undefined, relations: Relations, rules: Rules, day = today()): Contact {
  const { lastInteraction, standing } = standingOf(relations.interactions);
  const stood = patched(contact, { lastInteraction: lastInteraction ?? null, standing: standing ?? null });
  const intentions = relations.interactions.filter(({ isIntention }) => isIntention);
  const openings = openingsOf({ contact, ...relations, intentions });
  const { waiting, isFormerClient } = relations;
  const turn = turnOf(stood, { circle, openings, rules, waiting });
  const turned = patched(stood, { dueOn: turn.dueOn ?? null, turnOn: turn.turnOn ?? null });
  return patched(turned, { call: callOf(turned, day, { circle, openings, rules, waiting, isFormerClient }) ?? null });
}

/** The derived fields as text, to compare. */
function derivedText({ lastInteraction, standing, dueOn, turnOn, call }: Contact): string {
  const { talkedOn, touchedOn, unanswered, approachedOn } = standing ?? {};
  const { day, channel } = lastInteraction ?? {};
  const { lane, since, until, openings } = call ?? {};
  const stood = [talkedOn, touchedOn, unanswered?.count, unanswered?.day, approachedOn, standing !== undefined];
  return JSON.stringify([day, channel, stood, dueOn, turnOn, lane, since, until, openings]);
}

import type { CalendarDay } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import type { Opportunity, OpportunityId } from '../domain/opportunity';
import type { Waiting } from '../rhythm/holds';
import { matchSeekers, type SeekerFacts, type Seekers } from '../vacancies/match-seekers';
import { listAssignments } from './assignments';
import { listContacts } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';
import { readRules } from './rules';

/** All vacancies and assignments, the one kept last first. */
export async function listOpportunities(): Promise<Opportunity[]> {
  const opportunities = (await database.opportunities.toArray()).filter(isPresent);
  return opportunities.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
}

export async function getOpportunity(id: OpportunityId): Promise<Opportunity | undefined> {
  const opportunity = await database.opportunities.get(id);
  return isPresent(opportunity) ? opportunity : undefined;
}

/** Who of the person's people may be glad to hear of it, and who is kept out by a rule. Whole tables are read at once. */
export async function readSeekers(opportunity: Opportunity, today: CalendarDay): Promise<Seekers> {
  const [rules, people] = await Promise.all([readRules(), readFacts()]);
  return matchSeekers(opportunity, people, today, rules);
}

/** What counts of one person when something may be passed on to them. */
export async function readSeekerFacts(id: ContactId): Promise<SeekerFacts | undefined> {
  return (await readFacts()).find(({ contact }) => contact.id === id);
}

async function readFacts(): Promise<SeekerFacts[]> {
  const [contacts, details, notes, gifts, assignments] = await Promise.all([
    listContacts(),
    database.details.toArray(),
    database.notes.toArray(),
    database.gifts.toArray(),
    listAssignments(),
  ]);
  const detailsAt = Map.groupBy(details.filter(isPresent), ({ contactId }) => contactId);
  const giftsAt = Map.groupBy(gifts.filter(isPresent), ({ contactId }) => contactId);
  const notesAt = Map.groupBy(notes.filter(isPresent), ({ subjectId }) => subjectId);
  const waiting = new Map<ContactId, Waiting>();
  // The latest comes first in the list, so it is put last.
  for (const { state, organisation, stateSince, contactIds } of assignments.toReversed()) {
    if (state === 'waiting') for (const id of contactIds) waiting.set(id, { organisation, since: stateSince });
  }
  return contacts.map((contact) => ({
    contact,
    details: detailsAt.get(contact.id) ?? [],
    notes: notesAt.get(contact.id) ?? [],
    gifts: giftsAt.get(contact.id) ?? [],
    waiting: waiting.get(contact.id),
  }));
}

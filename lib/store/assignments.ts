import type { Assignment } from '../domain/assignment';
import type { ContactId } from '../domain/contact';
import { database } from './database';
import { isPresent } from './is-present';

/** Those that someone was part of, the latest first. */
export async function listAssignmentsOf(contactId: ContactId): Promise<Assignment[]> {
  const assignments = (await database.assignments.where('contactIds').equals(contactId).toArray()).filter(isPresent);
  return assignments.toSorted(latestFirst);
}

/** All assignments, the latest first. */
export async function listAssignments(): Promise<Assignment[]> {
  const assignments = (await database.assignments.toArray()).filter(isPresent);
  return assignments.toSorted(latestFirst);
}

function latestFirst(a: Assignment, b: Assignment): number {
  return b.stateSince.localeCompare(a.stateSince) || b.createdAt.localeCompare(a.createdAt);
}

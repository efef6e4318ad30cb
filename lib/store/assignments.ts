import type { Assignment } from '../domain/assignment';
import { database } from './database';
import { isPresent } from './is-present';

/** All assignments, the latest first. */
export async function listAssignments(): Promise<Assignment[]> {
  const assignments = (await database.assignments.toArray()).filter(isPresent);
  return assignments.toSorted((a, b) => b.stateSince.localeCompare(a.stateSince) || b.createdAt.localeCompare(a.createdAt));
}

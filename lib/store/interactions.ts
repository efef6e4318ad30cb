import type { ContactId } from '../domain/contact';
import type { Interaction } from '../domain/interaction';
import { database } from './database';
import { isPresent } from './is-present';

/** The contact moments of one contact, newest day first; of one day the one logged last comes first. */
export async function listInteractions(contactId: ContactId): Promise<Interaction[]> {
  const interactions = (await database.interactions.where('contactIds').equals(contactId).toArray()).filter(isPresent);
  return interactions.toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt));
}

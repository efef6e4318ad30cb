import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Note } from '../domain/note';
import { database } from './database';
import { isPresent } from './is-present';

/** All people with what hangs on them, whole tables at once: for comparing a file with the store, and for taking everything out. */
export async function listEverything(): Promise<{
  contacts: Contact[];
  identities: Identity[];
  interactions: Interaction[];
  notes: Note[];
  circles: Circle[];
}> {
  const [contacts, identities, interactions, notes, circles] = await Promise.all([
    database.contacts.toArray(),
    database.identities.toArray(),
    database.interactions.toArray(),
    database.notes.toArray(),
    database.circles.toArray(),
  ]);
  return {
    contacts: contacts.filter(isPresent),
    identities,
    interactions: interactions.filter(isPresent),
    notes: notes.filter(isPresent),
    circles: circles.filter(isPresent),
  };
}

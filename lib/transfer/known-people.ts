import type { Contact, ContactId } from '../domain/contact';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { KnownPerson } from './plan-import';

/** The store's people as an import compares them. */
export function knownPeople(store: {
  contacts: Contact[];
  identities: Identity[];
  interactions: Interaction[];
  notes: Note[];
}): KnownPerson[] {
  const keys = Map.groupBy(store.identities, ({ subjectId }) => subjectId);
  const notes = Map.groupBy(store.notes, ({ subjectId }) => subjectId);
  const days = new Map<ContactId, Set<Interaction['day']>>();
  for (const { contactIds, day } of store.interactions) {
    for (const id of contactIds) days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  return store.contacts
    .filter(({ kind }) => kind === 'person')
    .map((contact) => ({
      contact,
      keys: (keys.get(contact.id) ?? []).map(({ key }) => key),
      notes: (notes.get(contact.id) ?? []).map(({ text }) => text),
      days: days.get(contact.id) ?? new Set(),
    }));
}

import type { CalendarDay } from '../../domain/calendar-day';
import type { Circle } from '../../domain/circle';
import type { Contact, ContactId } from '../../domain/contact';
import type { Identity, IdentityKey } from '../../domain/identity';
import type { Interaction } from '../../domain/interaction';
import type { News } from '../../domain/news';
import type { Note } from '../../domain/note';
import type { Post } from '../../domain/post';

/** Someone in the store, with what an import must not overwrite or repeat. */
export interface KnownPerson {
  contact: Contact;
  keys: readonly IdentityKey[];
  notes: readonly string[];
  /** Days with a contact moment. */
  days: ReadonlySet<CalendarDay>;
  /** News that was offered before, whatever became of it. */
  news: readonly News[];
  /** The name of their circle: an export of Kring tells it as a label. */
  circle?: string;
}

/** The store as an import compares it. */
export interface Known {
  people: KnownPerson[];
  /** Whose a post is, by its keys: of the posts that the person kept. */
  authors: ReadonlyMap<IdentityKey, ContactId>;
}

/** The store's tables, whole and without what was deleted. */
export interface KnownTables {
  contacts: Contact[];
  identities: Identity[];
  interactions: Interaction[];
  notes: Note[];
  circles: Circle[];
  news: News[];
  posts: Post[];
}

export function knownPeople(store: KnownTables): Known {
  const keys = Map.groupBy(store.identities, ({ subjectId }) => subjectId);
  const notes = Map.groupBy(store.notes, ({ subjectId }) => subjectId);
  const news = Map.groupBy(store.news, ({ contactId }) => contactId);
  const circles = new Map(store.circles.map(({ id, name }) => [id, name]));
  const days = daysOf(store.interactions);
  const people = store.contacts
    .filter(({ kind }) => kind === 'person')
    .map((contact): KnownPerson => {
      const circle = contact.circleId && circles.get(contact.circleId);
      return {
        contact,
        keys: (keys.get(contact.id) ?? []).map(({ key }) => key),
        notes: (notes.get(contact.id) ?? []).map(({ text }) => text),
        days: days.get(contact.id) ?? new Set(),
        news: news.get(contact.id) ?? [],
        ...(circle !== undefined && { circle }),
      };
    });
  return { people, authors: authorsOf(store) };
}

function daysOf(interactions: readonly Interaction[]): Map<ContactId, Set<CalendarDay>> {
  const days = new Map<ContactId, Set<CalendarDay>>();
  for (const { contactIds, day } of interactions) {
    for (const id of contactIds) {
      const own = days.get(id);
      if (own) own.add(day);
      else days.set(id, new Set([day]));
    }
  }
  return days;
}

function authorsOf({ identities, posts }: KnownTables): Map<IdentityKey, ContactId> {
  if (posts.length === 0) return new Map();
  const subjects = new Map(identities.map(({ key, subjectId }) => [key as string, subjectId]));
  const authors = new Map(posts.map(({ id, authorKeys = [] }) => [id as string, authorKeys.map((key) => subjects.get(key)).find(Boolean)]));
  return new Map(
    identities.flatMap(({ key, subjectId }) => {
      const author = authors.get(subjectId);
      return author === undefined ? [] : [[key, author as ContactId] as const];
    }),
  );
}

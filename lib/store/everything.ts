import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { News } from '../domain/news';
import type { Note } from '../domain/note';
import type { Post } from '../domain/post';
import { database } from './database';
import { isPresent } from './is-present';

/** All people with what hangs on them, whole tables at once: for comparing a file with the store, and for taking everything out. */
export async function listEverything(): Promise<{
  contacts: Contact[];
  identities: Identity[];
  interactions: Interaction[];
  notes: Note[];
  circles: Circle[];
  news: News[];
  posts: Post[];
}> {
  const [contacts, identities, interactions, notes, circles, news, posts] = await Promise.all([
    database.contacts.toArray(),
    database.identities.toArray(),
    database.interactions.toArray(),
    database.notes.toArray(),
    database.circles.toArray(),
    database.news.toArray(),
    database.posts.toArray(),
  ]);
  return {
    contacts: contacts.filter(isPresent),
    identities,
    interactions: interactions.filter(isPresent),
    notes: notes.filter(isPresent),
    circles: circles.filter(isPresent),
    news: news.filter(isPresent),
    posts: posts.filter(isPresent),
  };
}

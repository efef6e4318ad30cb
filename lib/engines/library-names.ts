import type { LibraryInput } from '../suggestions/library';
import type { PostInput } from '../suggestions/post';

/** Names that must not leave as they are. */
export interface KnownNames {
  people: readonly string[];
  organisations: readonly string[];
}

/**
 * Every name in the person's library: of people, of where they work and worked, and of the clients of all experiences, those that are never told too. Give it the
 * whole library (`LibraryInput`), since the prepared one has left the confidential cards out.
 */
export function namesOfLibrary({ contacts, experiences }: Pick<LibraryInput, 'contacts' | 'experiences'>): KnownNames {
  const cards = contacts.map(({ contact }) => contact);
  const employers = cards.flatMap(({ organisation, employers = [] }) => [organisation, ...employers.map((each) => each.organisation)]);
  return {
    people: cards.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    organisations: [
      ...cards.filter(({ kind }) => kind === 'organisation').map(({ name }) => name),
      ...employers,
      ...experiences.map(({ organisation }) => organisation),
    ].filter((name) => name !== undefined),
  };
}

/** The people and organisations behind a post. */
export function namesOfPost({ author, quoted }: PostInput): KnownNames {
  const authors = [author, quoted?.author].filter((each) => each !== undefined);
  return {
    people: authors.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    organisations: authors.filter(({ kind }) => kind === 'organisation').map(({ name }) => name),
  };
}

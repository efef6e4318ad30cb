import type { PageReading } from './reading';

/** Whether the page is of a kind that ought to answer and did not: a profile without a name, cards of which none tells its author. */
export function isUnreadable({ kind, profile, posts }: PageReading): boolean {
  if (kind === 'profile') return profile === undefined;
  return posts.length > 0 && posts.every(({ author }) => author === undefined);
}

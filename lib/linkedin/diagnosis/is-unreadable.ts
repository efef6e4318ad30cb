import { classifyUrl } from '../urls';

/** What was found on a page after it had time to fill. */
export interface Found {
  hasProfile: boolean;
  cards: number;
  /** Cards that told their author. */
  authors: number;
  /** Rows of a list of people. */
  people: number;
  /** Links to people, read or not. */
  links: number;
}

/** Fewer than that may be the person's own and a neighbour's. */
const manyLinks = 4;

/**
 * Whether a page that ought to answer did not: a profile without a name, cards of which none tells its author, a main feed without cards,
 * a list that links to people of whom none is read. An empty group or a search without results is no fault.
 */
export function isUnreadable(url: string, { hasProfile, cards, authors, people, links }: Found): boolean {
  const { kind, isDetail } = classifyUrl(url);
  if (kind === 'profile') return !hasProfile && !isDetail;
  if (/^(?:connections|search-people|group-members)$/u.test(kind)) return people === 0 && links >= manyLinks;
  return authors === 0 && (cards > 0 || kind === 'feed');
}

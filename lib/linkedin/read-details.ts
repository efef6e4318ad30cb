import { findComments } from './comments';
import { countSignals, type Visit } from './diagnosis/visit';
import { isUnreadable } from './diagnosis/is-unreadable';
import { engineOf } from './engine';
import { findPostCards } from './find-post-cards';
import { findPeople } from './people';
import { readGroup } from './read-group';
import { readPost } from './read-post';
import { readProfile } from './read-profile';
import type { Engine, GroupReading, PostReading, ProfileReading } from './reading';
import { classifyUrl } from './urls';

/** Everything that an open page tells, read when somebody asks. The script in the page itself knows only who and where. */
export interface PageDetails {
  /** The address it was read under. */
  url: string;
  engine: Engine;
  profile?: ProfileReading;
  group?: GroupReading;
  /** Those on screen, with all their fields, the one in the middle of the window first; on a post's own page always that post. */
  posts: PostReading[];
  /** What was found, in numbers, for the self-diagnosis. */
  visit: Omit<Visit, 'failures'>;
  /** Whether the page is of a kind that should answer, and did not. Means something only when it had time to fill. */
  isUnreadable: boolean;
}

/** More posts are not read at once: a feed of hundreds may be open. */
const mostPosts = 20;

/** A card and how far it is from the middle of the window, in CSS pixels. */
interface Distant {
  card: Element;
  distance: number;
  isShown: boolean;
}

/** Reads the page as it stands (`window` is that of the document). Never changes it. */
export function readDetails(window: Window, url: string): PageDetails {
  const { document } = window;
  const cards = nearestCards(window, classifyUrl(url).kind === 'post');
  const read = cards.map(({ card }) => readPost(card, url));
  const comments = cards.map(({ card }) => findComments(card).map(({ comment }) => comment));
  const posts = read.map(({ post }, index) => ({ ...post, comments: comments[index] ?? [] }));
  const profile = readProfile(document, url);
  const group = readGroup(document, url);
  const people = findPeople(document, url).length;
  const authors = posts.filter(({ author }) => author).length;
  const links = document.querySelectorAll('a[href*="/in/"]').length;
  const engine = engineOf(document);
  const found = { hasProfile: profile !== undefined, cards: cards.length, authors, people, links };
  return {
    url,
    engine,
    ...(profile && { profile: profile.profile }),
    ...(group && { group: group.group }),
    posts: posts.filter((_, index) => cards[index]?.isShown),
    visit: {
      cards: cards.length,
      comments: comments.flat().length,
      people,
      signals: countSignals([profile?.signals, group?.signals, ...read.map(({ signals }) => signals)]),
    },
    // What is shown to people who are not logged in is left alone: that it tells nothing is no fault.
    isUnreadable: engine !== 'public' && isUnreadable(url, found),
  };
}

/** The posts nearest to the middle of the window, the nearest first. */
function nearestCards({ document, innerHeight }: Window, isSinglePost: boolean): Distant[] {
  const middle = innerHeight / 2;
  const cards = findPostCards(document).map((card, index) => {
    const { top, bottom } = card.getBoundingClientRect();
    const isShown = (bottom >= 0 && top <= innerHeight) || (isSinglePost && index === 0);
    return { card, isShown, distance: Math.max(top - middle, middle - bottom, 0) };
  });
  return cards.toSorted((one, other) => one.distance - other.distance).slice(0, mostPosts);
}

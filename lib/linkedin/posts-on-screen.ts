import { findPostCards } from './find-post-cards';
import { readPostCard } from './read-post-card';
import type { PostReading } from './reading';
import { classifyUrl } from './urls';

/** The posts that the person can see, and the address they were read under. */
export interface OpenPosts {
  url: string;
  /** The one in the middle of the window first; on a post's own page always that post. */
  posts: PostReading[];
}

/** More are not read at once: a feed of hundreds may be open. */
const mostPosts = 20;

/** Reads the page as it stands (`window` is that of the document). Never changes it. */
export function postsOnScreen({ document, innerHeight }: Window, url: string): OpenPosts {
  const isSinglePost = classifyUrl(url).kind === 'post';
  const middle = innerHeight / 2;
  const shown = findPostCards(document)
    .map((card, index) => {
      const { top, bottom } = card.getBoundingClientRect();
      const isShown = (bottom > 0 && top < innerHeight) || (isSinglePost && index === 0);
      return { card, isShown, distance: Math.max(top - middle, middle - bottom, 0) };
    })
    .filter(({ isShown }) => isShown)
    .toSorted((one, other) => one.distance - other.distance);
  return { url, posts: shown.slice(0, mostPosts).map(({ card }) => readPostCard(card, url).post) };
}

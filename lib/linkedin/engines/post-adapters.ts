import { emberPosts } from './ember/post';
import type { PostAdapter } from './post-adapter';
import { publicPosts } from './public/post';
import { sduiPosts } from './sdui/post';

/** Both apps can be in one document, so each is asked everywhere. */
export const postAdapters: readonly PostAdapter[] = [sduiPosts, emberPosts, publicPosts];

/** The engine that wrote a card: chosen per container, never per session. */
export function adapterOf(card: Element): PostAdapter {
  if (card.matches('[data-urn], [data-id^="urn:li:"]')) return emberPosts;
  return card.hasAttribute('data-activity-urn') ? publicPosts : sduiPosts;
}

import { emberPosts } from './ember/post';
import type { PostAdapter } from './post-adapter';
import { sduiPosts } from './sdui/post';

/** The engines that people who are logged in meet. Both can be in one document, so each is asked everywhere. */
export const livePosts: readonly PostAdapter[] = [sduiPosts, emberPosts];

/** Chosen per container, never per session: Ember's say `urn:li:` in the open. */
export function isEmberCard(card: Element): boolean {
  return card.matches('[data-urn], [data-id^="urn:li:"]');
}

/** The engine that wrote a card. */
export function adapterOf(card: Element): PostAdapter {
  return isEmberCard(card) ? emberPosts : sduiPosts;
}

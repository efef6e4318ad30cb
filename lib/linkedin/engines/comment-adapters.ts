import { emberComments } from './ember/comments';
import type { CommentAdapter } from './post-adapter';
import { isEmberCard } from './post-adapters';
import { publicComments } from './public/comments';
import { sduiComments } from './sdui/comments';

/** How the comments of a card are written. */
export function commentAdapterOf(card: Element): CommentAdapter {
  if (card.hasAttribute('data-activity-urn')) return publicComments;
  return isEmberCard(card) ? emberComments : sduiComments;
}

import type { Anchor, CommentAdapter } from './engines/post-adapter';
import { emberComments } from './engines/ember/comments';
import { isEmberCard } from './engines/post-adapters';
import { sduiComments } from './engines/sdui/comments';
import type { CommentReading } from './reading';

/** A comment under a post, read, with the place for a chip at its author. */
export interface LocatedComment {
  element: Element;
  comment: CommentReading;
  anchor?: Anchor;
}

/** The comments open at a card whose author can be read. */
export function findComments(card: Element, adapter: CommentAdapter = isEmberCard(card) ? emberComments : sduiComments): LocatedComment[] {
  return adapter.find(card).flatMap((element) => {
    const comment = adapter.read(element);
    const anchor = adapter.anchor(element);
    return comment ? { element, comment, ...(anchor && { anchor }) } : [];
  });
}

import { commentAdapterOf } from './engines/comment-adapters';
import type { Anchor } from './engines/post-adapter';
import type { CommentReading } from './reading';

/** A comment under a post, read, with the place for a chip at its author. */
export interface LocatedComment {
  element: Element;
  comment: CommentReading;
  anchor?: Anchor;
}

/** The comments open at a card whose author can be read. */
export function findComments(card: Element): LocatedComment[] {
  const adapter = commentAdapterOf(card);
  return adapter.find(card).flatMap((element) => {
    const comment = adapter.read(element);
    const anchor = adapter.anchor(element);
    return comment === undefined ? [] : [{ element, comment, ...(anchor === undefined ? {} : { anchor }) }];
  });
}

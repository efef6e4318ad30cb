import type { Anchor } from './engines/post-adapter';
import { adapterOf } from './engines/post-adapters';
import type { CommentReading } from './reading';

/** A comment under a post, read, with the place for a chip at its author. */
export interface LocatedComment {
  element: Element;
  comment: CommentReading;
  anchor?: Anchor;
}

/** The comments open at a card whose author can be read. */
export function findComments(card: Element): LocatedComment[] {
  const adapter = adapterOf(card);
  return adapter.findComments(card).flatMap((element) => {
    const comment = adapter.readComment(element);
    const anchor = adapter.commentAnchor(element);
    return comment === undefined ? [] : [{ element, comment, ...(anchor === undefined ? {} : { anchor }) }];
  });
}

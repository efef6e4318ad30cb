import { authorAt, readActorLink } from '../../dom/actor-link';
import { nameText } from '../../dom/name-text';
import { $optional, type Selector } from '../../dom/select';
import type { CommentAdapter } from '../post-adapter';

const authorLink: Selector = [
  'a.comment__author', // 2024-01
  '[data-tracking-control-name$="comment_actor-name"]', // 2024-01
];

/** On pages for people who are not logged in. */
export const publicComments: CommentAdapter = {
  find: (card) => [...(card.closest('section') ?? card).querySelectorAll('section.comment')],
  read(comment) {
    const link = $optional(comment, authorLink);
    const author = link && authorAt(readActorLink(link), nameText(link));
    return author && { author };
  },
  anchor: () => undefined,
};

import { actorLinks, authorAt } from '../../dom/actor-link';
import { nameText } from '../../dom/name-text';
import { $optional, type Selector } from '../../dom/select';
import type { CommentAdapter } from '../post-adapter';
import { commentsOf } from './parts';

const title: Selector = [
  '.comments-comment-meta__description-title', // 2024-07
  '.comments-post-meta__name-text', // 2019-01
  'a h3 > span', // 2024-07
];

/** Name, degree and headline of who comments. */
const meta: Selector = [
  '.comments-comment-meta__container', // 2024-07
  '.comments-post-meta', // 2019-01
];

export const emberComments: CommentAdapter = {
  find: commentsOf,
  read(comment) {
    const head = $optional(comment, meta) ?? comment;
    const name = $optional(head, title);
    const links = actorLinks(head);
    const author = name && authorAt(links.find(({ element }) => element.contains(name)) ?? links[0], nameText(name));
    return author && { author };
  },
  anchor(comment) {
    const block = $optional(comment, meta);
    const near = block && $optional(block, title);
    return near && { block, near };
  },
};

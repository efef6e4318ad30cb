import { readActorLink } from '../../dom/actor-link';
import { ask, collect, present } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { $optional, type Selector } from '../../dom/select';
import { readingText } from '../../dom/text';
import { uniqueKeys } from '../../identities/identity-keys';
import { postKeysIn } from '../../identities/post-urn';
import { publishedAt } from '../../identities/published-at';
import type { AuthorReading, CommentReading, PostReading } from '../../reading';
import type { Anchor, PostAdapter, ReadPost } from '../post-adapter';

const authorLink: Selector = [{ css: '[data-tracking-control-name$="feed-actor-name"]', since: '2024-01', signal: 'public-actor-name' }];
const commentLink: Selector = [
  { css: 'a.comment__author', since: '2024-01', signal: 'public-comment-author' },
  { css: '[data-tracking-control-name$="comment_actor-name"]', since: '2024-01', signal: 'public-comment-actor' },
];
const textSelector: Selector = [{ css: '[data-test-id="main-feed-activity-card__commentary"]', since: '2024-01', signal: 'public-commentary' }];
const quotedSelector: Selector = [
  { css: '[data-test-id="feed-reshare-content"], .feed-reshare-content', since: '2024-01', signal: 'public-reshare' },
];

function authorOf(root: Element, selector: Selector): AuthorReading | undefined {
  const link = $optional(root, selector);
  const actor = link && readActorLink(link);
  const name = link && nameText(link);
  if (actor === undefined || actor.kind === 'group' || name === undefined) return undefined;
  return present({ name, kind: actor.kind, keys: actor.keys, slug: actor.slug });
}

function findCards(root: ParentNode): Element[] {
  return [...root.querySelectorAll('article[data-activity-urn]')];
}

function readComment(comment: Element): CommentReading | undefined {
  const author = authorOf(comment, commentLink);
  return author && { author };
}

function findComments(card: Element): Element[] {
  return [...(card.closest('section') ?? card).querySelectorAll('section.comment')];
}

/** Both urns are of the post itself: `data-attributed-urn` is its share or ugcPost. */
function keysOf(card: Element) {
  const urns = ['data-activity-urn', 'data-attributed-urn'].map((name) => card.getAttribute(name) ?? '');
  return uniqueKeys(urns.flatMap(postKeysIn));
}

function readCard(card: Element): ReadPost {
  const keys = keysOf(card);
  const quoted = $optional(card, quotedSelector);
  const text = $optional(card, textSelector, (element) => quoted?.contains(element) !== true);
  const { fields, signals } = collect<Omit<PostReading, 'isPromoted' | 'comments'>>('post', {
    keys: ask({ 'public-urn': () => (keys.length > 0 ? keys : undefined) }),
    viralKeys: undefined,
    author: ask({ 'public-actor-name': () => authorOf(card, authorLink) }),
    group: undefined,
    text: text && ask({ 'public-commentary': () => readingText(text, true) }),
    publishedAt: ask({ 'id-clock': () => publishedAt(keys) }),
    quoted: undefined,
  });
  const comments = findComments(card).map(readComment).filter((comment) => comment !== undefined);
  return { post: { keys, viralKeys: [], ...fields, isPromoted: false, comments }, signals };
}

function anchorOf(card: Element): Anchor | undefined {
  const near = $optional(card, authorLink);
  const block = near?.parentElement;
  return near === undefined || block === null || block === undefined ? undefined : { block, near };
}

/** Pages for people who are not logged in. */
export const publicPosts: PostAdapter = { findCards, readCard, anchorOf, findComments, readComment, commentAnchor: () => undefined };

import { authorAt, readActorLink } from '../../dom/actor-link';
import { ask, present } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { $optional, outermost, type Selector } from '../../dom/select';
import { readingText } from '../../dom/text';
import { uniqueKeys } from '../../identities/identity-keys';
import { postKeysIn } from '../../identities/post-urn';
import type { AuthorReading, PostReading } from '../../reading';
import { composePost } from '../compose-post';
import type { PostAdapter, PostWords, ReadPost } from '../post-adapter';

const authorLink: Selector = ['[data-tracking-control-name$="feed-actor-name"]']; // 2024-01
const commentary: Selector = ['[data-test-id$="__commentary"]']; // 2024-01
const reshare: Selector = ['[data-test-id="feed-reshare-content"], .feed-reshare-content']; // 2024-01

function authorIn(root: Element, accepts: (link: Element) => boolean): AuthorReading | undefined {
  const link = $optional(root, authorLink, accepts);
  return link && authorAt(readActorLink(link), nameText(link));
}

/** Both urns are of the post itself: `data-attributed-urn` is its share or ugcPost. */
function keysOf(card: Element) {
  const urns = ['data-activity-urn', 'data-attributed-urn'].map((name) => card.getAttribute(name) ?? '');
  return uniqueKeys(urns.flatMap(postKeysIn));
}

function textOf(element: Element | undefined): string | undefined {
  return element && readingText(element, true);
}

function quotedOf(quoted: Element): PostReading['quoted'] {
  return present<NonNullable<PostReading['quoted']>>({ author: authorIn(quoted, () => true), text: textOf($optional(quoted, commentary)) });
}

/** What a reshare quotes, and whether an element stands outside of that. */
function quotedIn(card: Element) {
  const quoted = $optional(card, reshare);
  return { quoted, isOwn: (element: Element) => quoted?.contains(element) !== true };
}

function readCard(card: Element): ReadPost {
  const keys = keysOf(card);
  const { isOwn } = quotedIn(card);
  const author = ask({ 'public-actor-name': () => authorIn(card, isOwn) });
  return composePost({ keys, viralKeys: [], answer: ask({ 'public-urn': () => keys }) }, { author, group: undefined }, false);
}

/** What a card of a logged-out page says and quotes. */
export function publicWords(card: Element): PostWords {
  const { quoted, isOwn } = quotedIn(card);
  return {
    text: ask({ 'public-commentary': () => textOf($optional(card, commentary, isOwn)) }),
    quoted: quoted && ask({ 'public-reshare': () => quotedOf(quoted) }),
  };
}

/** Pages for people who are not logged in. They are read, never drawn on. */
export const publicPosts: PostAdapter = {
  findCards: (root) => outermost([...root.querySelectorAll('article[data-activity-urn]')]),
  readCard,
  anchorOf: () => undefined,
};

import { actorLinkCss, readActorLink } from '../../dom/actor-link';
import { present } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { $optional, type Selector } from '../../dom/select';
import type { CommentReading } from '../../reading';
import type { Anchor } from '../post-adapter';

const title: Selector = [
  { css: '.comments-comment-meta__description-title', since: '2024-07', signal: 'ember-comment-title' },
  { css: '.comments-post-meta__name-text', since: '2019-01', signal: 'ember-comment-name' },
  { css: 'a h3 > span', since: '2024-07', signal: 'ember-comment-heading' },
];

/** Name, degree and headline of who comments. */
const meta: Selector = [
  { css: '.comments-comment-meta__container', since: '2024-07', signal: 'ember-comment-meta' },
  { css: '.comments-post-meta', since: '2019-01', signal: 'ember-post-meta' },
];

export function readComment(comment: Element): CommentReading | undefined {
  const head = $optional(comment, meta) ?? comment;
  const name = $optional(head, title);
  const anchor = name?.closest('a') ?? head.querySelector(actorLinkCss);
  const actor = anchor === null ? undefined : readActorLink(anchor);
  const shown = name === undefined ? undefined : nameText(name);
  if (actor === undefined || actor.kind === 'group' || shown === undefined) return undefined;
  return { author: present({ name: shown, kind: actor.kind, keys: actor.keys, slug: actor.slug }) };
}

export function commentAnchor(comment: Element): Anchor | undefined {
  const block = $optional(comment, meta);
  const near = block && $optional(block, title);
  return near === undefined ? undefined : { block, near };
}

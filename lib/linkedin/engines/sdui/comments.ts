import { readActorLink, actorLinkCss } from '../../dom/actor-link';
import { present } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { climb, follows } from '../../dom/select';
import type { CommentReading } from '../../reading';
import type { Anchor } from '../post-adapter';

const commentCss = '[componentkey^="replaceableComment_urn:li:comment:"], [id^="replaceableComment_urn:li:comment:"]';
const textBox = '[data-testid="expandable-text-box"]';

function keyOf(comment: Element): string {
  return comment.getAttribute('componentkey') ?? comment.id;
}

/** The comments open at a card; on a single-post page they stand outside it. The same key is on up to three nested elements. */
export function findComments(card: Element): Element[] {
  const isDetail = /FeedType_FEED_DETAIL$/u.test(card.getAttribute('componentkey') ?? card.id);
  const all = [...(isDetail ? card.ownerDocument : card).querySelectorAll(commentCss)];
  return all.filter((comment) => !all.some((other) => other !== comment && other.contains(comment) && keyOf(other) === keyOf(comment)));
}

/** The first link with a row in it that stands before the comment's own text: photo, name, then text, then replies. */
function authorLink(comment: Element): Element | undefined {
  const text = comment.querySelector(textBox);
  const links = [...comment.querySelectorAll(actorLinkCss)].filter((link) => text === null || follows(text, link));
  return links.find((link) => link.querySelector('p') !== null);
}

export function readComment(comment: Element): CommentReading | undefined {
  const link = authorLink(comment);
  const actor = link === undefined ? undefined : readActorLink(link);
  const row = link?.querySelector('p');
  const name = row === undefined || row === null ? undefined : nameText(row);
  if (actor === undefined || actor.kind === 'group' || name === undefined) return undefined;
  return { author: present({ name, kind: actor.kind, keys: actor.keys, slug: actor.slug }) };
}

export function commentAnchor(comment: Element): Anchor | undefined {
  const link = authorLink(comment);
  const near = link?.querySelector('p');
  if (link === undefined || near === undefined || near === null) return undefined;
  const block = climb(link, comment, (ancestor) => ancestor.querySelector(textBox) === null && ancestor.querySelector('button') === null);
  const outside = block === link ? link.parentElement : block;
  return outside === null || outside === comment ? undefined : { block: outside, near };
}

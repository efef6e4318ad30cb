import { actorLinks, type ActorLink } from '../../dom/actor-link';
import { $all, $optional, climb, cssOf, follows, type Selector } from '../../dom/select';

/** The part that names who wrote something; absent in slots that were emptied far from the window. */
export const actorSelector: Selector = [
  { css: '.update-components-actor__container', since: '2023-01', signal: 'ember-actor-container' },
  { css: '.update-components-actor', since: '2022-06', signal: 'ember-actor' },
  { css: '.feed-shared-actor', since: '2019-01', signal: 'ember-shared-actor' },
];

/** What a reshare quotes. */
export const quotedSelector: Selector = [
  { css: '.feed-shared-update-v2__update-content-wrapper', since: '2023-01', signal: 'ember-content-wrapper' },
  { css: '.update-components-mini-update-v2', since: '2022-06', signal: 'ember-mini-update' },
  { css: '.feed-shared-mini-update-v2', since: '2019-01', signal: 'ember-shared-mini-update' },
];

export const commentSelector: Selector = [
  { css: 'article[data-id^="urn:li:comment:"]', since: '2022-01', signal: 'ember-comment' },
  { css: '[data-id^="urn:li:comment:"]', since: '2022-01', signal: 'ember-comment-id' },
];

export const textSelector: Selector = [
  { css: '.update-components-update-v2__commentary', since: '2023-01', signal: 'ember-commentary' },
  { css: '.feed-shared-update-v2__description .update-components-text', since: '2022-06', signal: 'ember-description' },
  { css: '.feed-shared-inline-show-more-text', since: '2022-01', signal: 'ember-show-more' },
  { css: '.update-components-text, .feed-shared-text', since: '2019-01', signal: 'ember-text' },
];

/** Who says something about the post below it. */
const headerSelector: Selector = [
  { css: '.update-components-header', since: '2022-06', signal: 'ember-header' },
  { css: '.feed-shared-header', since: '2019-01', signal: 'ember-shared-header' },
];

/** `X commented on this`, `New post in …`, `Suggested`. */
export interface Header {
  links: ActorLink[];
}

/** What belongs to whom inside one card. */
export interface CardParts {
  actor?: Element | undefined;
  header?: Header | undefined;
  text?: Element | undefined;
  quoted?: Element | undefined;
}

const commentCss = cssOf(commentSelector);
const quotedCss = cssOf(quotedSelector);

function isInside(element: Element, css: string, card: Element): boolean {
  const outer = element.closest(css);
  return outer !== null && outer !== card && card.contains(outer);
}

/** The first author block that is neither quoted nor a comment's. */
export function ownActor(card: Element): Element | undefined {
  return $optional(card, actorSelector, (actor) => !isInside(actor, `${quotedCss}, ${commentCss}`, card));
}

/** The quoted part: by its wrapper, else around the second author. */
function quotedPart(card: Element, actor: Element | undefined): Element | undefined {
  const wrapper = $optional(card, quotedSelector, (element) => $optional(element, actorSelector) !== undefined);
  if (wrapper !== undefined || actor === undefined) return wrapper;
  const isSecond = (other: Element) => follows(other, actor) && !isInside(other, commentCss, card);
  const second = $optional(card, actorSelector, isSecond);
  return second && climb(second, card, (ancestor) => !ancestor.contains(actor));
}

function headerOf(card: Element, actor: Element | undefined): Header | undefined {
  const header = $optional(card, headerSelector, (element) => !isInside(element, `${quotedCss}, ${commentCss}`, card));
  if (header !== undefined) return { links: actorLinks(header) };
  const links = actor === undefined ? [] : actorLinks(card).filter(({ element }) => follows(actor, element));
  return links.length === 0 ? undefined : { links };
}

export function partsOf(card: Element): CardParts {
  const actor = ownActor(card);
  const quoted = quotedPart(card, actor);
  const isOwn = (element: Element) => quoted?.contains(element) !== true && !isInside(element, `${quotedCss}, ${commentCss}`, card);
  return { actor, quoted, header: headerOf(card, actor), text: $optional(card, textSelector, isOwn) };
}

export function commentsOf(card: Element): Element[] {
  return $all(card, commentSelector);
}

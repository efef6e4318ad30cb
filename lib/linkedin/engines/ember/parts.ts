import { actorLinks, type ActorLink } from '../../dom/actor-link';
import { $all, $optional, climb, follows, type Selector } from '../../dom/select';

/** The part that names who wrote something; absent in slots that were emptied far from the window. */
export const actorSelector: Selector = [
  '.update-components-actor__container', // 2023-01
  '.update-components-actor', // 2022-06
  '.feed-shared-actor', // 2019-01
];

/** What a reshare quotes. */
export const quotedSelector: Selector = [
  '.feed-shared-update-v2__update-content-wrapper', // 2023-01
  '.update-components-mini-update-v2', // 2022-06
  '.feed-shared-mini-update-v2', // 2019-01
];

const commentCss = '[data-id^="urn:li:comment:"]'; // 2022-01

export const textSelector: Selector = [
  '.update-components-update-v2__commentary', // 2023-01
  '.feed-shared-inline-show-more-text', // 2022-01
  '.update-components-text, .feed-shared-text', // 2019-01
];

/** Who says something about the post below it: `X commented on this`, `New post in …`, `Suggested`. */
const headerSelector: Selector = [
  '.update-components-header', // 2022-06
  '.feed-shared-header', // 2019-01
];

/** What belongs to whom inside one card. */
export interface CardParts {
  actor?: Element | undefined;
  /** The people, organisations and groups that the header names; undefined without a header. */
  header?: ActorLink[] | undefined;
  text?: Element | undefined;
  quoted?: Element | undefined;
}

/** Whether one of `outer` stands around `element`, below `card` where that is given. */
export function isInside(element: Element, outer: Selector, card?: Element): boolean {
  const around = element.parentElement?.closest(outer.join());
  return around !== null && around !== undefined && (card === undefined || (around !== card && card.contains(around)));
}

function isOwn(element: Element, card: Element): boolean {
  return !isInside(element, [...quotedSelector, commentCss], card);
}

/** The first author block that is neither quoted nor a comment's, and stands above all texts: below one it is of whom the post quotes. */
export function ownActor(card: Element): Element | undefined {
  const actor = $optional(card, actorSelector, (each) => isOwn(each, card));
  const text = card.querySelector(textSelector.join());
  return actor && text && follows(actor, text) ? undefined : actor;
}

/** The quoted part: by its wrapper, else around the second author. */
function quotedPart(card: Element, actor: Element | undefined): Element | undefined {
  const wrapper = $optional(card, quotedSelector, (element) => $optional(element, actorSelector) !== undefined);
  if (wrapper || !actor) return wrapper;
  const second = $optional(card, actorSelector, (other) => follows(other, actor) && !isInside(other, [commentCss], card));
  return second && climb(second, card, (ancestor) => !ancestor.contains(actor));
}

/** Without its class: whoever is linked before the author. */
function headerOf(card: Element, actor: Element | undefined): ActorLink[] | undefined {
  const header = $optional(card, headerSelector, (element) => isOwn(element, card));
  if (header) return actorLinks(header);
  const links = actor ? actorLinks(card).filter(({ element }) => follows(actor, element)) : [];
  return links.length === 0 ? undefined : links;
}

export function partsOf(card: Element): CardParts {
  const actor = ownActor(card);
  const quoted = quotedPart(card, actor);
  const text = $optional(card, textSelector, (element) => isOwn(element, card) && quoted?.contains(element) !== true);
  return { actor, quoted, header: headerOf(card, actor), text };
}

export function commentsOf(card: Element): Element[] {
  return $all(card, commentCss);
}

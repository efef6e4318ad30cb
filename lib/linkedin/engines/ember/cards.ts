import { $all, cssOf, follows, type Selector } from '../../dom/select';
import { ownActor, quotedSelector } from './parts';

/** The post itself; slots of the feed carry `data-id` and stand for a card only where the inner urn is missing. */
const cardSelector: Selector = [
  { css: '[data-urn^="urn:li:activity:"]', since: '2022-01', signal: 'ember-urn' },
  { css: '[data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"], [data-urn^="urn:li:groupPost:"]', since: '2022-01', signal: 'ember-urn' },
  { css: '[data-id^="urn:li:activity:"]', since: '2022-01', signal: 'ember-slot' },
];

const quotedCss = cssOf(quotedSelector);

/** A slot that was emptied, or is not filled yet, holds no text. */
function hasContent(card: Element): boolean {
  return ownActor(card) !== undefined || /\S/u.test(card.textContent);
}

/** Posts under `root`, in document order; a slot and the card inside it are one post. */
export function findCards(root: ParentNode): Element[] {
  const all = $all(root, cardSelector).filter((card) => card.closest(quotedCss) === null);
  const cards = all.filter((card) => card.hasAttribute('data-urn') && hasContent(card));
  const slots = all.filter(
    (slot) => !slot.hasAttribute('data-urn') && slot.querySelector('[data-urn]') === null && ownActor(slot) !== undefined,
  );
  const posts = cards.filter((card) => !cards.some((other) => other !== card && other.contains(card)));
  return slots.length === 0 ? posts : [...posts, ...slots].sort((a, b) => (follows(b, a) ? -1 : 1));
}

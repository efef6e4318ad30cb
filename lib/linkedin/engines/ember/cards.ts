import { $all, has, inOrder, outermost } from '../../dom/select';
import { isInside, ownActor, quotedSelector } from './parts';

const kinds = ['activity', 'ugcPost', 'share', 'groupPost'];

/** The post itself, since 2022-01. Slots of the feed carry `data-id` and stand for a card only where the inner urn is missing. */
const cardCss = kinds.map((kind) => `[data-urn^="urn:li:${kind}:"]`).join();
const slotCss = '[data-id^="urn:li:activity:"]';

/** A slot that was emptied, or is not filled yet, holds no text. */
function hasContent(card: Element): boolean {
  return ownActor(card) !== undefined || /\S/u.test(card.textContent);
}

/** Posts under `root`, in document order; a slot and the card inside it are one post. */
export function findCards(root: ParentNode): Element[] {
  const isOwn = (card: Element) => !isInside(card, quotedSelector);
  const cards = outermost($all(root, cardCss).filter((card) => isOwn(card) && hasContent(card)));
  const slots = $all(root, slotCss).filter(
    (slot) => isOwn(slot) && !slot.closest('[data-urn]') && !has(slot, '[data-urn]') && ownActor(slot) !== undefined,
  );
  return [...cards, ...slots].toSorted(inOrder);
}

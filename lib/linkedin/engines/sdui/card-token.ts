import { named, namesOf } from './names';

/**
 * Component keys of cards: any prefix (`expanded` until September 2026, then `update-card-focus`), the 43-character token,
 * `FeedType_…` (dom.md, 4.1).
 */
const cardName = /^(.*)([\w-]{43})FeedType_[A-Z_]+$/u;

/** Parts of a card whose names have the same shape: thread keys, comment tools, skeletons. */
const partName = /replaceable|comment|skeleton|slot|preview/iu;

/** The token in a card's name; undefined for anything that is no card. */
export function tokenOf(element: Element): string | undefined {
  for (const name of namesOf(element)) {
    const [, prefix = '', token] = cardName.exec(name) ?? [];
    if (token && !partName.test(prefix)) return token;
  }
  return undefined;
}

/** The part of a card that is the post itself, without its comments. */
export function bodyOf(card: Element): Element {
  const token = tokenOf(card);
  return (token === undefined ? null : card.querySelector(named('=', token))) ?? card;
}

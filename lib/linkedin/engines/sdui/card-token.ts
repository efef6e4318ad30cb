import { named, namesIn, namesOf } from './names';

/**
 * Component keys of cards: any prefix (`expanded` until September 2026, then `update-card-focus`), the 43-character token,
 * `FeedType_…` (dom.md, 4.1).
 */
const cardName = /^(.*)([\w-]{43})FeedType_[A-Z_]+$/u;

/** Parts of a card whose names have the same shape: thread keys, comment tools, skeletons. */
const partName = /replaceable|comment|skeleton|slot|preview/iu;

function tokenAmong(names: readonly string[], isPart: boolean): string | undefined {
  for (const name of names) {
    // The pattern looks for its 43 characters from everywhere: most names can be told from a card's without it.
    const [, prefix = '', token] = (name.includes('FeedType_') && cardName.exec(name)) || [];
    if (token && partName.test(prefix) === isPart) return token;
  }
  return undefined;
}

/** The token in a card's name; undefined for anything that is no card. */
export function tokenOf(element: Element): string | undefined {
  return tokenAmong(namesOf(element), false);
}

/** The token of a card: in its name, else in those of its parts. */
export function tokenIn(card: Element): string | undefined {
  return tokenOf(card) ?? tokenAmong(namesIn(card), true);
}

/** The part of a card that is the post itself, without its comments. */
export function bodyOf(card: Element): Element {
  const token = tokenIn(card);
  return (token === undefined ? null : card.querySelector(named('=', token))) ?? card;
}

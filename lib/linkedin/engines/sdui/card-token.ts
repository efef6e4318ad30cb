import { $optional } from '../../dom/select';

/**
 * Component keys of cards: any prefix (`expanded` until September 2026, then `update-card-focus`), the 43-character token,
 * `FeedType_…` (dom.md, 4.1). Later builds mirror keys as ids.
 */
const cardKey = /([\w-]{43})FeedType_[A-Z_]+$/u;

/** Parts of a card whose keys have the same shape: thread keys, comment tools, skeletons. */
const partKey = /replaceable|comment|skeleton|slot|preview/iu;

function keysOf(element: Element): string[] {
  return [element.getAttribute('componentkey') ?? '', element.id];
}

/** The token in a card's key; undefined for anything that is no card. */
export function tokenOf(element: Element): string | undefined {
  for (const key of keysOf(element)) {
    const match = cardKey.exec(key);
    if (match?.[1] !== undefined && !partKey.test(key.slice(0, match.index))) return match[1];
  }
  return undefined;
}

/** Every key and test id in `scope` that holds the token: `<thread>-replaceableCommentTools<token>…` and its sisters. */
export function keysWithToken(scope: ParentNode, token: string): string[] {
  const found = scope.querySelectorAll(`[componentkey*="${token}"], [data-testid*="${token}"], [id*="${token}"]`);
  return [...found].flatMap((element) => [...keysOf(element), element.getAttribute('data-testid') ?? '']);
}

/** The part of a card that is the post itself, without its comments. */
export function bodyOf(card: Element): Element {
  const token = tokenOf(card);
  const body = token === undefined ? undefined : $optional(card, [
    { css: `[id="${token}"]`, since: '2026-08', signal: 'id-mirror' },
    { css: `[componentkey="${token}"]`, since: '2025-11', signal: 'component-key' },
  ]);
  return body ?? card;
}

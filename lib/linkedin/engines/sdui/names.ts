import { $all } from '../../dom/select';
/** What the server calls a part: its component key (mirrored as id by later builds) and its test id. */
const attributes = ['componentkey', 'id', 'data-testid'];

/** The names of one element. */
export function namesOf(element: Element): string[] {
  return attributes.map((name) => element.getAttribute(name)).filter((name) => name !== null);
}

/** All names in `scope`. */
export function namesIn(scope: ParentNode): string[] {
  return $all(scope, attributes.map((name) => `[${name}]`).join()).flatMap(namesOf);
}

/** Finds by the start, end or part of a name: `named('^=', 'replaceableComment_')`. */
export function named(operator: '=' | '^=' | '*=' | '$=', value: string): string {
  return attributes.map((name) => `[${name}${operator}"${value}"]`).join();
}

export const commentPrefix = 'replaceableComment_urn:li:comment:';
export const commentCss = named('^=', commentPrefix);

/** The text of a post or a comment. */
export const textBox = '[data-testid="expandable-text-box"]';

/** Only a single-post page shows one post, with its comments outside the card. */
export function scopeOf(card: Element): ParentNode {
  const isDetail = [...namesOf(card), ...namesIn(card)].some((name) => name.endsWith('FeedType_FEED_DETAIL'));
  return isDetail ? card.ownerDocument : card;
}

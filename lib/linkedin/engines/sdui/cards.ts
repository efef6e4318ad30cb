import { follows } from '../../dom/select';
import { tokenOf } from './card-token';
import { hasNameBlock } from './name-blocks';

const keyed = '[componentkey*="FeedType_"], [id*="FeedType_"]';

/** A post has comment tools or can be reacted to (where comments are switched off); a module has neither. */
const marksOfPost =
  '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"], [data-testid*="-commentList"], svg[id^="thumbs-up"], [data-testid^="ReactionFacepile"]';

/** Mini cards of a profile's activity carry no `FeedType_`; their link opens the post itself. */
const activityItem = '[role="listitem"]:not([componentkey*="FeedType_"])';

function isActivityItem(item: Element): boolean {
  return item.querySelector('a[href*="/feed/update/"]') !== null && hasNameBlock(item);
}

/** A card without a readable author is a post all the same: that is how the diagnosis notices a change of LinkedIn. */
function isPost(card: Element): boolean {
  return card.querySelector(marksOfPost) !== null;
}

/** Keys are doubled on nested elements: of those with one token, the list items stand for the card, else the outermost. */
function standIns(sameToken: readonly Element[]): Element[] {
  const items = sameToken.filter((element) => element.getAttribute('role') === 'listitem');
  const candidates = items.length > 0 ? items : sameToken;
  return candidates.filter((card) => !candidates.some((other) => other !== card && other.contains(card)));
}

/** Posts under `root`, in document order. */
export function findCards(root: ParentNode): Element[] {
  const byToken = new Map<string, Element[]>();
  for (const element of root.querySelectorAll(keyed)) {
    const token = tokenOf(element);
    if (token !== undefined) byToken.set(token, [...(byToken.get(token) ?? []), element]);
  }
  const cards = [...byToken.values()].flatMap(standIns).filter(isPost);
  const loose = [...root.querySelectorAll(activityItem)].filter(
    (item) => isActivityItem(item) && !cards.some((card) => card.contains(item) || item.contains(card)),
  );
  return [...cards, ...loose].sort((a, b) => (follows(b, a) ? -1 : 1));
}

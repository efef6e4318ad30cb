import { $all, has, inOrder, outermost } from '../../dom/select';
import { tokenOf } from './card-token';
import { nameBlocks } from './name-blocks';
import { named } from './names';

/** A post has comment tools or can be reacted to (where comments are switched off); a module has neither. */
const marksOfPost = [
  named('*=', '-replaceableCommentTools'), // 2025-11
  '[data-testid*="-commentList"]', // 2025-11
  'svg[id^="thumbs-up"]', // 2026-04
  '[data-testid^="ReactionFacepile"]', // 2026-05
].join();

/** A card without a readable author is a post all the same: that is how the diagnosis notices a change of LinkedIn. */
function isPost(card: Element): boolean {
  return has(card, marksOfPost);
}

/** Cards without a key of their own; among them the mini cards of a profile's activity, whose link opens the post itself. */
function isLoosePost(item: Element): boolean {
  return tokenOf(item) === undefined && (isPost(item) || (has(item, 'a[href*="/feed/update/"]') && nameBlocks(item).length > 0));
}

/** Of the elements with one token the list items stand for the card, else the outermost. */
function standIns(sameToken: readonly Element[]): Element[] {
  const items = sameToken.filter((element) => element.getAttribute('role') === 'listitem');
  return outermost(items.length > 0 ? items : sameToken);
}

/** Posts under `root`, in document order. */
export function findCards(root: ParentNode): Element[] {
  const keyed = $all(root, named('*=', 'FeedType_')).filter(tokenOf);
  const cards = [...Map.groupBy(keyed, tokenOf).values()].flatMap(standIns).filter(isPost);
  const loose = $all(root, '[role="listitem"]').filter(
    (item) => isLoosePost(item) && !cards.some((card) => card.contains(item) || item.contains(card)),
  );
  return [...cards, ...outermost(loose)].toSorted(inOrder);
}

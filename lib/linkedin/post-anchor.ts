import { adapterOf } from './engines/post-adapters';
import type { Anchor } from './engines/post-adapter';

/** Where a chip goes at the author of a card; undefined where the author's block was not recognised. */
export function postAnchor(card: Element): Anchor | undefined {
  return adapterOf(card).anchorOf(card);
}

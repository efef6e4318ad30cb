import { inOrder } from './dom/select';
import { livePosts } from './engines/post-adapters';

/** One element per post under `root`, in document order; modules, empty slots and nested doubles are left out. */
export function findPostCards(root: ParentNode): Element[] {
  const [first = [], ...others] = livePosts.map(({ findCards }) => findCards(root)).filter((cards) => cards.length > 0);
  return others.length === 0 ? first : [first, ...others].flat().toSorted(inOrder);
}

import { inOrder } from './dom/select';
import { livePosts } from './engines/post-adapters';

/** One element per post under `root`, in document order; modules, empty slots and nested doubles are left out. */
export function findPostCards(root: ParentNode): Element[] {
  return livePosts.flatMap(({ findCards }) => findCards(root)).toSorted(inOrder);
}

import { follows } from './dom/select';
import { postAdapters } from './engines/post-adapters';

/** One element per post under `root`, in document order; modules, empty slots and nested doubles are left out. */
export function findPostCards(root: ParentNode): Element[] {
  const found = postAdapters.map((adapter) => adapter.findCards(root)).filter((cards) => cards.length > 0);
  return found.length < 2 ? (found[0] ?? []) : found.flat().sort((a, b) => (follows(b, a) ? -1 : 1));
}

import { AnchoredNode } from './anchored-node';

/**
 * The drawings of one annotation, each under the element of LinkedIn's that it is about. A pass names all that ought to be there and then
 * settles; what was not named is taken away, and when `signal` aborts everything is.
 */
export class AnchoredSet {
  readonly #nodes = new Map<Element, AnchoredNode>();
  readonly #named = new Set<Element>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.#named.clear();
      this.settle();
    });
  }

  /** The drawing about an element; a new one where LinkedIn redrew what the old one hung in. */
  node(about: Element, block: Element): AnchoredNode {
    this.#named.add(about);
    const before = this.#nodes.get(about);
    if (before?.isAt(block)) return before;
    before?.remove();
    const node = new AnchoredNode(block);
    this.#nodes.set(about, node);
    return node;
  }

  /** Ends a pass. */
  settle(): void {
    for (const [about, node] of this.#nodes) {
      if (this.#named.delete(about)) continue;
      node.remove();
      this.#nodes.delete(about);
    }
    AnchoredNode.placeAll(this.#nodes.values());
  }
}

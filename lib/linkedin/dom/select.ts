/** Ways to find one thing, newest first; beside each stands when LinkedIn is known to have begun to write it so. */
export type Selector = readonly string[];

/** All elements that `css` finds, in document order. */
export function $all(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)];
}

export function has(root: ParentNode, css: string): boolean {
  return root.querySelector(css) !== null;
}

/** The first element that the newest way finds and `accepts` takes. */
export function $optional(root: ParentNode, selector: Selector, accepts: (element: Element) => boolean = () => true): Element | undefined {
  for (const css of selector) {
    const found = $all(root, css).find(accepts);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `values` without those that are undefined. */
export function defined<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

/** Whether `later` comes after `earlier` in the document and is not inside it. */
export function follows(later: Node, earlier: Node): boolean {
  const position = earlier.compareDocumentPosition(later);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** For sorting by place in the document. */
export function inOrder(a: Node, b: Node): number {
  return follows(b, a) ? -1 : 1;
}

/** Those that stand inside no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    let around = element.parentElement;
    while (around !== null && !all.has(around)) around = around.parentElement;
    return around === null;
  });
}

/** The highest ancestor of `element` below `limit` (or `element` itself) that `accepts` takes, climbing without a gap. */
export function climb(element: Element, limit: Element, accepts: (ancestor: Element) => boolean): Element {
  let reached = element;
  for (let next = element.parentElement; next !== null && next !== limit && accepts(next); next = next.parentElement) {
    reached = next;
  }
  return reached;
}

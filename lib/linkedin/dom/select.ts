/** One way to find something, and when LinkedIn was last seen to write it so. `signal` names it in the self-diagnosis. */
export interface Alternate {
  css: string;
  since: string;
  signal: string;
}

/** Alternates, newest first. */
export type Selector = readonly Alternate[];

/** All elements that any alternate matches, in document order. */
export function $all(root: ParentNode, selector: Selector): Element[] {
  return [...root.querySelectorAll(cssOf(selector))];
}

/** The first element of the newest alternate that answers and that `accepts` takes. */
export function $optional(
  root: ParentNode,
  selector: Selector,
  accepts: (element: Element) => boolean = () => true,
): Element | undefined {
  for (const { css } of selector) {
    const found = [...root.querySelectorAll(css)].find(accepts);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function cssOf(selector: Selector): string {
  return selector.map(({ css }) => css).join(',');
}

/** Whether `later` comes after `earlier` in the document and is not inside it. */
export function follows(later: Node, earlier: Node): boolean {
  const position = earlier.compareDocumentPosition(later);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** The highest ancestor of `element` below `limit` (or `element` itself) that `accepts` takes, climbing without a gap. */
export function climb(element: Element, limit: Element, accepts: (ancestor: Element) => boolean): Element {
  let reached = element;
  for (let next = element.parentElement; next !== null && next !== limit && accepts(next); next = next.parentElement) {
    reached = next;
  }
  return reached;
}

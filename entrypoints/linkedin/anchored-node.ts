import { closedRoot } from './closed-root';
import { isDarkPage } from './theme';

/** Where the drawn part goes, in the window's coordinates. */
export type Place = { left: number; top: number };

/**
 * A drawing of Kring's that hangs in one of LinkedIn's elements without taking room: the host has no size, the drawing stands beside it
 * at the place measured for it. Nothing of the page moves.
 */
export class AnchoredNode {
  /** Measures where the drawing goes, for all drawings in one go. Undefined: there is no room, so it stands in the corner of the window. */
  place: (drawing: HTMLElement) => Place | undefined = () => undefined;

  readonly #host: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #block: Element;
  #drawn = '';
  #at = '';

  constructor(block: Element) {
    const document = block.ownerDocument;
    const { host, root } = closedRoot(document);
    this.#host = host;
    this.#block = block;
    this.#frame = document.createElement('div');
    this.#frame.className = 'place';
    root.append(this.#frame);
    block.append(host);
  }

  /** Whether it still hangs where it was put: LinkedIn may have redrawn the element or moved on. */
  isAt(block: Element): boolean {
    return this.#block === block && this.#host.parentElement === block && block.isConnected;
  }

  /** Draws anew when `state` differs from what was drawn last. */
  draw(state: string, content: (document: Document) => HTMLElement): void {
    if (state === this.#drawn) return;
    this.#drawn = state;
    this.#frame.replaceChildren(content(this.#host.ownerDocument));
  }

  remove(): void {
    this.#host.remove();
  }

  /** Reads all places and the page's theme first and writes after, so that the page is laid out once. */
  static placeAll(nodes: Iterable<AnchoredNode>): void {
    const measured = [...nodes].map((node) => ({ node, origin: node.#host.getBoundingClientRect(), place: node.place(node.#frame) }));
    const isDark = measured[0] && isDarkPage(measured[0].node.#block.ownerDocument);
    for (const { node, origin, place } of measured) {
      node.#frame.classList.toggle('dark', isDark);
      node.#move(place && { left: place.left - origin.left, top: place.top - origin.top });
    }
  }

  #move(offset: Place | undefined): void {
    const at = offset ? `translate(${Math.round(offset.left)}px, ${Math.round(offset.top)}px)` : '';
    if (at === this.#at) return;
    this.#at = at;
    this.#frame.style.transform = at;
    this.#frame.classList.toggle('fixed', !offset);
  }
}

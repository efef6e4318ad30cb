import { closedRoot } from './closed-root';
import { isDarkPage } from './theme';

/** Where the drawn part goes, in the window's coordinates, and how wide it is there. */
export interface Place {
  left: number;
  top: number;
  width: number;
}

/** Below this width (CSS pixels) a chip has no room for words. */
const narrow = 30;

/**
 * A drawing of Kring's that hangs in one of LinkedIn's elements without taking room: the host has no size, the drawing stands beside it
 * at the place measured for it. Nothing of the page moves.
 */
export class AnchoredNode {
  /** Measures where the drawing goes, for all drawings in one go. Undefined: there is no room, so it stands in the corner of the window. */
  place: () => Place | undefined = () => undefined;

  readonly #host: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #block: Element;
  #drawn = '';
  #at = '';
  /** The window's width when it was last placed. */
  #placedAt = 0;

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

  /**
   * Reads all places and the page's theme first and writes them after, so that the page is laid out once. What was placed before and is far
   * outside the window waits until it comes near: a feed of hundreds costs no more than what is seen of it.
   */
  static placeAll(nodes: Iterable<AnchoredNode>): void {
    const measured = [...nodes].flatMap((node) => {
      const origin = node.#host.getBoundingClientRect();
      return node.#isSettled(origin) ? [] : [{ node, origin, place: node.place() }];
    });
    const isDark = measured[0] && isDarkPage(measured[0].node.#block.ownerDocument);
    for (const { node, origin, place } of measured) {
      node.#frame.classList.toggle('dark', isDark);
      node.#move(place, origin);
    }
  }

  #isSettled({ top }: DOMRect): boolean {
    const { innerWidth, innerHeight } = this.#host.ownerDocument.defaultView ?? window;
    const isFar = top < -innerHeight || top > 2 * innerHeight;
    if (isFar && this.#placedAt === innerWidth) return true;
    this.#placedAt = innerWidth;
    return false;
  }

  #move(place: Place | undefined, origin: DOMRect): void {
    const at = place ? `translate(${Math.round(place.left - origin.left)}px, ${Math.round(place.top - origin.top)}px)` : 'none';
    const width = place ? `${place.width}px` : '';
    if (at + width === this.#at) return;
    this.#at = at + width;
    this.#frame.style.transform = at;
    this.#frame.style.inlineSize = width;
    this.#frame.classList.toggle('fixed', !place);
    this.#frame.classList.toggle('narrow', place !== undefined && place.width < narrow);
  }
}

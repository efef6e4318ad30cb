/** A box in the window's coordinates (CSS pixels). */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const gap = 8;

/** The box of what an element shows, not of the room it takes: a row of text may be as wide as its card. */
export function contentBox(element: Element): Box {
  const boxes = occupiedBoxes(element);
  if (boxes.length === 0) return element.getBoundingClientRect();
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Right behind the words of `near` (before them in right-to-left pages), on the same line; and how much room there is up to the edge of `block`. */
export function besideRow(near: Box, block: Box, size: Size, isRightToLeft: boolean): { left: number; top: number; room: number } {
  const top = near.top + (near.bottom - near.top - size.height) / 2;
  if (isRightToLeft) return { left: near.left - gap - size.width, top, room: near.left - gap - block.left };
  return { left: near.right + gap, top, room: block.right - near.right - gap };
}

const step = 12;

/**
 * Free room of `size` inside `card`, as close to `near` as there is, or undefined. Nothing of LinkedIn's is moved for Kring and nothing is
 * covered, so the line goes where the card happens to be empty.
 */
export function freeRoom(card: Box, near: Box, size: Size, occupied: readonly Box[]): { left: number; top: number } | undefined {
  let best: { left: number; top: number; distance: number } | undefined;
  for (let top = card.top + gap; top + size.height <= card.bottom - gap; top += step) {
    for (const left of columns(card, near, size)) {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      if (occupied.some((other) => overlaps(box, other))) continue;
      const distance = Math.abs(top + size.height / 2 - (near.top + near.bottom) / 2) + Math.abs(left - near.right) / 4;
      if (!best || distance < best.distance) best = { left, top, distance };
    }
  }
  return best && { left: best.left, top: best.top };
}

/** Places worth trying on a line: behind the name, at the name's start and at the card's end. */
function columns(card: Box, near: Box, { width }: Size): number[] {
  const all = [near.right + gap, near.left, card.right - gap * 2 - width, near.right - width];
  return all.filter((left) => left >= card.left + gap && left + width <= card.right - gap);
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom + 2 && b.top < a.bottom + 2;
}

const solid = 'img, svg, video, canvas, iframe, input, button, [role="button"], textarea, select';

/** What a person sees inside `card`: the boxes of its words, pictures and controls. */
export function occupiedBoxes(card: Element): Box[] {
  const controls = [...card.querySelectorAll(solid)].map((element) => element.getBoundingClientRect());
  return [...controls.filter(isVisible), ...wordBoxes(card)];
}

/** A box for every line of visible words. */
function wordBoxes(root: Element): Box[] {
  const document = root.ownerDocument;
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes: Box[] = [];
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (!node.nodeValue?.trim() || isForScreenReaders(node, root)) continue;
    range.selectNodeContents(node);
    boxes.push(...[...range.getClientRects()].filter(isVisible));
  }
  return boxes;
}

/** Words for screen readers alone stand in an element of one pixel; their own boxes would say nothing of that. */
function isForScreenReaders(node: Node, root: Element): boolean {
  for (let at = node.parentElement; at && at !== root; at = at.parentElement) {
    if (at.clientWidth === 1 && at.clientHeight <= 1) return true;
  }
  return false;
}

function isVisible({ left, right, top, bottom }: Box): boolean {
  return right - left > 2 && bottom - top > 2;
}

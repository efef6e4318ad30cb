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

/** The box of what an element says, not of the room it takes: a row of text may be as wide as its card. */
export function contentBox(element: Element): Box {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? box : element.getBoundingClientRect();
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
  const document = card.ownerDocument;
  const boxes: Box[] = [...card.querySelectorAll(solid)].map((element) => element.getBoundingClientRect());
  const words = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  // Words for screen readers alone are one pixel large.
  return boxes.filter(({ left, right, top, bottom }) => right - left > 2 && bottom - top > 2);
}

import type { Place } from './anchored-node';

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

/** A row of words, and what its free end must stay clear of. */
interface Row {
  near: Box;
  /** The room ends where this ends. */
  block: Box;
  occupied: readonly Box[];
}

/**
 * The first free place behind the words of `near` (before them in right-to-left pages), on the same line inside `block`, for the first of
 * `sizes` that finds one; else the nearest free place in the block for the last of them; else right behind the words.
 */
export function besideRow({ near, block, occupied }: Row, sizes: readonly Size[], isRightToLeft: boolean): Place {
  // The boxes come from the browser, whose properties no spread copies.
  const turned = ({ left, top, right, bottom }: Box): Box =>
    isRightToLeft ? { left: -right, top, right: -left, bottom } : { left, top, right, bottom };
  const place = (from: number, { width, height }: Size): Place => ({
    left: isRightToLeft ? -from - width : from,
    top: (near.top + near.bottom - height) / 2,
    width,
  });
  const [start, end] = [turned(near).right + gap, turned(block).right];
  const boxes = occupied.map(turned).toSorted((a, b) => a.left - b.left);
  for (const size of sizes) {
    const from = freeFrom(start, place(start, size).top, size, boxes);
    if (from + size.width <= end) return place(from, size);
  }
  const smallest = sizes.at(-1) ?? { width: 0, height: 0 };
  const elsewhere = freeRoom(block, near, smallest, occupied);
  return elsewhere ? { ...elsewhere, width: smallest.width } : place(start, smallest);
}

/** Where the line from `start` on is free for `size`; `boxes` from left to right. Lines above and below may reach in a little. */
function freeFrom(start: number, top: number, { width, height }: Size, boxes: readonly Box[]): number {
  let from = start;
  for (const box of boxes) {
    const isOnLine = box.top < top + height - 2 && box.bottom > top + 2;
    if (isOnLine && box.right + gap > from && box.left < from + width + gap) from = box.right + gap;
  }
  return from;
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
  const range = root.ownerDocument.createRange();
  return visibleWords(root).flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(isVisible);
  });
}

/** The element in which a person sees these words, where they stand together. */
export function findWords(root: Element, text: string): Element | undefined {
  return visibleWords(root).find((node) => node.nodeValue?.includes(text))?.parentElement ?? undefined;
}

function visibleWords(root: Element): Node[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() && !isForScreenReaders(node, root)) words.push(node);
  }
  return words;
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideRow, freeRoom, type Box } from '../../entrypoints/linkedin/placement';

const card: Box = { left: 100, top: 100, right: 900, bottom: 500 };
const name: Box = { left: 124, top: 300, right: 300, bottom: 330 };
const size = { width: 400, height: 48 };

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAt = ({ left, top }: { left: number; top: number }): Box => ({ left, top, right: left + size.width, bottom: top + size.height });

describe('freeRoom', () => {
  test('stands right behind the name when that is free', () => {
    const place = freeRoom(card, name, size, [name]);
    expect(place?.left).toBe(308);
    expect(Math.abs((place?.top ?? 0) + 24 - 315)).toBeLessThanOrEqual(12);
  });

  test('moves aside for what stands behind the name', () => {
    const button: Box = { left: 320, top: 290, right: 880, bottom: 340 };
    const place = freeRoom(card, name, size, [name, button]);
    expect(place && overlap(boxAt(place), button)).toBe(false);
  });

  test('says so when the card is full', () => {
    expect(freeRoom(card, name, size, [card])).toBeUndefined();
  });

  test('never covers anything and never leaves the card', () => {
    const box = fc
      .record({
        left: fc.integer({ min: 0, max: 1000 }),
        top: fc.integer({ min: 0, max: 600 }),
        width: fc.integer({ min: 1, max: 400 }),
        height: fc.integer({ min: 1, max: 80 }),
      })
      .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 25 }), (occupied) => {
        const place = freeRoom(card, name, size, occupied);
        if (!place) return;
        const line = boxAt(place);
        expect(occupied.some((other) => overlap(line, other))).toBe(false);
        expect(line.left >= card.left && line.right <= card.right && line.top >= card.top && line.bottom <= card.bottom).toBe(true);
      }),
    );
  });
});

describe('besideRow', () => {
  const near: Box = { left: 172, top: 40, right: 240, bottom: 60 };
  const block: Box = { left: 100, top: 0, right: 640, bottom: 80 };
  const wide = { width: 216, height: 20 };
  const dot = { width: 24, height: 20 };
  const mirrored = ({ left, right, ...box }: Box): Box => ({ ...box, left: 740 - right, right: 740 - left });

  test.each([
    ['behind the words, on their line', [near], { left: 248, top: 40, width: 216 }],
    ['behind what else stands on the line', [near, { ...near, left: 240, right: 300 }], { left: 308, top: 40, width: 216 }],
    ['narrow where words have no room', [near, { ...near, left: 400, right: 640 }], { left: 248, top: 40, width: 24 }],
    ['not minding the lines above and below', [near, { left: 100, top: 0, right: 640, bottom: 41 }], { left: 248, top: 40, width: 216 }],
    ['behind the words in any case', [near, block], { left: 248, top: 40, width: 24 }],
  ])('%s; and before them in a page that reads from the right', (_name, occupied, spot) => {
    expect(besideRow({ near, block, occupied }, [wide, dot], false)).toEqual(spot);
    const turned = { near: mirrored(near), block: mirrored(block), occupied: occupied.map(mirrored) };
    expect(besideRow(turned, [wide, dot], true)).toEqual({ ...spot, left: 740 - spot.left - spot.width });
  });

  test('elsewhere in the block where the line is full', () => {
    const full = [near, { ...near, left: 240, right: 640 }];
    const spot = besideRow({ near, block, occupied: full }, [wide, dot], false);
    expect(spot.width).toBe(24);
    const shown = { left: spot.left, right: spot.left + 24, top: spot.top, bottom: spot.top + 20 };
    expect(full.some((box) => overlap(shown, box))).toBe(false);
  });
});

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
  const row: Box = { left: 172, top: 40, right: 240, bottom: 56 };
  const block: Box = { left: 100, top: 0, right: 640, bottom: 80 };
  const chip = { width: 216, height: 22 };

  test('behind the words, on their line', () => {
    expect(besideRow(row, block, chip, false)).toEqual({ left: 248, top: 37, room: 392 });
  });

  test('before the words in a page that reads from the right', () => {
    expect(besideRow({ left: 500, top: 40, right: 568, bottom: 56 }, block, chip, true)).toEqual({ left: 276, top: 37, room: 392 });
  });
});

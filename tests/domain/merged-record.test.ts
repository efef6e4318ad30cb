import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsBetween, mergedRecord } from '../../lib/domain/merged-record';
import { stampedRow, type StampedRow } from '../../lib/domain/stamps';

interface Card extends StampedRow {
  id: string;
  name: string;
  organisation?: string;
  tags?: string[];
}

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 9, minute)).toISOString();
const born: Card = { id: 'a', name: 'Ada', createdAt: at(0), updatedAt: at(0) };

const values = {
  name: fc.constantFrom('Ada', 'Ada B.', 'A. Bedacht'),
  organisation: fc.constantFrom(undefined, 'Gemeente Ede', 'Provincie Gelderland'),
  tags: fc.constantFrom(undefined, ['warm'], ['warm', 'oud-collega']),
};
const edit = fc
  .tuple(
    fc.nat(40),
    fc.oneof(
      fc.record(values, { requiredKeys: [] }).map((fields): Partial<Card> => fields as unknown as Partial<Card>),
      fc.constant({ deletedAt: 'now' } as Partial<Card>),
    ),
  )
  .map(([minute, fields]) => ({ minute, fields }));

function edited(row: Card, { minute, fields }: { minute: number; fields: Partial<Card> }): Card {
  const now = at(minute);
  const patch = 'deletedAt' in fields ? { deletedAt: now } : fields;
  const after = Object.fromEntries(Object.entries({ ...row, ...patch }).filter(([, value]) => value !== undefined));
  return stampedRow(row, after as unknown as Card, now);
}

/** As rows were before fields had stamps: written as a whole. */
const legacy = fc.tuple(fc.nat(40), fc.record(values), fc.boolean()).map(([minute, fields, isDeleted]) => {
  const row = { ...born, ...fields, updatedAt: at(minute), ...(isDeleted && { deletedAt: at(minute) }) };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as Card;
});

/** Anything a device can have of the record: edited on its own, and brought together with others' before. */
const device: fc.Arbitrary<Card> = fc
  .tuple(
    fc.oneof(fc.constant(born), legacy),
    fc.array(edit, { maxLength: 5 }),
    fc.array(edit, { maxLength: 5 }),
    fc.array(edit, { maxLength: 2 }),
  )
  .map(([start, mine, theirs, later]) => {
    const [one, other] = [mine.reduce(edited, start), theirs.reduce(edited, start)];
    return later.reduce(edited, mergedRecord(one, other));
  });

describe('two devices', () => {
  test('it does not matter which is brought to which', () => {
    fc.assert(
      fc.property(device, device, (one, other) => {
        expect(mergedRecord(one, other)).toEqual(mergedRecord(other, one));
      }),
      { numRuns: 2000 },
    );
  });

  test('nor in which order three meet', () => {
    fc.assert(
      fc.property(device, device, device, (one, two, three) => {
        expect(mergedRecord(mergedRecord(one, two), three)).toEqual(mergedRecord(one, mergedRecord(two, three)));
      }),
      { numRuns: 4000 },
    );
  });

  test('meeting again changes nothing, and leaves nothing to be decided', () => {
    fc.assert(
      fc.property(device, device, (one, other) => {
        const met = mergedRecord(one, other);
        expect(mergedRecord(met, other)).toEqual(met);
        expect(mergedRecord(met, met)).toEqual(met);
        expect(conflictsBetween(met, met)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('an edit of what was met stays, whatever its clock says', () => {
    fc.assert(
      fc.property(device, device, fc.nat(40), (one, other, minute) => {
        const met = mergedRecord(one, other);
        const after = edited({ ...met }, { minute, fields: { name: 'Ada met een nieuwe naam' } });
        expect(mergedRecord(after, other).name).toBe('Ada met een nieuwe naam');
        expect(conflictsBetween(after, other).filter(({ field }) => field === 'name')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('field by field', () => {
  const mine = edited(born, { minute: 5, fields: { organisation: 'Gemeente Ede' } });
  const theirs = edited(born, { minute: 9, fields: { tags: ['warm'] } });

  test('edits of different fields both stay', () => {
    expect(mergedRecord(mine, theirs)).toMatchObject({ organisation: 'Gemeente Ede', tags: ['warm'] });
    expect(conflictsBetween(mine, theirs)).toEqual([]);
  });

  test('of one field the later stays, and both are told', () => {
    const other = edited(born, { minute: 7, fields: { organisation: 'Provincie' } });
    expect(mergedRecord(mine, other).organisation).toBe('Provincie');
    expect(conflictsBetween(mine, other)).toEqual([
      { field: 'organisation', here: { value: 'Gemeente Ede', at: at(5) }, there: { value: 'Provincie', at: at(7) }, stays: 'there' },
    ]);
  });

  test('a field that was emptied later is empty', () => {
    const emptied = edited(mergedRecord(mine, born), { minute: 8, fields: {} as Partial<Card> });
    const { organisation: _gone, ...rest } = emptied;
    const without = stampedRow(emptied, rest as Card, at(8));
    expect(mergedRecord(mine, without).organisation).toBeUndefined();
    expect(conflictsBetween(mine, without)).toEqual([]);
  });

  test.each([
    ['before', 3, true, 'here'],
    ['after', 9, false, 'there'],
  ] as const)('a deletion meets an edit made %s it', (_when, minute, isGone, stays) => {
    const deleted = edited(born, { minute: 6, fields: { deletedAt: 'now' } });
    const other = edited(born, { minute, fields: { organisation: 'Provincie' } });
    expect(mergedRecord(deleted, other).deletedAt !== undefined).toBe(isGone);
    expect(conflictsBetween(deleted, other)).toMatchObject([{ field: 'deletedAt', stays, there: { at: at(minute) } }]);
  });

  test('a deletion of what the other did not touch is no conflict', () => {
    const deleted = edited(mine, { minute: 6, fields: { deletedAt: 'now' } });
    expect(conflictsBetween(deleted, mine)).toEqual([]);
    expect(mergedRecord(deleted, mine).deletedAt).toBe(at(6));
  });

  test('rows of before there were stamps: the one written last', () => {
    const [early, late] = [
      { ...born, organisation: 'Oud', updatedAt: at(3) },
      { ...born, name: 'Ada B.', updatedAt: at(4) },
    ];
    expect(mergedRecord(early, late)).toMatchObject({ name: 'Ada B.', updatedAt: at(4) });
    expect(mergedRecord(early, late).organisation).toBeUndefined();
    expect(conflictsBetween(early, late).map(({ field }) => field)).toEqual(['name', 'organisation']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupAge } from '../../lib/backups/backup-age';
import { entryOfChange, entryOfUndo, journalEntrySchema, mostRows, type JournalEntry } from '../../lib/backups/journal-entry';
import { entriesSince, replay, unreplayable } from '../../lib/backups/replay';
import { countsOf, findLoss } from '../../lib/backups/tripwire';
import { passphraseFault } from '../../lib/domain/passphrase';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { ChangeEntry, ChangeId } from '../../lib/domain/change';

const instant = (number: number) => new Date(Date.UTC(2026, 10, 25) + number * 60_000).toISOString();

interface Row {
  id: string;
  text: number;
}
type State = Map<string, Row>;

/** An edit of a few rows by number: a row that is there is changed or taken away, one that is not comes. */
const edits = fc.array(fc.array(fc.record({ id: fc.nat(9), text: fc.nat(5), isRemoval: fc.boolean() }), { minLength: 1, maxLength: 4 }), {
  maxLength: 25,
});

/** Does the edits on a store of one table and gives back what every step left, with its journal. */
function run(sequence: { id: number; text: number; isRemoval: boolean }[][]) {
  let state: State = new Map();
  const states: State[] = [state];
  const journal: JournalEntry[] = [];
  for (const [index, edit] of sequence.entries()) {
    const next = new Map(state);
    const touched = new Map<string, ChangeEntry>();
    for (const { id: number, text, isRemoval } of edit) {
      const id = `row-${number}`;
      const before = state.get(id);
      if (isRemoval) next.delete(id);
      else next.set(id, { id, text });
      const after = next.get(id);
      touched.set(id, {
        table: 'notes',
        key: id,
        ...(before && { before: { ...before } }),
        ...(after && { after: { ...after } }),
      });
    }
    state = next;
    states.push(state);
    journal.push(entryOfChange({ id: `change-${index}` as ChangeId, at: instant(index + 1), entries: [...touched.values()] }));
  }
  return { states, journal };
}

const countsAt = (state: State, index: number) => ({ rows: { notes: state.size }, through: index === 0 ? ('' as const) : instant(index) });
const sorted = (state: State) => [...state.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('the tripwire', () => {
  test('finds nothing in any store that only edits changed', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (sequence, start) => {
        const { states, journal } = run(sequence);
        const from = start % states.length;
        const last = states.length - 1;
        expect(findLoss(countsAt(states[from]!, from), journal, countsAt(states[last]!, last))).toEqual([]);
      }),
    );
  });

  test('finds rows that vanished, and how many', () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 3, max: 10 }), (sequence, vanished) => {
        const { states, journal } = run(sequence);
        const last = states.length - 1;
        const size = states[last]!.size;
        fc.pre(size >= vanished);
        const now = { rows: { notes: size - vanished }, through: last === 0 ? ('' as const) : instant(last) };
        expect(findLoss(countsAt(states[0]!, 0), journal, now)).toEqual([{ table: 'notes', expected: size, found: size - vanished }]);
      }),
    );
  });

  test('finds edits that are in the journal and not in the store, be the counts as they may', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (sequence, cut) => {
        const { states, journal } = run(sequence);
        fc.pre(journal.length > 0);
        // The store as it was some edits ago: a log that was cut off.
        const earlier = cut % journal.length;
        const losses = findLoss(countsAt(states[0]!, 0), journal, countsAt(states[earlier]!, earlier));
        expect(losses).toContainEqual({ table: 'changes', expected: journal.length - earlier, found: 0 });
      }),
    );
  });

  test.each([
    ['rows that nobody wrote down coming in', { contacts: 10, sightings: 5 }, { contacts: 12, sightings: 90 }, []],
    ['a table that is new', { contacts: 10 }, { contacts: 10, news: 4 }, []],
    ['two rows fewer: the journal may lack its last line', { contacts: 10 }, { contacts: 8 }, []],
    ['eleven of twenty thousand', { contacts: 20_000 }, { contacts: 19_989 }, [{ table: 'contacts', expected: 20_000, found: 19_989 }]],
    ['the last row of all', { contacts: 1 }, { contacts: 0 }, [{ table: 'contacts', expected: 1, found: 0 }]],
    ['a table that is gone', { contacts: 3 }, {}, [{ table: 'contacts', expected: 3, found: 0 }]],
  ])('%s', (_name, before, now, expected) => {
    expect(findLoss({ rows: before, through: '' }, [], { rows: now as Record<string, number>, through: '' })).toEqual(expected);
  });

  test('counts a store without its history, up to its last edit or undoing', () => {
    const changes = [{ at: instant(1) }, { at: instant(3) }, { at: instant(2), undoneAt: instant(9) }];
    expect(countsOf({ contacts: [{}, {}], notes: [], changes })).toEqual({ rows: { contacts: 2, notes: 0 }, through: instant(9) });
  });
});

describe('the journal', () => {
  test('played on any earlier state gives the last one, more than once too', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (sequence, start) => {
        const { states, journal } = run(sequence);
        const from = start % states.length;
        const tables = { notes: sorted(states[from]!) as unknown as Record<string, unknown>[] };
        const since = entriesSince(journal, from === 0 ? '' : instant(from));
        const once = replay(tables, since.toReversed());
        expect(once['notes']).toEqual(sorted(states.at(-1)!));
        expect(replay(once, since)).toEqual(once);
      }),
    );
  });

  test('of a change and its undoing leaves what was', () => {
    fc.assert(
      fc.property(edits, (sequence) => {
        const { states, journal } = run(sequence);
        const undoing = [...journal.keys()].toReversed().map((index) => {
          const entries = journal[index]!.rows!.map(({ table, key, row }): ChangeEntry => {
            const before = states[index]!.get(key);
            return { table, key, ...(before && { before: { ...before } }), ...(row && { after: row }) };
          });
          return entryOfUndo({ id: `change-${index}` as ChangeId, at: instant(index), entries }, instant(200 - index));
        });
        const all = [...journal, ...undoing];
        expect(replay({ notes: [] }, all)['notes']).toEqual([]);
        expect(findLoss({ rows: { notes: 0 }, through: '' }, all, { rows: { notes: 0 }, through: instant(999) })).toEqual([]);
      }),
    );
  });

  test('counts a change that is too large, and does not copy it', () => {
    const entries = Array.from({ length: mostRows + 1 }, (_, index): ChangeEntry => ({
      table: 'contacts',
      key: String(index),
      after: { id: String(index) },
    }));
    const entry = entryOfChange({ id: 'x' as ChangeId, at: instant(1), entries });
    expect(entry.growth).toEqual({ contacts: mostRows + 1 });
    expect(entry.rows).toBeUndefined();
    expect(unreplayable([entry])).toBe(1);
    expect(journalEntrySchema.parse(entry)).toEqual(entry);
  });
});

test.each([
  [undefined, 'none'],
  [0, 'fresh'],
  [7, 'fresh'],
  [8, 'old'],
  [-3, 'fresh'],
] as const)('a backup of %s days ago is %s after a week', (days, age) => {
  const today = calendarDay('2026-11-25');
  expect(backupAge(days === undefined ? undefined : addDays(today, -days), today, 7)).toBe(age);
});

test.each([
  ['vier paarden', 'vier paarden', undefined],
  ['vier paarde', 'vier paarde', 'short'],
  ['vier paarden', 'vier Paarden', 'different'],
  ['🚲🚲🚲🚲🚲🚲', '🚲🚲🚲🚲🚲🚲', 'short'],
])('the passphrase %j typed again as %j: %s', (passphrase, again, fault) => {
  expect(passphraseFault(passphrase, again)).toBe(fault);
});

import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import { namesSomeone, parseMappings, writeMappings, type ChosenMappings } from '../../lib/transfer/people/column-mapping';
import { fullName } from '../../lib/transfer/person-card';
import { readFile } from '../../lib/transfer/read-file';
import { dutchList } from '../fixtures/transfer/spreadsheets';

const today = calendarDay('2026-11-25');
const read = (content: string, mappings: ChosenMappings = {}, name = 'lijst.csv') =>
  readFile({ name, blob: new Blob([content]) }, { today, mappings });

async function reading(content: string, mappings: ChosenMappings = {}) {
  const result = await read(content, mappings);
  if ('refused' in result) throw new Error(result.refused.code);
  return result.reading;
}

const odd = ['Wie is het eigenlijk;Waar te vinden;Sinds', 'Ada Bedacht;Gemeente Ede;1-2-2020', 'Bo Verzonnen;Provincie;3-4-2021', ''].join(
  '\n',
);

describe('what columns hold', () => {
  test('is guessed, shown with what stands in them, and the person’s to change', async () => {
    const { tables, people } = await reading(dutchList);
    const [table] = tables;
    expect(table?.isRemembered).toBe(false);
    expect(table?.columns.find(({ field }) => field === 'note')?.samples[0]).toContain('Wil weten');
    expect(people[0]?.card.notes).toHaveLength(1);
    const without = table!.columns.map(({ field }) => (field === 'note' ? null : (field ?? null)));
    const again = await reading(dutchList, { [table!.signature]: without });
    expect(again.people[0]?.card.notes).toEqual([]);
    expect(again.tables[0]?.isRemembered).toBe(true);
  });

  test('can be told where nothing is known', async () => {
    const result = await read(odd);
    if (!('refused' in result)) throw new Error('read');
    const { code, table } = result.refused;
    expect(code).toBe('table-without-names');
    expect(table?.columns).toEqual([
      { header: 'Wie is het eigenlijk', samples: ['Ada Bedacht', 'Bo Verzonnen'] },
      { header: 'Waar te vinden', samples: ['Gemeente Ede', 'Provincie'] },
      { header: 'Sinds', samples: ['1-2-2020', '3-4-2021'] },
    ]);
    const { people } = await reading(odd, { [table!.signature]: ['fullName', 'organisation', 'connectedOn'] });
    expect(people.map(({ card }) => [fullName(card), card.organisation, card.connectedOn])).toEqual([
      ['Ada Bedacht', 'Gemeente Ede', '2020-02-01'],
      ['Bo Verzonnen', 'Provincie', '2021-04-03'],
    ]);
  });

  test('rows without a header are all rows', async () => {
    const content = ['ede;0318-000000;Ada B.', 'arnhem;026-0000000;Bo V.', ''].join('\n');
    const result = await read(content);
    if (!('refused' in result)) throw new Error('read');
    const { table } = result.refused;
    expect(table?.columns.map(({ header }) => header)).toEqual(['1', '2', '3']);
    const { people } = await reading(content, { [table!.signature]: ['location', 'phone', 'fullName'] });
    expect(people.map(({ card }) => fullName(card))).toEqual(['Ada B.', 'Bo V.']);
  });

  test('a mapping of another table does not fit', async () => {
    const { tables } = await reading(dutchList);
    expect((await reading(dutchList, { [tables[0]!.signature]: ['fullName'] })).tables).toEqual(tables);
  });

  test('needs a name', () => {
    expect(namesSomeone(['email', undefined, null])).toBe(false);
    expect(namesSomeone(['email', 'lastName'])).toBe(true);
  });
});

describe('mappings', () => {
  test('are remembered by header; the newest forty, and none of a table without a header', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`kop ${index}`, ['fullName' as const, null]]));
    const remembered = parseMappings(writeMappings(many, { naam: ['fullName'], '#2|lijst.csv': ['fullName', null] }));
    expect(Object.keys(remembered)).toHaveLength(40);
    expect(Object.keys(remembered).at(-1)).toBe('naam');
    expect(remembered).not.toHaveProperty(['kop 20']);
  });

  test.each([null, '', 'x', '[]', '{"naam":["iets"]}', '{"naam":"fullName"}'])('damaged text (%s) is forgotten', (text) => {
    expect(parseMappings(text)).toEqual({});
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import { backupTables, readBackup, writeBackup } from '../../lib/transfer/backup';
import { writeCalendar } from '../../lib/transfer/out/calendar';
import { writeMarkdownFolder } from '../../lib/transfer/out/markdown-folder';
import { writePeopleTable, type TableColumn } from '../../lib/transfer/out/people-table';
import { writeVcards } from '../../lib/transfer/out/vcards';
import { writeZip } from '../../lib/transfer/out/zip-file';
import type { PersonCard } from '../../lib/transfer/person-card';
import { readFile } from '../../lib/transfer/read-file';
import { readZipDirectory } from '../../lib/transfer/zip/zip-directory';
import { zipSource } from '../../lib/transfer/zip/zip-source';
import { createTranslator } from '../../lib/i18n/translate';
import { tableHeaders } from '../../lib/i18n/transfer-phrases';
import { readHead } from '../../lib/transfer/text/chunks';
import { database } from '../../lib/store/database';
import stored from '../fixtures/store/version-1.json';

const today = calendarDay('2026-11-25');

async function peopleOf(blob: Blob): Promise<PersonCard[]> {
  const result = await readFile({ name: 'export', blob }, { today });
  if ('refused' in result) throw new Error(result.refused.code);
  return result.reading.people.map(({ card }) => card);
}

/** Words with everything that formats have to escape. */
const words = fc
  .array(fc.constantFrom('Ada', "in 't", 'Zoë', '=1+1', 'a,b', 'a;b', '"x"', '健', '🌷', "'=", '-', 'back\\slash', 'x:y'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));
const name = fc.tuple(fc.constantFrom('Ada', 'Zoë', '健', 'Jan-Piet'), words).map(([first, rest]) => `${first} ${rest}`);
const days = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => calendarDay(date.toISOString().slice(0, 10)));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const person = fc
  .record({
    firstName: name,
    lastName: name,
    slug: optional(fc.constantFrom('ada-example', 'zoë-b', '健')),
    emails: fc.subarray(['ada@example.org', 'a.b+c@voorbeeld.example']),
    phones: fc.subarray(['+31 6 00000000', '010-0000000']),
    websites: fc.subarray(['https://ada.example/over', 'www.voorbeeld.example']),
    organisation: optional(words),
    position: optional(words),
    location: optional(words),
    birthday: fc.constantFrom(undefined, '--04-17', '1985-04-17'),
    connectedOn: optional(days),
    lastContactOn: optional(days),
    cadenceDays: optional(fc.integer({ min: 1, max: 3650 })),
    labels: fc.subarray(['warm', 'Oud-collega']),
    notes: fc.constantFrom([], ['Regel een\nregel twee; met "alles", en \\n']),
  })
  .map((card) => Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as PersonCard);
const people = fc.array(person, { minLength: 1, maxLength: 5 });

describe('out and in again', () => {
  test.each(['nl', 'en'] as const)('a table with headers in %s', async (language) => {
    const headers = tableHeaders(createTranslator(language));
    await fc.assert(
      fc.asyncProperty(people, fc.constantFrom(',' as const, ';' as const), async (cards, separator) => {
        expect(await peopleOf(new Blob([writePeopleTable(cards, { separator, headers })]))).toEqual(cards);
      }),
    );
  });

  test('vCards', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (cards) => {
        const text = writeVcards(cards);
        expect(await peopleOf(new Blob([text]))).toEqual(cards);
        expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      }),
    );
  });

  test('a backup, byte for byte', () => {
    const text = writeBackup(stored.after as unknown as Record<string, unknown[]>, '2026-11-25T10:00:00.000Z');
    const { backup, refused } = readBackup(JSON.parse(text));
    expect(refused).toEqual([]);
    expect(backup.tables.contacts.length).toBeGreaterThan(0);
    expect(writeBackup(backup.tables, backup.madeAt)).toBe(text);
  });

  test('a backup holds every table but the history', () => {
    const names = database.tables.map((table) => table.name).filter((table) => table !== 'changes');
    expect([...backupTables].toSorted()).toEqual(names.toSorted());
  });
});

test('no cell of a table begins a formula', () => {
  const headers = tableHeaders(createTranslator('nl')) satisfies Record<TableColumn, string>;
  fc.assert(
    fc.property(people, (cards) => {
      const cells =
        writePeopleTable(cards, { separator: ';', headers })
          .slice(1)
          .match(/"(?:[^"]|"")*"/gu) ?? [];
      expect(cells.filter((cell) => /^"[=+\-@\t\r]/u.test(cell))).toEqual([]);
    }),
  );
});

test('a calendar of all-day events, without a name', () => {
  const text = writeCalendar([{ id: 'a', day: calendarDay('2026-12-31'), summary: 'Teken van leven, eens' }], '2026-11-25T10:00:00.000Z');
  expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Teken van leven\\, eens\r\n');
  expect(text).toContain('UID:a@kring\r\nDTSTAMP:20261125T100000Z\r\n');
});

test('a folder of Markdown as an archive, each name once and safe', async () => {
  const card = {
    firstName: '../Ada:',
    lastName: 'Bedacht',
    emails: [],
    phones: [],
    websites: [],
    labels: ['warm'],
    notes: ['Een notitie'],
    slug: 'ada',
  };
  const files = writeMarkdownFolder(
    [
      { card, moments: [{ day: today, words: 'koffie' }] },
      { card, moments: [] },
    ],
    { moments: 'Contact', notes: 'Notities' },
  );
  expect(files.map(({ path }) => path)).toEqual(['Ada Bedacht.md', 'Ada Bedacht 2.md']);
  const blob = writeZip(files);
  const entries = await readZipDirectory(blob);
  const [first] = entries;
  const source = zipSource(blob, first!, { left: 10_000 });
  expect(new TextDecoder().decode(await readHead(source, 10_000))).toBe(files[0]?.text);
  expect(files[0]?.text).toContain('linkedin: "https://www.linkedin.com/in/ada/"');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import type { FileReading } from '../../lib/transfer/file-reading';
import { fullName } from '../../lib/transfer/person-card';
import { readFile } from '../../lib/transfer/read-file';
import { summarise } from '../../lib/transfer/summarise';
import { cards3, cards4, googleNewCsv, monica } from '../fixtures/transfer/address-books';
import { cases } from '../fixtures/transfer/cases';
import { connectionsCsv } from '../fixtures/transfer/connections';
import { conversations, invitationsCsv, messagesCsv } from '../fixtures/transfer/conversations';
import { encode } from '../fixtures/transfer/encode';
import { dutchList } from '../fixtures/transfer/spreadsheets';
import { zip } from '../fixtures/transfer/zip';

const today = calendarDay('2026-11-25');
const zone = 'Europe/Amsterdam';
const read = (bytes: Uint8Array<ArrayBuffer>, name = 'x') => readFile({ name, blob: new Blob([bytes]) }, { today });

async function reading(bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  const result = await read(bytes);
  if ('refused' in result) throw new Error(result.refused.code);
  return result.reading;
}

/** Everyone a reading speaks of, as text. */
function everyone(readings: FileReading[]): string[] {
  const { people, moments } = summarise(readings, zone);
  return [
    ...people.map((person) => `${fullName(person)} ${person.slug ?? ''}`),
    ...moments.map(({ name, slug }) => `contact ${name} ${slug ?? ''}`),
  ];
}

const wholeFiles: [string, Uint8Array<ArrayBuffer>][] = [
  ['connections', encode(connectionsCsv(), 'utf-8')],
  ['connections with CRLF and semicolons', encode(connectionsCsv({ newline: '\r\n', separator: ';', dates: 'dutch' }), 'windows-1252')],
  ['connections in UTF-16', encode(connectionsCsv(), 'utf-16le-bom')],
  ['messages', encode(messagesCsv(), 'utf-8')],
  ['invitations', encode(invitationsCsv, 'utf-8')],
  ['vCard 3.0', encode(cards3, 'utf-8')],
  ['vCard 4.0', encode(cards4, 'utf-8')],
  ['Google Contacts', encode(googleNewCsv, 'utf-8')],
  ['Monica', encode(monica(), 'utf-8')],
  ['a Dutch list', encode(dutchList, 'utf-8')],
  [
    'an archive',
    zip([
      { path: 'Connections.csv', content: connectionsCsv() },
      { path: 'messages.csv', content: messagesCsv() },
    ]),
  ],
];

describe('a file cut off at any byte', () => {
  test.each(wholeFiles)(
    '%s invents nobody and never throws',
    async (_title, bytes) => {
      const whole = everyone([await reading(bytes)]);
      // A name without its link is known too; a link that the whole file does not tell is not.
      const known = new Set([...whole, ...whole.map((each) => each.replace(/\S*$/u, ''))]);
      for (let end = 0; end < bytes.length; end += 1) {
        const result = await read(bytes.slice(0, end));
        const told = 'reading' in result ? everyone([result.reading]) : [];
        const isBroken = 'refused' in result && result.refused.code === 'unreadable';
        expect({ end, invented: told.filter((each) => !known.has(each)), isBroken }).toEqual({ end, invented: [], isBroken: false });
      }
    },
    120_000,
  );
});

describe('files in any order', () => {
  const files = [
    connectionsCsv(),
    cards3,
    cards4,
    googleNewCsv,
    monica(),
    dutchList,
    messagesCsv(),
    invitationsCsv,
    connectionsCsv({ dates: 'iso' }),
  ];

  test('give the same people and the same contact', async () => {
    const readings = await Promise.all(files.map((content) => reading(encode(content, 'utf-8'))));
    const { warnings: _count, ...expected } = summarise(readings, zone);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(readings, { minLength: readings.length }), async (shuffled) => {
        const { warnings: _other, ...summary } = summarise(shuffled, zone);
        expect(summary).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('the same file twice adds nobody and no contact', async () => {
    for (const content of files) {
      const once = await reading(encode(content, 'utf-8'));
      const twice = summarise([once, await reading(encode(content, 'utf-8'))], zone);
      expect(new Set(everyone([once]))).toEqual(
        new Set([
          ...twice.people.map((person) => `${fullName(person)} ${person.slug ?? ''}`),
          ...twice.moments.map(({ name, slug }) => `contact ${name} ${slug ?? ''}`),
        ]),
      );
      expect(twice.moments.map(({ count }) => count)).toEqual(summarise([once], zone).moments.map(({ count }) => count));
    }
  });

  test('messages in any order give the same sums', async () => {
    const expected = summarise([await reading(encode(messagesCsv(), 'utf-8'))], zone).moments;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(conversations, { minLength: conversations.length }), async (rows) => {
        expect(summarise([await reading(encode(messagesCsv({ rows }), 'utf-8'))], zone).moments).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('whatever a file is made of', () => {
  test('it is read or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ unit: 'binary', maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
        ),
        async (bytes) => {
          const result = await read(new Uint8Array(bytes));
          expect('refused' in result && result.refused.code === 'unreadable').toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('files with a damaged byte', async () => {
    const files = cases.map(({ bytes }) => bytes).filter(({ length }) => length > 20 && length < 20_000);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(255), async (whole, place, byte) => {
        const bytes = whole.slice();
        bytes[place % bytes.length] = byte;
        const result = await read(bytes);
        expect('refused' in result && result.refused.code === 'unreadable').toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test('names of objects’ own parts stay names', async () => {
    const rows = 'Naam;E-mail;__proto__;constructor\n__proto__ constructor;a@voorbeeld.example;x;y\n';
    const { people } = await reading(encode(rows, 'utf-8'));
    expect(people[0]?.card.firstName).toBe('__proto__');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test('a reading can be stopped', async () => {
  const stop = new AbortController();
  stop.abort(new Error('stopped by the person'));
  const work = readFile({ name: 'x', blob: new Blob([connectionsCsv()]) }, { today, signal: stop.signal });
  await expect(work).rejects.toThrow('stopped by the person');
});

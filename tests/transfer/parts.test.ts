import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import { CsvParser } from '../../lib/transfer/csv/csv-parser';
import { DayColumn } from '../../lib/transfer/dates/day-column';
import { splitName } from '../../lib/transfer/people/split-name';
import { readProfileLink } from '../../lib/transfer/people/profile-link';
import { guarded, unguarded } from '../../lib/transfer/text/formula-guard';
import { repairMojibake } from '../../lib/transfer/text/repair-mojibake';
import { readFile } from '../../lib/transfer/read-file';
import { quoted, writtenDay, type DateForm } from '../fixtures/transfer/connections';
import { garbled } from '../fixtures/transfer/encode';

const today = calendarDay('2026-11-25');

describe('rows', () => {
  const separators = fc.constantFrom(',', ';', '\t', '|');
  const cell = fc.string({ unit: fc.constantFrom('a', 'ë', '"', ',', ';', '\n', '\r\n', ' ', '🌷', '\t'), maxLength: 12 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 });

  test('come back as they were written, in whatever pieces they arrive', () => {
    fc.assert(
      fc.property(table, separators, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 40 }), (rows, separator, newline, piece) => {
        const text = rows.map((cells) => cells.map((each) => quoted(each, separator, true)).join(separator) + newline).join('');
        const parser = new CsvParser({ separator });
        const read = [];
        for (let at = 0; at < text.length; at += piece) read.push(...parser.push(text.slice(at, at + piece)));
        read.push(...parser.end());
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        expect(read.every(({ hasBrokenQuotes }) => !hasBrokenQuotes)).toBe(true);
      }),
    );
  });

  test('tell the line they begin at', () => {
    const parser = new CsvParser({ separator: ',' }, 4);
    const rows = [...parser.push('a,"b\r\nc"\r\n\r\nd,e\rf,g\n'), ...parser.end()];
    expect(rows.map(({ line }) => line)).toEqual([4, 7, 8]);
  });
});

describe('days of a column', () => {
  const days = fc
    .date({ min: new Date('2004-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const forms: [DateForm, string][] = [
    ['linkedin', ','],
    ['iso', ','],
    ['us', ','],
    ['dutch', ';'],
    ['dutch-month', ';'],
    ['dutch-month-short', ';'],
    ['serial', ';'],
    ['long-english', ','],
  ];

  test.each(forms)('%s', (form, separator) => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), (written) => {
        // One day that has only one reading decides for the others.
        const all = [...written, '2024-03-25'];
        const cells = all.map((day) => writtenDay(day, form));
        const column = new DayColumn(cells, { today, separator });
        expect(cells.map((cell) => column.read(cell)?.day)).toEqual(all);
        expect(column.isAssumed).toBe(false);
      }),
    );
  });

  test.each([
    ['3/4/2024', ',', 'month-day', '2024-03-04'],
    ['3/4/2024', ';', 'day-month', '2024-04-03'],
    ['3-4-2024', ',', 'day-month', '2024-04-03'],
    // One of the two readings has not come yet.
    ['3/12/2026', ';', 'month-day', '2026-03-12'],
  ])('%s between %s is read as %s and said to be assumed', (cell, separator, order, day) => {
    const column = new DayColumn([cell], { today, separator });
    expect([column.order, column.isAssumed, column.read(cell)?.day]).toEqual([order, true, day]);
  });

  test('a column of both orders gives only days of one reading', () => {
    const column = new DayColumn(['25/3/2024', '3/25/2024', '4/5/2024'], { today, separator: ',' });
    expect(['25/3/2024', '3/25/2024', '4/5/2024'].map((cell) => column.read(cell)?.day)).toEqual(['2024-03-25', '2024-03-25', undefined]);
  });

  test.each(['sometime', '31-2-2024', '2024-13-01', '29 Feb 2023', '', '0', 'Jan 2024', '12:30'])('%s is no day', (cell) => {
    expect(new DayColumn([cell, '1-1-2024'], { today, separator: ';' }).read(cell)).toBeUndefined();
  });
});

describe('a full name in two', () => {
  test.each([
    ['Sanne van der Berg', 'Sanne', 'van der Berg'],
    ["Ada in 't Veld", 'Ada', "in 't Veld"],
    ['Berg, Sanne van der', 'Sanne', 'van der Berg'],
    ['Jansen, Piet', 'Piet', 'Jansen'],
    ['Piet Jansen, MSc', 'Piet', 'Jansen, MSc'],
    ['Anna Maria Jansen', 'Anna Maria', 'Jansen'],
    ['Fatima el Amrani', 'Fatima', 'el Amrani'],
    ['J.P. (Jan) de Vries', 'J.P. (Jan)', 'de Vries'],
    ['Jan Van Den Abeele', 'Jan', 'Van Den Abeele'],
    ['mevrouw Karin de Wit', 'Karin', 'de Wit'],
    ['Van Dijk', 'Van', 'Dijk'],
    ['Cher', 'Cher', ''],
    ['Wilhelmina ter Horst-de Boer', 'Wilhelmina', 'ter Horst-de Boer'],
    ['Ben Al Sabah', 'Ben Al', 'Sabah'],
  ])('%s', (name, firstName, lastName) => {
    expect(splitName(name)).toEqual({ firstName, lastName });
  });
});

describe('rows of people', () => {
  test('whose words look like headers are people', async () => {
    const row = 'Ada,Bedacht,https://www.linkedin.com/in/ada,ada@mail.example,Netwerkorganisatie Ede,Functionaris,1 Jan 2024';
    const text = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${row}\nBo,Verzonnen,,,Bedrijf,Functie,\n`;
    const result = await readFile({ name: 'Connections.csv', blob: new Blob([text]) }, { today });
    if ('refused' in result) throw new Error(result.refused.code);
    expect(result.reading.people.map(({ card }) => card.firstName)).toEqual(['Ada', 'Bo']);
  });

  test('except a header that stands there again', async () => {
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
    const text = `${header}\nAda,Bedacht,,,,,\n${header}\nBo,Verzonnen,,,,,\n`;
    const result = await readFile({ name: 'Connections.csv', blob: new Blob([text]) }, { today });
    if ('refused' in result) throw new Error(result.refused.code);
    expect(result.reading.people.map(({ card }) => card.firstName)).toEqual(['Ada', 'Bo']);
  });
});

describe('links', () => {
  test.each([
    ['https://www.linkedin.com/in/ada-example/', 'ada-example'],
    ['www.linkedin.com/in/ada-example?trk=x', 'ada-example'],
    ['linkedin.com/in/Zo%C3%AB', 'zoë'],
    ['http://nl.linkedin.com/in/ada-example', 'ada-example'],
    ['javascript:alert(1)//linkedin.com/in/ada', undefined],
    ['https://kwaad.example/linkedin.com/in/ada', undefined],
    ['https://www.linkedin.com/company/gemeente', undefined],
    ['=HYPERLINK("https://www.linkedin.com/in/ada")', undefined],
  ])('%s', (link, slug) => {
    expect(readProfileLink(link)?.slug).toBe(slug);
  });

  test.each(['me', 'unavailable', 'ada-example', 'a1', 'acoaa-example-of-letters'])(
    'a link to %s reads the same in its usual form and in any other',
    (segment) => {
      expect(readProfileLink(`https://www.linkedin.com/in/${segment}`)).toEqual(readProfileLink(`https://www.linkedin.com/in/${segment}/`));
    },
  );

  test('a link in its usual form reads as any other of the same person', () => {
    const segments = fc.string({ unit: fc.constantFrom(...'abzACo019-_%'), minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(segments, (segment) => {
        const link = `https://www.linkedin.com/in/${segment}`;
        expect(readProfileLink(link)).toEqual(readProfileLink(`${link}/`));
      }),
    );
  });
});

describe('days of a column', () => {
  test('are those of the calendar, leap days and ends of months included', () => {
    const moments = fc.date({ min: new Date('1900-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const [day = ''] = moment.toISOString().split('T');
        const column = new DayColumn([day], { today, separator: ',' });
        expect(column.read(day)).toEqual({ day, instant: Date.parse(day) });
      }),
    );
  });

  test.each(['2023-02-29', '2024-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])('%s is none', (cell) => {
    expect(new DayColumn([cell], { today, separator: ',' }).read(cell)).toBeUndefined();
  });
});

describe('text', () => {
  test('garbled once or twice is made whole again', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ë', 'é', 'ü', 'ß', 'ı', 'ž', '🌷', '’', ' ', '健'), maxLength: 20 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(repairMojibake(garbled(text))).toBe(text);
        expect(repairMojibake(garbled(garbled(text)))).toBe(text);
        expect(repairMojibake(text)).toBe(text);
      }),
    );
  });

  test('a guarded formula comes back, and shows no formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', 'a', '1'), maxLength: 8 }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\0]/u);
      }),
    );
  });
});

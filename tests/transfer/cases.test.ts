import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import { readFile } from '../../lib/transfer/read-file';
import { summarise } from '../../lib/transfer/summarise';
import { cases } from '../fixtures/transfer/cases';

const today = calendarDay('2026-11-25');

describe('a file and what comes of it', () => {
  test('the generator makes at least forty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  test.each(cases)('$title', async ({ name, bytes, kind, people, moments, refusedLines, assumed, warnings, refused }) => {
    const result = await readFile({ name, blob: new Blob([bytes]) }, { today });
    if (refused) {
      expect(result).toMatchObject({ refused: { code: refused } });
      return;
    }
    if ('refused' in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`);
    const { reading } = result;
    const summary = summarise([reading], 'Europe/Amsterdam');
    expect(reading.kind).toBe(kind);
    expect(summary.people).toMatchObject(people ?? []);
    expect(summary.people).toHaveLength(people?.length ?? 0);
    expect(summary.moments).toMatchObject(moments ?? []);
    expect(summary.moments).toHaveLength(moments?.length ?? 0);
    expect(reading.refused.map(({ line, code }) => [line, code])).toEqual(refusedLines ?? []);
    expect(reading.assumed).toMatchObject(assumed ?? {});
    expect([...reading.warnings, ...summary.warnings].map(({ code }) => code)).toEqual(expect.arrayContaining(warnings ?? []));
  });
});

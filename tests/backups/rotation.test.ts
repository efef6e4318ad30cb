import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, clockTime, readBackupName, type BackupName } from '../../lib/backups/backup-name';
import { namesToDelete } from '../../lib/backups/rotation';
import { addDays, calendarDay, mondayOf } from '../../lib/domain/calendar-day';

const first = calendarDay('2026-01-01');
const device = 'a3f9';
const daily = (day: number, time = '120000', tag = device) =>
  backupName({ kind: 'daily', day: addDays(first, day), time, device: tag, isEncrypted: false });

const names = fc.record({
  kind: fc.constantFrom('daily', 'before'),
  day: fc.nat(800).map((days) => addDays(first, days)),
  time: fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('')),
  device: fc.constantFrom('a3f9', '0000', 'zzz1'),
  isEncrypted: fc.boolean(),
}) as fc.Arbitrary<BackupName>;

describe('the name of a backup', () => {
  test('is read as it was written', () => {
    fc.assert(fc.property(names, (name) => void expect(readBackupName(backupName(name))).toEqual(name)));
  });

  test.each([
    'kring-2026-11-25.json',
    'kring-2026-11-25-134205-a3f9 (1).json',
    'kring-2026-11-25-134205-a3f9.json.crswap',
    'kring-2026-13-25-134205-a3f9.json',
    'kring-2026-11-25-254205-a3f9.json',
    'kring-2026-11-25-134205-A3F9.json',
    'Kring-2026-11-25-134205-a3f9.json',
    'x-kring-2026-11-25-134205-a3f9.json',
    'kring-2026-11-25-134205-a3f9.json\n',
    'belastingaangifte.json',
  ])('%j is none of Kring’s', (name) => {
    expect(readBackupName(name)).toBeUndefined();
  });

  test('has the time on the device’s own clock', () => {
    expect(clockTime(new Date(2026, 10, 25, 3, 4, 5).getTime())).toBe('030405');
  });
});

describe('rotation', () => {
  test('of a year of days keeps seven days and four weeks before them', () => {
    let kept: string[] = [];
    for (let day = 0; day < 365; day += 1) {
      kept = [...kept, daily(day)];
      const gone = new Set(namesToDelete(kept, device));
      kept = kept.filter((name) => !gone.has(name));
    }
    const days = kept.map((name) => readBackupName(name)!.day).toSorted();
    expect(days.slice(-7)).toEqual([358, 359, 360, 361, 362, 363, 364].map((day) => addDays(first, day)));
    expect(days).toHaveLength(11);
    // A backup of each of four weeks in a row.
    const weeks = new Set(days.slice(0, 4).map(mondayOf));
    expect(weeks.size).toBe(4);
    expect(days[0]! >= addDays(first, 364 - 7 - 5 * 7)).toBe(true);
  });

  test('of several on one day keeps the last', () => {
    expect(namesToDelete([daily(1, '090000'), daily(1, '170000'), daily(1, '120000')], device).toSorted()).toEqual([
      daily(1, '090000'),
      daily(1, '120000'),
    ]);
  });

  test('after a long holiday throws nothing away for its age alone', () => {
    const before = [0, 1, 2, 3, 4, 5].map((day) => daily(day));
    expect(namesToDelete([...before, daily(300)], device)).toEqual([]);
  });

  test('never names the newest, a file of another device, a copy from before a restore, or a file that is not Kring’s', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(names.map(backupName), fc.string())), (all) => {
        const gone = namesToDelete(all, device);
        for (const name of gone) expect(readBackupName(name)).toMatchObject({ kind: 'daily', device });
        const own = all.flatMap((name) => {
          const read = readBackupName(name);
          return read?.kind === 'daily' && read.device === device ? [{ name, stamp: `${read.day}${read.time}` }] : [];
        });
        const newest = own
          .map(({ stamp }) => stamp)
          .toSorted()
          .at(-1);
        const left = own.filter(({ name }) => !gone.includes(name));
        if (newest) expect(left.map(({ stamp }) => stamp)).toContain(newest);
        expect(new Set(left.map(({ name }) => name)).size).toBeLessThanOrEqual(11);
      }),
    );
  });

  test('is settled: what stays would stay', () => {
    fc.assert(
      fc.property(fc.array(names.map(backupName)), (all) => {
        const gone = new Set(namesToDelete(all, device));
        expect(
          namesToDelete(
            all.filter((name) => !gone.has(name)),
            device,
          ),
        ).toEqual([]);
      }),
    );
  });
});

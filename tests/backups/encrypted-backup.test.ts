import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import {
  decryptBackup,
  decryptWithKey,
  encryptBackup,
  keyRounds,
  makeBackupKey,
  WrongPassphraseError,
  type BackupKey,
} from '../../lib/transfer/encrypted-backup';
import { readFile } from '../../lib/transfer/read-file';
import { RefusedFileError } from '../../lib/transfer/remark';

const passphrase = 'vier paarden in de polder';
const madeAt = '2026-11-25T10:00:00.000Z';
let key: BackupKey;

beforeAll(async () => {
  key = await makeBackupKey(passphrase);
});

interface Parts {
  version: number;
  madeAt: string;
  key: { rounds: number; salt: string; derivation: string };
  cipher: { iv: string };
  data: string;
}
const changed = (locked: string, change: (parts: Parts) => void) => {
  const parts = JSON.parse(locked) as Parts;
  change(parts);
  return JSON.stringify(parts);
};

describe('a locked backup', () => {
  test('opens with its passphrase, whatever is in it', async () => {
    const text = `\uFEFF{"name":"Zoë – ${'é'.repeat(100_000)} 🚲"}`;
    const locked = await encryptBackup(text, madeAt, key);
    expect(await decryptBackup(locked, passphrase)).toBe(text);
    const { data } = JSON.parse(locked) as Parts;
    expect(locked + Buffer.from(data, 'base64').toString()).not.toContain('{"name":"Zo');
  });

  test('gives any text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 4000 }), async (text) => {
        expect(await decryptWithKey(await encryptBackup(text, madeAt, key), key)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('never looks the same twice, and its key cannot be read out', async () => {
    const [one, other] = await Promise.all([encryptBackup('x', madeAt, key), encryptBackup('x', madeAt, key)]);
    expect((JSON.parse(one) as Parts).cipher.iv).not.toBe((JSON.parse(other) as Parts).cipher.iv);
    expect(key.key.extractable).toBe(false);
    expect(key.rounds).toBeGreaterThanOrEqual(600_000);
  });

  test('opens however the accents of its passphrase are typed', async () => {
    const accented = await makeBackupKey('cafe\u0301 op de hoek');
    expect(await decryptBackup(await encryptBackup('x', madeAt, accented), 'caf\u00E9 op de hoek')).toBe('x');
  });

  test.each(['', 'vier paarden in de polde', 'Vier paarden in de polder', `${passphrase} `])('stays shut for %j', async (words) => {
    const locked = await encryptBackup('x', madeAt, key);
    await expect(decryptBackup(locked, words)).rejects.toThrow(WrongPassphraseError);
  });

  test.each<[string, (parts: Parts) => void]>([
    ['another date', (parts) => (parts.madeAt = '2026-11-26T10:00:00.000Z')],
    ['more rounds', (parts) => (parts.key.rounds += 1)],
    ['another salt', (parts) => (parts.key.salt = `${'A'.repeat(22)}==`)],
    ['another start', (parts) => (parts.cipher.iv = 'A'.repeat(16))],
    ['an end that is missing', (parts) => (parts.data = parts.data.slice(0, -8))],
  ])('with %s stays shut', async (_name, change) => {
    const locked = changed(await encryptBackup('x', madeAt, key), change);
    await expect(decryptWithKey(locked, key)).rejects.toThrow(WrongPassphraseError);
  });

  test.each<[string, string, (parts: Parts) => void]>([
    ['so few rounds that it is no lock', 'backup-broken', (parts) => (parts.key.rounds = 1)],
    ['so many rounds that it never opens', 'backup-broken', (parts) => (parts.key.rounds = 1e12)],
    ['another way to make the key', 'backup-broken', (parts) => (parts.key.derivation = 'MD5')],
    ['a newer version', 'backup-newer', (parts) => (parts.version = 2)],
    ['no data that could be one', 'backup-broken', (parts) => (parts.data = '<script>')],
  ])('with %s is refused: %s', async (_name, code, change) => {
    const locked = changed(await encryptBackup('x', madeAt, key), change);
    await expect(decryptBackup(locked, passphrase)).rejects.toMatchObject({ code });
  });

  test('any flipped bit in the data is noticed', async () => {
    const locked = await encryptBackup('{"kring":true}', madeAt, key);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const damaged = changed(locked, (parts) => {
          const bytes = Buffer.from(parts.data, 'base64');
          const at = place % bytes.length;
          bytes[at] = bytes[at]! ^ flip;
          parts.data = bytes.toString('base64');
        });
        await expect(decryptWithKey(damaged, key)).rejects.toThrow(WrongPassphraseError);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever else is given is refused or shut, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        await expect(decryptWithKey(text, key)).rejects.toThrow(RefusedFileError);
      }),
      { numRuns: 200 },
    );
  });

  test('is known for what it is among other files', async () => {
    const locked = await encryptBackup('x', madeAt, key);
    const result = await readFile({ name: 'x.json', blob: new Blob([locked]) }, { today: calendarDay('2026-11-25') });
    expect(result).toMatchObject({ refused: { code: 'backup-locked' } });
  });
});

test('the rounds are those of the advice', () => {
  expect(keyRounds).toBe(600_000);
});

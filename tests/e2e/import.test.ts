import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionsCsv } from '../fixtures/transfer/connections';
import { conversations, messagesCsv } from '../fixtures/transfer/conversations';
import { people } from '../fixtures/transfer/invented-people';
import { zip } from '../fixtures/transfer/zip';
import { launchKring, type Kring } from './kring';
import { badge, choose } from './steps';

declare const chrome: { storage: { local: { get: (keys: null) => Promise<Record<string, unknown>> } } };

const archive = Buffer.from(
  zip([
    { path: 'Complete/Connections.csv', content: connectionsCsv({ after: [',,https://www.linkedin.com/in/weg,,,,01 Jan 2024'] }) },
    { path: 'Complete/messages.csv', content: messagesCsv() },
  ]),
);
const file = (name: string, content: Buffer | string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** More rows than are read in a blink. */
function manyMessages(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => ({
    ...conversations[index % 2]!,
    conversation: `c${index}`,
    text: 'woorden '.repeat(40),
  }));
  return messagesCsv({ rows });
}

describe('importing and exporting', () => {
  let kring: Kring;
  let page: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    page = await kring.openOwn('/dashboard.html#/transfer');
    await page.getByRole('heading', { level: 1, name: 'Import en export' }).waitFor();
  });
  afterAll(() => kring.close());

  const give = (...files: ReturnType<typeof file>[]) => page.getByLabel('Kies bestanden of sleep ze hierheen').setInputFiles(files);
  const count = (name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd').textContent();

  test('a file that is no list of people is refused in a sentence, and nothing is offered', async () => {
    await give(file('Connections.csv', '%PDF-1.7'));
    await page.getByRole('alert').getByText('Dit is een pdf').waitFor();
    expect(await page.getByRole('button', { name: /importeren/u }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ander bestand kiezen' }).click();
  });

  test('reading shows how far it is, and stops when asked', async () => {
    await give(file('messages.csv', manyMessages(60_000)));
    await page.getByRole('progressbar', { name: 'messages.csv lezen…' }).waitFor();
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await page.getByLabel('Kies bestanden of sleep ze hierheen').waitFor({ state: 'attached' });
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  test('a preview tells what would happen; importing makes nobody due, and one undo takes it back', async () => {
    await give(file('Complete_LinkedInDataExport.zip', archive));
    await page.getByText('Dit archief is van Ik Zelf.').waitFor();
    expect([await count('Nieuw'), await count('Aangevuld'), await count('Overgeslagen regels')]).toEqual([String(people.length), '0', '1']);
    await page.getByText('Overgeslagen regels').last().click();
    await page.getByText('Connections.csv: Regel 10: Hier staat geen naam.').waitFor();
    await page.getByRole('checkbox', { name: /^Ook bewaren hoe het laatste bericht/u }).check();
    await page.getByRole('button', { name: '5 mensen importeren' }).click();
    await page.getByText('5 mensen geïmporteerd').waitFor();
    expect((await badge(kring)).text).toBe('');
    const stored = await kring.worker.evaluate(() => chrome.storage.local.get(null));
    const growths = Object.entries(stored).flatMap(([key, edit]) =>
      key.startsWith('journal/') ? [(edit as { growth: object }).growth] : [],
    );
    expect(growths).toContainEqual(expect.objectContaining({ contacts: people.length }));
    await page.getByRole('navigation').getByRole('link', { name: 'Mensen' }).click();
    await page
      .getByRole('button', { name: /Sanne van der Voorbeeld/u })
      .first()
      .click();
    await page.getByText('Graag gedaan').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => page.getByRole('row', { name: /Sanne van der Voorbeeld/u }).count()).toBe(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Import en export' }).click();
  });

  test('importing again offers nothing', async () => {
    await give(file('archief.zip', archive));
    await page.getByRole('button', { name: '5 mensen importeren' }).click();
    await page.getByText('5 mensen geïmporteerd').waitFor();
    await page.getByText('5 mensen zijn nieuw in Kring').waitFor();
    await page.getByRole('button', { name: 'Nog een bestand kiezen' }).click();
    await give(file('archief.zip', archive));
    await expect.poll(() => count('Hetzelfde')).toBe(String(people.length));
    expect(await page.getByRole('button', { name: /mensen importeren/u }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ander bestand kiezen' }).click();
  });

  test.each([
    ['Reservekopie bewaren', /\.json$/u, '"format": "kring-backup"'],
    ['Csv bewaren', /\.csv$/u, '"Sanne";"van der Voorbeeld"'],
    ['vCard bewaren', /\.vcf$/u, 'FN:Sanne van der Voorbeeld'],
    ['Markdown bewaren', /\.zip$/u, 'Sanne van der Voorbeeld.md'],
    ['Agenda bewaren', /\.ics$/u, 'BEGIN:VCALENDAR'],
  ])('%s', async (button, name, content) => {
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    expect(saved.suggestedFilename()).toMatch(name);
    const chunks = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toContain(content);
  });
});

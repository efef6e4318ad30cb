import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionsCsv } from '../fixtures/transfer/connections';
import { people } from '../fixtures/transfer/invented-people';
import { dutchList } from '../fixtures/transfer/spreadsheets';
import { launchKring, type Kring } from './kring';
import { choose } from './steps';
import { violations } from './violations';

const file = (name: string, content: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** So many connections that saving them can be stopped. */
function manyConnections(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => ({ ...people[0]!, first: `Vele ${index}`, slug: `vele-${index}` }));
  return connectionsCsv({ rows });
}

/** The same people, working elsewhere. */
const moved = connectionsCsv({ rows: people.map((person) => ({ ...person, company: `${person.company} Nieuw` })) });

const odd = ['Wie is het eigenlijk;Waar te vinden', 'Ada Kolom;Gemeente Ede', 'Bo Kolom;Provincie', ''].join('\n');

interface Backup {
  tables: { contacts: { name: string; location?: string; updatedAt: string; createdAt: string; stamps?: Record<string, string[]> }[] };
}

describe.each(['light', 'dark'] as const)('choosing in the preview: %s', (colorScheme) => {
  let kring: Kring;
  let page: Page;

  beforeAll(async () => {
    kring = await launchKring({ colorScheme });
    await choose(kring, 'panel-only');
    page = await kring.openOwn('/dashboard.html#/transfer');
    await page.getByRole('heading', { level: 1, name: 'Import en export' }).waitFor();
  });
  afterAll(() => kring.close());

  const give = (...files: ReturnType<typeof file>[]) => page.getByLabel('Kies bestanden of sleep ze hierheen').setInputFiles(files);
  const count = (name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd').textContent();
  const another = () => page.getByRole('button', { name: /Nog een bestand kiezen|Ander bestand kiezen|Annuleren/u }).click();

  test('a refusal reads well', async () => {
    await give(file('rekening.csv', 'IBAN;Bedrag;Datum;Naam\nNL00;1,00;1-1-2024;Ada\n'));
    await page.getByRole('alert').getByText('Dit is een overzicht van een bank').waitFor();
    expect(await violations(page)).toEqual([]);
    await another();
  });

  test('columns of a table of one’s own are told by hand, and remembered', async () => {
    await give(file('lijst.csv', odd));
    await page.getByRole('heading', { name: 'Wat staat er in de kolommen van lijst.csv?' }).waitFor();
    await page.getByText('Wijs minstens één kolom aan met een naam').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Wat staat er in kolom Wie is het eigenlijk?' }).selectOption('Hele naam');
    await expect.poll(() => count('Nieuw')).toBe('2');
    // By keyboard: the focus stays in the field while the file is read again.
    await page.getByRole('combobox', { name: 'Wat staat er in kolom Waar te vinden?' }).focus();
    await page.keyboard.type('Organisatie');
    await expect.poll(() => page.getByText('Ada Kolom · Gemeente Ede').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '2 mensen importeren' }).click();
    await page.getByText('2 mensen zijn nieuw in Kring').waitFor();
    await another();
    await give(file('lijst-van-later.csv', odd.replace('Bo Kolom', 'Cem Kolom')));
    await page.getByText('Zoals de vorige keer.').waitFor();
    await expect.poll(() => count('Nieuw')).toBe('1');
    await another();
  });

  test('a known list is guessed, and every column can be changed', async () => {
    await give(file('relaties.csv', dutchList));
    await page.getByText('Kring raadt het aan de koppen').waitFor();
    expect(await violations(page)).toEqual([]);
    await another();
  });

  test('newcomers are offered to go through, and nobody is due', async () => {
    await give(file('Connections.csv', connectionsCsv()));
    await page.getByRole('button', { name: '5 mensen importeren' }).click();
    await page.getByRole('button', { name: 'Nieuwkomers langslopen' }).click();
    await page.getByRole('heading', { name: 'Nieuw in Kring' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await another();
  });

  test('new work comes as news, unless the file may win', async () => {
    await give(file('Connections.csv', moved));
    const box = page.getByRole('checkbox', { name: /^Organisatie: \d+ mensen$/u });
    await box.waitFor();
    await page.getByText('Aangevuld', { exact: false }).last().click();
    await page.getByText(/nieuws: Gemeente Voorbeeldstad → Gemeente Voorbeeldstad Nieuw/u).waitFor();
    await box.check();
    await page.getByText(/vervangt Gemeente Voorbeeldstad door Gemeente Voorbeeldstad Nieuw/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /mensen importeren/u }).click();
    // Once it is done: the toast of the import before may still be there.
    await page.getByRole('button', { name: 'Nog een bestand kiezen' }).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Ongedaan gemaakt').waitFor();
    await another();
  });

  test('stopping while it is saved changes nothing', async () => {
    await give(file('Connections.csv', manyConnections(8000)));
    await page.getByRole('button', { name: /8\.?000 mensen importeren/u }).click();
    await page.getByRole('progressbar', { name: 'Opslaan…' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await page.getByText('Gestopt; er is niets veranderd.').waitFor();
    await give(file('Connections.csv', manyConnections(8000)));
    await expect.poll(() => count('Nieuw'), { timeout: 20_000 }).toBe('8000');
    await another();
  });

  test('a backup of another device shows what comes, and what both changed', async () => {
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Reservekopie bewaren' }).click()]);
    const chunks = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
    const backup = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Backup;
    const sanne = backup.tables.contacts.find(({ name }) => name.startsWith('Sanne'))!;
    // Both devices changed her town since they last met.
    const later = (minutes: number) => new Date(Date.parse(sanne.createdAt) + minutes * 60_000).toISOString();
    const theirs = { ...sanne, location: 'Arnhem', updatedAt: later(2), stamps: { location: [later(2)] } };
    const mine = { ...sanne, location: 'Ede', updatedAt: later(1), stamps: { location: [later(1)] } };
    const asBackup = (contact: object) =>
      file('kring.json', JSON.stringify({ ...backup, tables: { ...backup.tables, contacts: [contact] } }));
    await give(asBackup(mine));
    await page.getByText('0 erbij, 1 gewijzigd, 0 weg').waitFor();
    await page.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
    await page.getByText('De reservekopie en dit apparaat zijn samengebracht.').waitFor();
    await another();
    await give(asBackup(theirs));
    await page.getByRole('group', { name: /Sanne van der Voorbeeld, Plaats/u }).waitFor();
    expect(await page.getByRole('radio', { name: /In de reservekopie: Arnhem/u }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: /Hier: Ede/u }).check();
    await page.getByRole('button', { name: 'Reservekopie terugzetten' }).click();
    await page.getByText('De reservekopie en dit apparaat zijn samengebracht.').waitFor();
    await another();
    await give(asBackup(theirs));
    await page.getByText('Alles in deze reservekopie heb je al.').waitFor();
    await another();
  });
});

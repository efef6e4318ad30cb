import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, putFiles, withPicker } from './backup-folder';
import { launchKring, type Kring } from './kring';
import { addOwnPerson, choose, countPeople, loadSampleNetwork, openPanel } from './steps';
import { violations } from './violations';

interface ExtensionApi {
  alarms: { create(name: string, info: object): Promise<void> };
  storage: { local: { get(key: string): Promise<Record<string, never>>; set(values: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

const passphrase = 'vier paarden in de polder';
const names = async (page: Page) => Object.keys(await filesIn(page)).toSorted();

async function openBackups(kring: Kring): Promise<Page> {
  const page = await kring.openOwn('/dashboard.html#/backups');
  await page.getByRole('heading', { name: 'Reservekopieën' }).waitFor();
  return page;
}

/** As if the last backup was so many days ago. */
async function ageBackup(kring: Kring, days: number): Promise<void> {
  await kring.worker.evaluate(async (ago) => {
    const { 'backup-last': last } = (await chrome.storage.local.get('backup-last')) as unknown as Record<string, object>;
    const day = new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    await chrome.storage.local.set({ 'backup-last': { ...last, day } });
  }, days);
}

/** Takes people out of the database behind Kring's back, as damage does. */
async function loseContacts(page: Page, count: number): Promise<void> {
  await page.evaluate(async (most) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('kring');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const store = database.transaction('contacts', 'readwrite').objectStore('contacts');
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const asking = store.getAllKeys(null, most);
      asking.addEventListener('success', () => resolve(asking.result));
    });
    await Promise.all(keys.map((key) => new Promise((resolve) => store.delete(key).addEventListener('success', resolve))));
    database.close();
  }, count);
}

describe('backups', () => {
  let kring: Kring;
  let page: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await withPicker(kring);
    await choose(kring, 'panel-only');
    await loadSampleNetwork(kring);
    await addOwnPerson(kring);
    page = await openBackups(kring);
  });
  afterAll(() => kring.close());

  test('are missed where there is none, in the overview and in the panel', async () => {
    await page.getByText('Er is nog geen reservekopie van wat je in Kring bewaart.').waitFor();
    expect(await violations(page)).toEqual([]);
    const feed = await kring.open('https://www.linkedin.com/feed/');
    const panel = await openPanel(kring, feed);
    await panel.getByRole('contentinfo').getByText('Nog geen reservekopie').waitFor();
    await panel.getByText('Er is nog geen reservekopie van wat je in Kring bewaart.').waitFor();
    await panel.waitForTimeout(300);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await feed.close();
  });

  test('go to the folder that was picked, are read back, and the date is in sight', async () => {
    await page.getByRole('radio', { name: 'Naar een map, elke dag vanzelf' }).click();
    await page.getByText('Reservekopie gemaakt').waitFor();
    await page.getByText(/Teruggelezen uit de map Kopieën, en heel/u).waitFor();
    expect(await page.getByText('Laatste reservekopie: vandaag').count()).toBe(2);
    const files = Object.entries(await filesIn(page));
    expect(files).toHaveLength(1);
    expect(files[0]?.[0]).toMatch(/^kring-\d{4}-\d{2}-\d{2}-\d{6}-[\da-z]{4}\.json$/u);
    expect(files[0]?.[1]).toContain('Marijke van Dalen');
    expect(await page.getByText('Er is nog geen reservekopie').count()).toBe(0);
  });

  test('are made by the background, without any page asking', async () => {
    const before = await names(page);
    await ageBackup(kring, 1);
    await page.getByText('Laatste reservekopie: gisteren').first().waitFor();
    await page.waitForTimeout(1100);
    await kring.worker.evaluate(() => chrome.alarms.create('backups', { when: Date.now() }));
    // The later one of a day takes the place of the earlier, once it is there and whole.
    await expect.poll(async () => (await names(page)).length === 1 && (await names(page))[0] !== before[0], { timeout: 40_000 }).toBe(true);
    await page.getByText('Laatste reservekopie: vandaag').first().waitFor();
  });

  test('are rotated; what is not Kring’s own stays', async () => {
    const [first = ''] = await names(page);
    const device = first.slice(-9, -5);
    const old = Array.from({ length: 40 }, (_, index) => new Date(Date.now() - (index + 1) * 86_400_000).toISOString().slice(0, 10));
    const foreign = { 'jaarstukken.json': '{}', 'kring-2020-01-01-120000-0000.json': '{}' };
    await putFiles(page, { ...foreign, ...Object.fromEntries(old.map((day) => [`kring-${day}-120000-${device}.json`, '{}'])) });
    await page.waitForTimeout(1100);
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await expect.poll(async () => (await names(page)).filter((name) => name.includes(device)).length).toBe(11);
    expect(await names(page)).toEqual(expect.arrayContaining(Object.keys(foreign)));
  });

  test('remind when they get old, and when the browser wants to be asked again; one click is enough', async () => {
    await ageBackup(kring, 10);
    const later = await kring.context.newPage();
    await later.addInitScript(() => {
      let permission = 'prompt';
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: async () => permission,
        requestPermission: async () => (permission = 'granted'),
      });
    });
    await later.goto(page.url().replace('backups', 'people'));
    await later.getByText(/laat Kring niet meer in de map Kopieën schrijven/u).waitFor();
    await later.waitForTimeout(300);
    expect(await violations(later)).toEqual([]);
    await later.getByText('Laatste reservekopie: 10 dagen geleden').waitFor();
    await later.getByRole('button', { name: 'Toestaan' }).click();
    await later.getByText('Reservekopie gemaakt').waitFor();
    await later.getByText('Laatste reservekopie: vandaag').waitFor();
    await expect.poll(() => later.getByText(/laat Kring niet meer/u).count()).toBe(0);
    await later.close();
  });

  test('are locked with a passphrase, and the import opens them with it', async () => {
    await page.getByRole('button', { name: 'Op slot zetten' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/krijgt niemand deze reservekopieën nog open/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
    await dialog.getByLabel('Nog een keer').fill('iets anders');
    await dialog.getByRole('button', { name: 'Op slot zetten' }).click();
    await dialog.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
    await dialog.getByLabel('Nog een keer').fill(passphrase);
    await dialog.getByRole('button', { name: 'Op slot zetten' }).click();
    await page.getByText('Op slot met een wachtzin').waitFor();
    await page.waitForTimeout(1100);
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await expect.poll(async () => (await names(page)).filter((name) => name.includes('encrypted')).length).toBe(1);
    const [name, text] = Object.entries(await filesIn(page)).find(([each]) => each.includes('encrypted'))!;
    expect(text).toContain('kring-backup-encrypted');
    expect(text).not.toContain('Marijke');
    expect(JSON.stringify(await kring.worker.evaluate(() => chrome.storage.local.get(null as never)))).not.toContain(passphrase);

    await page.getByRole('link', { name: 'Import en export' }).click();
    await page
      .getByLabel('Kies bestanden of sleep ze hierheen')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByLabel('Wachtzin').fill('zes paarden in de polder');
    await page.getByRole('button', { name: 'Openen' }).click();
    await page.getByText(/Met deze wachtzin gaat deze reservekopie niet open/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Wachtzin').fill(passphrase);
    await page.getByRole('button', { name: 'Openen' }).click();
    await page.getByRole('button', { name: 'Reservekopie terugzetten' }).waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByRole('link', { name: 'Reservekopieën', exact: true }).click();
    await page.getByRole('button', { name: 'Niet meer op slot' }).click();
    await page.getByText('Leesbaar voor wie bij het bestand kan').waitFor();
  });

  test('stop when rows vanished, until the person chose; recovery says what is missing and puts it back', async () => {
    const people = await countPeople(kring);
    await page.waitForTimeout(1100);
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await page.getByText('Reservekopie gemaakt').waitFor();
    await loseContacts(page, 12);
    const before = await filesIn(page);
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await page
      .getByRole('main')
      .getByRole('alert')
      .getByText(/gegevens verdwenen zonder dat iemand ze verwijderde/u)
      .waitFor();
    expect(await filesIn(page)).toEqual(before);
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('link', { name: 'Naar herstel' }).waitFor();
    await popup.close();

    const recovery = await kring.openOwn('/recovery.html');
    await recovery.getByText(`12 mensen (er waren er ${people}, er zijn er ${people - 12})`).waitFor();
    await recovery.waitForTimeout(300);
    expect(await violations(recovery)).toEqual([]);
    await recovery
      .getByRole('button', { name: /^Reservekopie van .* bekijken$/u })
      .first()
      .click();
    const row = recovery.getByRole('row', { name: /^Mensen/u });
    // Opening a locked backup takes a while.
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([String(people), String(people - 12), '12', '0', '0', '0']);
    expect(await violations(recovery)).toEqual([]);
    await recovery.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await recovery.getByText(/^Wat er eerst was, staat in je map als kring-before-/u).waitFor();
    await recovery.getByText('Je gegevens zijn te lezen.').waitFor();
    await expect.poll(() => recovery.getByText('Er ontbreken gegevens').count()).toBe(0);
    expect(await countPeople(kring)).toBe(people);
    await recovery.close();
  });

  test('replace everything, and that is undone as a whole', async () => {
    const people = await countPeople(kring);
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('combobox').first().fill('Later Gekomen');
    await popup.getByRole('option', { name: /toevoegen aan Kring/u }).click();
    await popup.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await popup.getByText(/vastgelegd/u).waitFor();
    await popup.close();
    const recovery = await kring.openOwn('/recovery.html');
    const daily = recovery.getByRole('listitem').filter({ hasNotText: 'van voor een herstel' }).first();
    await daily.getByRole('button', { name: /^Reservekopie van .* bekijken$/u }).click();
    await recovery.getByRole('radio', { name: 'Vervangen' }).check();
    const edits = recovery.getByRole('checkbox', { name: /wijziging(en)? van na deze reservekopie/u });
    if (await edits.count()) await edits.uncheck();
    await recovery.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await recovery.getByRole('button', { name: 'Dit ongedaan maken' }).waitFor();
    expect(await countPeople(kring)).toBe(people);
    await recovery.getByRole('button', { name: 'Dit ongedaan maken' }).click();
    await recovery.getByText(/alles is weer zoals het was/u).waitFor();
    expect(await countPeople(kring)).toBe(people + 1);
    await recovery.close();
  });

  test('go to the downloads when Kring opens, once a day, where that was chosen', async () => {
    const [first] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('radio', { name: 'Naar je downloads, als je Kring opent' }).click(),
    ]);
    expect(first.suggestedFilename()).toMatch(/^kring-[\d-]+-[\da-z]{4}\.json$/u);
    expect(readFileSync(await first.path(), 'utf8')).toContain('Marijke van Dalen');
    await page.getByText(/of het daar heel aankwam, kan Kring niet nalezen/u).waitFor();
    await ageBackup(kring, 1);
    const again = await kring.context.newPage();
    const [second] = await Promise.all([again.waitForEvent('download'), again.goto(page.url().replace('transfer', 'groups'))]);
    expect(second.suggestedFilename()).toMatch(/\.json$/u);
    await again.close();
  });
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn, withPicker } from './backup-folder';
import { launchKring, type Kring } from './kring';
import { choose, countPeople, loadSampleNetwork } from './steps';
import { violations } from './violations';

let kring: Kring;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kring-recovery-'));
  await start();
});
afterEach(async () => {
  await kring.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  kring = await launchKring({ folder });
  await withPicker(kring);
}

/** A network, a backup of it in the folder, and a person who was added after it. Gives back how many people there are then, and the backup. */
async function prepare(): Promise<{ people: number; backup: string }> {
  await choose(kring, 'panel-only');
  await loadSampleNetwork(kring);
  const page = await kring.openOwn('/dashboard.html#/backups');
  await page.getByRole('radio', { name: 'Naar een map, elke dag vanzelf' }).click();
  await page.getByText(/Teruggelezen uit de map/u).waitFor();
  const [backup = ''] = Object.values(await filesIn(page));
  await page.close();
  const popup = await kring.openOwn('/popup.html');
  await popup.getByRole('combobox').first().fill('Later Gekomen');
  await popup.getByRole('option', { name: /toevoegen aan Kring/u }).click();
  await popup.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await popup.getByText(/vastgelegd/u).waitFor();
  await popup.close();
  const { tables } = JSON.parse(backup) as { tables: { contacts: unknown[] } };
  return { people: tables.contacts.length + 1, backup };
}

/** Opens the database at a version, as no Kring does, and does something to it. */
async function tamper(page: Page, version: number, storeToDelete?: string): Promise<void> {
  await page.evaluate(
    ([number, name]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kring', number);
        opening.addEventListener('upgradeneeded', () => name && opening.result.deleteObjectStore(name));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(opening.error as DOMException));
      }),
    [version, storeToDelete] as const,
  );
}

async function restored(recovery: Page): Promise<void> {
  await recovery.getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await recovery.getByText('De reservekopie staat terug').waitFor();
}

describe('the recovery page', () => {
  test('with a database of a newer Kring: says so, and puts a backup back with the edits since', async () => {
    const { people } = await prepare();
    const tool = await kring.openOwn('/welcome.html');
    await tamper(tool, 990);
    await tool.close();
    const dashboard = await kring.openOwn('/dashboard.html');
    await dashboard.getByRole('alert').getByText('Deze gegevens zijn van een nieuwere Kring.').waitFor();
    await dashboard.close();
    const recovery = await kring.openOwn('/recovery.html');
    await recovery.getByText(/van een nieuwere Kring\. Werk Kring eerst bij/u).waitFor();
    await recovery.getByRole('button', { name: /bekijken$/u }).click();
    await recovery.getByRole('radio', { name: 'Opnieuw beginnen met de reservekopie' }).waitFor();
    await recovery.getByRole('checkbox', { name: /Ook \d+ wijziging/u }).waitFor();
    expect(await violations(recovery)).toEqual([]);
    await restored(recovery);
    await recovery.getByText(/staat in je map als kring-before-/u).waitFor();
    await recovery.getByText('Je gegevens zijn te lezen.').waitFor();
    expect(await countPeople(kring)).toBe(people);
    await recovery.getByRole('link', { name: 'Naar Kring' }).click();
    await recovery.getByRole('row', { name: /Later Gekomen/u }).waitFor();
    await recovery.close();
  });

  test('with a table that is gone: says what is missing, everything else is saved first, and all of it comes back', async () => {
    const { people } = await prepare();
    const tool = await kring.openOwn('/welcome.html');
    await tamper(tool, 21, 'contacts');
    await tool.close();
    const recovery = await kring.openOwn('/recovery.html');
    await recovery.getByText(/Je gegevens zijn niet te lezen|Er ontbreken gegevens/u).waitFor();
    await recovery.getByRole('button', { name: /bekijken$/u }).click();
    await restored(recovery);
    expect(await countPeople(kring)).toBe(people);
  });

  test('with a database that refuses to open: works, from a file too', async () => {
    const { people, backup } = await prepare();
    const broken = () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function refuse(name, version) {
        if (name === 'kring' && !('isMended' in globalThis)) throw new DOMException('Internal error opening backing store', 'UnknownError');
        return version === undefined ? open.call(this, name) : open.call(this, name, version);
      };
    };
    await kring.context.addInitScript(broken);
    const dashboard = await kring.openOwn('/dashboard.html');
    await dashboard.getByText('Kring kan zijn gegevens niet lezen.').first().waitFor();
    await dashboard.getByRole('link', { name: 'Naar herstel' }).first().waitFor();
    await dashboard.close();
    const recovery = await kring.openOwn('/recovery.html');
    await recovery.getByText('Je gegevens zijn niet te lezen (UnknownError)', { exact: false }).waitFor();
    await recovery
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
    await recovery.getByRole('alert').getByText('beschadigd of afgebroken').waitFor();
    expect(await violations(recovery)).toEqual([]);
    await recovery
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'kopie.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
    await recovery.getByText('is niet te vergelijken', { exact: false }).waitFor();
    expect(await violations(recovery)).toEqual([]);
    // What refuses to open refuses to be rebuilt as well: that is told, and nothing is lost by trying.
    await recovery.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await recovery
      .getByRole('alert')
      .getByText(/niet los te krijgen/u)
      .waitFor();
    await recovery.evaluate(() => Object.assign(globalThis, { isMended: true }));
    await restored(recovery);
    await recovery.close();
    await kring.close();
    await start();
    expect(await countPeople(kring)).toBe(people);
  });

  test('after the browser threw a damaged store away: an empty Kring is noticed, and comes back with its last edits', async () => {
    const { people, backup } = await prepare();
    await kring.close();
    const store = join(folder, 'profile', 'Default', 'IndexedDB');
    const own = readdirSync(store).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'));
    const manifest = readdirSync(join(store, own!)).find((name) => name.startsWith('MANIFEST'));
    writeFileSync(join(store, own!, manifest!), 'not a manifest any more');
    await start();
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('alert').getByRole('link', { name: 'Naar herstel' }).waitFor({ timeout: 15_000 });
    await popup.close();
    const recovery = await kring.openOwn('/recovery.html');
    await recovery.getByText(`${people} mensen (er waren er ${people}, er zijn er 0)`).waitFor();
    await recovery
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'kopie.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
    await recovery.getByRole('checkbox', { name: /Ook \d+ wijziging/u }).waitFor();
    await restored(recovery);
    expect(await countPeople(kring)).toBe(people);
    await expect.poll(() => recovery.getByText('Er ontbreken gegevens').count()).toBe(0);
  });
});

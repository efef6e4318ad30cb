import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { badge, choose, loadSampleNetwork, openPanel } from './steps';

const linkedin = 'https://www.linkedin.com';
const passphrase = 'vier gewone losse woorden';

describe('the AVG kit', () => {
  let kring: Kring;
  let dashboard: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    dashboard = await kring.openOwn('/dashboard.html#/privacy');
    await dashboard.getByRole('heading', { name: 'Jaarlijkse opruiming' }).waitFor();
  });
  afterAll(() => kring.close());

  const saved = async (button: string) => {
    const [download] = await Promise.all([dashboard.waitForEvent('download'), dashboard.getByRole('button', { name: button }).click()]);
    return readFile((await download.path())!, 'utf8');
  };

  test('the register: own words, back to the example, saved as a file', async () => {
    await dashboard.locator('summary', { hasText: 'Waarom het mag' }).click();
    const field = dashboard.getByRole('textbox', { name: 'Waarom het mag' });
    expect(await field.inputValue()).toContain('Gerechtvaardigd belang');
    await field.fill('Mijn eigen grondslag');
    await field.blur();
    await dashboard.getByText('Register aangepast').waitFor();
    expect(await saved('Register bewaren als bestand')).toMatch(/## Waarom het mag\n\nMijn eigen grondslag/u);
    await dashboard.getByRole('button', { name: 'Terug naar het voorbeeld' }).click();
    await expect.poll(() => field.inputValue()).toContain('Gerechtvaardigd belang');
  });

  test('access: what is kept about someone, readable and as JSON', async () => {
    await dashboard.getByRole('searchbox', { name: 'Wie vraagt erom?' }).fill('Marijke');
    await dashboard.getByRole('button', { name: 'Inzage en vergeten…' }).first().click();
    await dashboard.getByRole('dialog', { name: 'Gegevens van Marijke van Dalen' }).waitFor();
    const page = await saved('Inzage: leesbaar bestand');
    expect(page).toContain('Wat er over Marijke van Dalen is vastgelegd');
    expect(page).not.toContain('<script');
    expect(JSON.parse(await saved('Inzage: JSON'))).toMatchObject({ format: 'kring-person', contact: { name: 'Marijke van Dalen' } });
  });

  test('forgetting: gone everywhere, and the panel says so before they are added again', async () => {
    // Words on their way that were never saved, about them and about somebody else.
    await dashboard.evaluate(() => {
      localStorage.setItem('draft:meeting:new', JSON.stringify({ stamp: '', value: { guests: 'Marijke van Dalen' } }));
      localStorage.setItem('draft:opportunity:new', JSON.stringify({ stamp: '', value: 'Adviseur participatie' }));
    });
    await dashboard.getByRole('button', { name: 'Vergeten', exact: true }).click();
    await dashboard.getByRole('button', { name: 'Marijke van Dalen vergeten' }).click();
    await dashboard.getByText('Marijke van Dalen is vergeten').waitFor();
    const drafts = await dashboard.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:')));
    expect(drafts).toEqual(['draft:opportunity:new']);
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    const panel = await openPanel(kring, page);
    await panel.getByText(/op verzoek vergeten/u).waitFor();
    await panel.getByRole('button', { name: 'Toch toevoegen' }).waitFor();
    expect((await drawnIn(page)).map(({ words }) => words)).toEqual([['toevoegen']]);
    await panel.close();
    await page.close();
  });

  test('the lock: closes every page, the marks and the words of the badge; only the passphrase opens', async () => {
    await dashboard.reload();
    await dashboard.getByRole('heading', { name: 'Slot op Kring' }).waitFor();
    const page = await kring.open(`${linkedin}/feed/`);
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await dashboard.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
    await dashboard.getByLabel('Nog een keer').fill('iets heel anders hier');
    await dashboard.getByRole('button', { name: 'Slot instellen' }).click();
    await dashboard.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
    await dashboard.getByLabel('Nog een keer').fill(passphrase);
    await dashboard.getByRole('button', { name: 'Slot instellen' }).click();
    await dashboard.getByText('Het slot staat aan.').waitFor();
    await dashboard.getByRole('button', { name: 'Nu op slot' }).click();
    await dashboard.getByRole('heading', { name: 'Kring is op slot' }).waitFor();
    expect(await dashboard.getByText('Jaarlijkse opruiming').count()).toBe(0);
    await expect.poll(async () => (await badge(kring)).title).toBe('Kring');
    await expect.poll(async () => (await drawnIn(page)).length).toBe(0);
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('heading', { name: 'Kring is op slot' }).waitFor();
    await popup.getByLabel('Wachtzin').fill('niet de goede');
    await popup.getByRole('button', { name: 'Openen' }).click();
    await popup.getByText('Dat is niet de wachtzin.').waitFor();
    await popup.getByLabel('Wachtzin').fill(passphrase);
    await popup.getByRole('button', { name: 'Openen' }).click();
    await popup.getByRole('heading', { name: 'Aan de beurt' }).waitFor();
    await dashboard.getByRole('heading', { name: 'Jaarlijkse opruiming' }).waitFor();
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});

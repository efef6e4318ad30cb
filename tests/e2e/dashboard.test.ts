import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { badge, choose, loadSampleNetwork } from './steps';

const linkedin = 'https://www.linkedin.com';

describe('the dashboard', () => {
  let kring: Kring;
  let dashboard: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    dashboard = await kring.openOwn('/dashboard.html');
    await dashboard.getByRole('row', { name: /Marijke van Dalen/u }).waitFor();
  });
  afterAll(() => kring.close());

  const goTo = (name: string) => dashboard.getByRole('navigation').getByRole('link', { name }).click();
  const count = async () => Number((await badge(kring)).text);

  test('people: filtered by circle, found by a note, opened beside the list', async () => {
    await dashboard.getByRole('combobox', { name: 'Wie tonen' }).selectOption({ label: 'Kern' });
    await expect.poll(() => dashboard.getByRole('row', { name: /Marijke van Dalen/u }).count()).toBe(0);
    await dashboard.getByRole('combobox', { name: 'Wie tonen' }).selectOption({ label: 'Iedereen' });
    await dashboard.getByRole('searchbox').fill('energietransitie');
    await expect.poll(() => dashboard.getByRole('row').count()).toBe(2);
    await dashboard
      .getByRole('row', { name: /Marijke van Dalen/u })
      .getByRole('button', { name: /Marijke van Dalen/u })
      .first()
      .click();
    await dashboard.getByRole('complementary', { name: 'Marijke van Dalen' }).waitFor();
    await dashboard.keyboard.press('Escape');
    await expect.poll(() => dashboard.getByRole('complementary').count()).toBe(0);
    await dashboard.getByRole('searchbox').fill('');
  });

  test('several people go into a circle at once, and back with one undo', async () => {
    for (const name of ['Anneloes Prins', 'Bart Willemse']) await dashboard.getByRole('checkbox', { name: `${name} kiezen` }).check();
    await dashboard.getByText('2 mensen gekozen').waitFor();
    await dashboard.getByRole('combobox', { name: 'Zet in kring…' }).selectOption({ label: 'Kern' });
    await dashboard.getByRole('row', { name: /Anneloes Prins.*Kern/u }).waitFor();
    await dashboard.getByRole('row', { name: /Bart Willemse.*Kern/u }).waitFor();
    await dashboard.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => dashboard.getByRole('row', { name: /Anneloes Prins.*Kern/u }).count()).toBe(0);
    expect(await dashboard.getByRole('row', { name: /Bart Willemse.*Kern/u }).count()).toBe(0);
  });

  test('circles: a shorter rhythm makes more people due at once; undo takes it back', async () => {
    const before = await count();
    await goTo('Kringen');
    const days = dashboard.getByRole('spinbutton').first();
    await days.fill('1');
    await days.press('Enter');
    await expect.poll(count).toBeGreaterThan(before);
    await dashboard.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(count).toBe(before);
    await dashboard.getByRole('spinbutton').first().fill('0');
    await dashboard.getByText('Kies 1 tot en met 3650 dagen.').waitFor();
  });

  test('a circle added, renamed and taken away; nobody in it is due after that', async () => {
    await dashboard.getByRole('button', { name: 'Kring toevoegen' }).click();
    await expect.poll(() => dashboard.getByRole('textbox', { name: 'Naam' }).last().inputValue()).toBe('Nieuwe kring');
    await dashboard.getByRole('textbox', { name: 'Naam' }).last().fill('Oud-collega’s');
    await dashboard.getByRole('textbox', { name: 'Naam' }).last().press('Enter');
    await dashboard.getByRole('button', { name: 'Kring Oud-collega’s verwijderen' }).click();
    await expect.poll(() => dashboard.getByRole('button', { name: 'Kring Oud-collega’s verwijderen' }).count()).toBe(0);
    const before = await count();
    await dashboard.getByRole('button', { name: 'Kring Dichtbij verwijderen' }).click();
    await expect.poll(count).toBeLessThan(before);
    await dashboard.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(count).toBe(before);
  });

  test('settings: the first choice changes, and open tabs follow; language and theme too', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await dashboard.bringToFront();
    await goTo('Instellingen');
    await dashboard.locator('input[value="panel-only"]').click({ force: true });
    await expect.poll(() => drawnIn(page)).toEqual([]);
    await dashboard.locator('input[value="annotate"]').click({ force: true });
    await page.bringToFront();
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await dashboard.bringToFront();
    await dashboard.getByText('English', { exact: true }).click();
    await dashboard.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await expect.poll(async () => (await badge(kring)).title).toContain('due');
    await page.bringToFront();
    await expect.poll(async () => (await drawnIn(page)).flatMap(({ words }) => words).join(' ')).toContain('months ago');
    await dashboard.bringToFront();
    await dashboard.getByText('Nederlands', { exact: true }).click();
    await dashboard.getByText('Donker', { exact: true }).click();
    await expect.poll(() => dashboard.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  test('the sample network goes as it came; own people stay', async () => {
    await goTo('Instellingen');
    await dashboard.getByRole('button', { name: 'Voorbeeldnetwerk weghalen' }).click();
    await expect.poll(async () => (await badge(kring)).text).toBe('');
    await dashboard.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(async () => (await badge(kring)).text).not.toBe('');
  });

  test('everything can be erased, but not by accident', async () => {
    await goTo('Privacy');
    await dashboard.getByText(/\d+ mensen, \d+ notities en \d+ contactmomenten/u).waitFor();
    await dashboard.getByRole('button', { name: 'Alles wissen' }).click();
    const dialog = dashboard.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Alles wissen' }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('wissen');
    await dialog.getByRole('button', { name: 'Alles wissen' }).click();
    await dashboard.getByText('0 mensen, 0 notities en 0 contactmomenten').waitFor();
    await expect.poll(async () => (await badge(kring)).text).toBe('');
  });
});

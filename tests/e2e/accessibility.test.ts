import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, openPanel, setSettings } from './steps';
import { violations } from './violations';

const linkedin = 'https://www.linkedin.com';

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ colorScheme });
  });
  afterAll(() => kring.close());

  test('the first-run page', async () => {
    const page = await kring.openOwn('/welcome.html');
    await page.locator('form').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
    await choose(kring, 'annotate');
    const next = await kring.openOwn('/welcome.html');
    await next.getByRole('heading', { level: 1, name: /klaar/u }).waitFor();
    expect(await violations(next)).toEqual([]);
    await next.close();
  });

  test('an empty Kring', async () => {
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('heading', { name: 'Aan de beurt' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    const dashboard = await kring.openOwn('/dashboard.html');
    await dashboard.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await loadSampleNetwork(kring);
  });

  test.each([
    ['/in/marijke-van-dalen/', 'Marijke van Dalen'],
    ['/in/dirk-postma/', 'Dirk Postma'],
    ['/groups/1893047/', /./u],
    ['/feed/', /aan de beurt/iu],
  ])('the panel beside %s', async (path, heading) => {
    const page = await kring.open(`${linkedin}${path}`);
    const panel = await openPanel(kring, page);
    await panel.getByRole('heading', { name: heading }).first().waitFor();
    await panel.waitForTimeout(300);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  test('the popup, also with a list open', async () => {
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('heading', { name: 'Aan de beurt' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('combobox').first().fill('mar');
    await popup.getByRole('option').first().waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test.each(['people', 'library', 'circles', 'groups', 'settings', 'privacy'])('the dashboard: %s', async (view) => {
    const dashboard = await kring.openOwn(`/dashboard.html#/${view}`);
    await dashboard.getByRole('heading', { level: 1 }).waitFor();
    await dashboard.waitForTimeout(300);
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.close();
  });

  test('menus, dialogs and errors', async () => {
    const dashboard = await kring.openOwn('/dashboard.html#/privacy');
    await dashboard.getByRole('button', { name: 'Alles wissen' }).click();
    await dashboard.getByRole('dialog').waitFor();
    expect(await violations(dashboard)).toEqual([]);
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await popup.getByText(/Kies eerst met wie/u).waitFor();
    expect(await violations(popup)).toEqual([]);
  });

  test('in English', async () => {
    await setSettings(kring, { language: 'en' });
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('heading', { name: 'Due' }).waitFor();
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await violations(popup)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPicker } from './backup-folder';
import { launchKring, type Kring } from './kring';
import { addOwnPerson, choose, loadSampleNetwork, openPanel, setSettings } from './steps';
import { violations } from './violations';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

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

  test.each([
    'people',
    'library',
    'circles',
    'introductions',
    'assignments',
    'meetings',
    'opportunities',
    'groups',
    'history',
    'settings',
    'privacy',
  ])('the dashboard: %s', async (view) => {
    const dashboard = await kring.openOwn(`/dashboard.html#/${view}`);
    await dashboard.getByRole('heading', { level: 1 }).waitFor();
    await dashboard.waitForTimeout(300);
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.close();
  });

  test('backups: none yet, in a folder, the passphrase, and recovery with a preview', async () => {
    await withPicker(kring);
    await addOwnPerson(kring);
    const dashboard = await kring.openOwn('/dashboard.html#/backups');
    await dashboard.getByText('Er is nog geen reservekopie').waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.getByRole('radio', { name: 'Naar een map, elke dag vanzelf' }).click();
    await dashboard.getByText(/Teruggelezen uit de map/u).waitFor();
    await dashboard.getByRole('button', { name: 'Op slot zetten' }).click();
    await dashboard.getByRole('dialog').waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.close();
    const recovery = await kring.openOwn('/recovery.html');
    await recovery.getByRole('button', { name: /bekijken$/u }).waitFor();
    expect(await violations(recovery)).toEqual([]);
    await recovery.getByRole('button', { name: /bekijken$/u }).click();
    await recovery.getByRole('table').waitFor();
    await recovery.waitForTimeout(300);
    expect(await violations(recovery)).toEqual([]);
    await recovery.close();
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

  test('locked, also with the passphrase forgotten', async () => {
    await kring.worker.evaluate(() => chrome.storage.local.set({ lock: { salt: '00', hash: '00', minutes: 5 } }));
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('heading', { name: 'Kring is locked' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Forgotten the passphrase' }).click();
    expect(await violations(popup)).toEqual([]);
  });
});

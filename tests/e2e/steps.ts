import type { Page } from 'playwright-core';
import type { Settings } from '../../lib/settings';
import type { Kring } from './kring';

/** What a person does again and again, through Kring's own pages. */

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  storage: { local: { get(key: string): Promise<{ settings?: Settings }>; set(values: object): Promise<void> } };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
  action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
}

/** The extension's API as its own pages and worker see it. */
declare const chrome: ExtensionApi;

/** Makes the first-run choice on the first-run page. */
export async function choose(kring: Kring, mode: 'annotate' | 'panel-only'): Promise<void> {
  const page = await kring.openOwn('/welcome.html');
  await page.locator(`input[type=radio][value="${mode}"]`).check();
  await page.locator('form button[type=submit]').click();
  await page.getByRole('heading', { level: 1, name: /klaar|ready/u }).waitFor();
  await page.close();
}

/** Loads the invented network with the button of the first-run page. */
export async function loadSampleNetwork(kring: Kring): Promise<void> {
  const page = await kring.openOwn('/welcome.html');
  await page.getByRole('button', { name: /Voorbeeldnetwerk laden|Load/u }).click();
  await page.getByText(/Voorbeeldnetwerk geladen|Example network loaded/u).waitFor();
  await page.close();
}

export async function setSettings(kring: Kring, patch: Partial<Settings>): Promise<void> {
  await kring.worker.evaluate(async (changed) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...changed } });
  }, patch);
}

/** The panel, in a page of its own, following the tab in which `page` is. */
export async function openPanel(kring: Kring, page: Page): Promise<Page> {
  const url = page.url();
  const tabId = await kring.worker.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
  const panel = await kring.openOwn(`/sidepanel.html?tab=${tabId}`);
  await panel.setViewportSize({ width: 400, height: 900 });
  return panel;
}

/** Switches quiet windows off, so that a test of the badge does not fail in a holiday. */
export async function neverQuiet(kring: Kring): Promise<void> {
  const page = await kring.openOwn('/dashboard.html#/settings');
  await page.getByRole('heading', { name: 'Rust en ritme' }).waitFor();
  for (const box of await page.getByRole('checkbox').all()) {
    if (!(await box.isChecked())) continue;
    await box.click();
    while (await box.isChecked()) await page.waitForTimeout(20);
  }
  await page.close();
}

/** What the page of a tab answers when the panel asks. */
export async function readOnDemand(kring: Kring, page: Page): Promise<unknown> {
  return kring.worker.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
    const injection = { target: { tabId: tab?.id, allFrames: true }, files: ['/page-details.js'] };
    return (await chrome.scripting.executeScript(injection)).map(({ result }) => result).find(Boolean);
  }, page.url());
}

/** How many people Kring says it keeps. */
export async function countPeople(kring: Kring): Promise<number> {
  const page = await kring.openOwn('/dashboard.html#/privacy');
  const text = await page.getByText(/\d+ (?:mensen|persoon)/u).textContent();
  await page.close();
  return Number(/\d+/u.exec(text ?? '')?.[0]);
}

/** What the badge says. */
export async function badge(kring: Kring): Promise<{ text: string; title: string }> {
  return kring.worker.evaluate(async () => ({ text: await chrome.action.getBadgeText({}), title: await chrome.action.getTitle({}) }));
}

/** Writes down a contact with someone of the person's own, beside the invented people. */
export async function addOwnPerson(kring: Kring): Promise<void> {
  const popup = await kring.openOwn('/popup.html');
  const people = popup.getByRole('combobox').first();
  await people.fill('Nieuw Iemand');
  await popup.getByRole('option', { name: /“Nieuw Iemand” toevoegen/u }).waitFor();
  await people.press('Enter');
  await popup.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await popup.getByText('Contact met Nieuw Iemand vastgelegd').waitFor();
  await popup.close();
}

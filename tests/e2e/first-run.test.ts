import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, setSettings } from './steps';

const profile = 'https://www.linkedin.com/in/marijke-van-dalen/';

let kring: Kring;
afterEach(() => kring.close());

async function registeredScripts(): Promise<number> {
  return kring.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } } };
    return (await chrome.scripting.getRegisteredContentScripts()).length;
  });
}

describe('before the choice', () => {
  test('a page asks, neither way is chosen, and nothing of Kring runs in LinkedIn', async () => {
    kring = await launchKring();
    const welcome =
      kring.context.pages().find((page) => page.url().endsWith('/welcome.html')) ?? (await kring.context.waitForEvent('page'));
    await welcome.locator('form').waitFor();
    expect(await welcome.locator('input[type=radio][value="annotate"], input[type=radio][value="panel-only"]').count()).toBe(2);
    expect(await welcome.locator('main input:checked').count()).toBe(0);
    expect(await welcome.locator('form button[type=submit]').isDisabled()).toBe(true);

    const page = await kring.open(profile);
    await page.waitForTimeout(500);
    expect(await drawnIn(page)).toEqual([]);
    expect(await registeredScripts()).toBe(0);
  });
});

describe('after the choice', () => {
  test('annotating starts in tabs that are open, and stops there without a trace', async () => {
    kring = await launchKring();
    const page = await kring.open(profile);
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    await choose(kring, 'annotate');
    await expect.poll(async () => (await drawnIn(page)).flatMap(({ words }) => words)).toContain('toevoegen');
    await setSettings(kring, { mode: 'panel-only' });
    await expect.poll(() => drawnIn(page)).toEqual([]);
    expect(await registeredScripts()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    await setSettings(kring, { mode: 'annotate' });
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
  });

  test('side panel only leaves the pages alone', async () => {
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await loadSampleNetwork(kring);
    const page = await kring.open(profile);
    await page.waitForTimeout(500);
    expect(await drawnIn(page)).toEqual([]);
    expect(await registeredScripts()).toBe(0);
  });

  test('the choice outlives the worker and the browser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kring-kept-'));
    kring = await launchKring({ folder });
    await choose(kring, 'annotate');
    await kring.close();
    kring = await launchKring({ folder });
    const page = await kring.open(profile);
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await kring.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, setSettings } from './steps';

const linkedin = 'https://www.linkedin.com';

/** Everything LinkedIn itself has on the page, without the empty elements that are Kring's. */
function ownMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('div'))
      if (element.attributes.length === 0 && element.childNodes.length === 0) element.remove();
    return copy.outerHTML;
  });
}

describe('quiet', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test.each(['/feed/', '/in/marijke-van-dalen/'])('on %s LinkedIn’s own nodes stay as they were, and nothing moves', async (path) => {
    await setSettings(kring, { mode: 'panel-only' });
    const page = await kring.open(`${linkedin}${path}`);
    await page.waitForTimeout(800);
    await page.evaluate(() => {
      const seen = { shift: 0, attributes: 0, removed: 0, added: [] as string[] };
      (window as unknown as { seen: typeof seen }).seen = seen;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: false });
      new MutationObserver((records) => {
        for (const { type, addedNodes, removedNodes } of records) {
          if (type === 'attributes') seen.attributes += 1;
          seen.removed += removedNodes.length;
          for (const node of addedNodes) seen.added.push((node as Element).outerHTML ?? node.nodeName);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const before = await ownMarkup(page);
    await setSettings(kring, { mode: 'annotate' });
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { shift: number; attributes: number; removed: number; added: string[] } }).seen,
    );
    expect(seen.shift).toBe(0);
    expect(seen.attributes).toBe(0);
    expect(seen.removed).toBe(0);
    expect(new Set(seen.added)).toEqual(new Set(['<div></div>']));
    expect(await ownMarkup(page)).toBe(before);
    await page.close();
  });

  test('no request goes anywhere because of Kring', async () => {
    const page = await kring.open(`${linkedin}/in/koen-verhagen/`);
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    const own = await kring.openOwn('/popup.html');
    await own.waitForTimeout(300);
    expect(kring.requests.filter((url) => !url.startsWith(linkedin))).toEqual([]);
    expect(kring.requests.filter((url) => url.includes('/in/koen-verhagen/'))).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('-extension://'))).toBe(false);
    await own.close();
    await page.close();
  });

  test('a click of the page’s own scripts on the annotation does nothing', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    const pages = kring.context.pages().length;
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('div'))
        if (element.attributes.length === 0 && element.childNodes.length === 0) element.click();
    });
    await page.waitForTimeout(300);
    expect(kring.context.pages().length).toBe(pages);
    await page.close();
  });
});

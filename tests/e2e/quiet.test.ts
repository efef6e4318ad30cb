import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../fixtures/linkedin/site/site';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, readOnDemand, setSettings } from './steps';

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

/** Pages with each kind of drawing: chips at posts and comments, the line at a profile, dots in lists. */
const paths = [
  '/feed/',
  '/in/marijke-van-dalen/',
  '/groups/1893047/',
  '/groups/1893047/members/',
  '/mynetwork/invite-connect/connections/',
  '/search/results/people/?keywords=communicatie',
];

describe.each(['G3b', 'G1'] as const)('quiet in LinkedIn of %s', (age) => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: createSite({ age }) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test.each(paths)('on %s LinkedIn’s own nodes stay as they were, and nothing moves', async (path) => {
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
    expect(await readOnDemand(kring, page)).toMatchObject({ url: page.url(), isUnreadable: false });
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

  test('a feed goes on growing to its end', async () => {
    const page = await kring.open(`${linkedin}/feed/`);
    await expect.poll(async () => (await drawnIn(page)).length).toBeGreaterThan(0);
    await page.mouse.move(640, 500);
    const rows = () =>
      page.evaluate(() => document.querySelectorAll('[role="listitem"][componentkey*="FeedType_"], [data-id^="urn:li:activity"]').length);
    const before = await rows();
    for (let turn = 0; turn < 60 && !(await page.evaluate(() => document.querySelector('[data-feed-end]') !== null)); turn++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(60);
    }
    expect(await rows()).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.querySelector('[data-feed-end]') !== null)).toBe(true);
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

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/setup.mjs';
import { attackPage } from './page-attacks';
import { personOf } from '../fixtures/linkedin/sample/people';
import { connectionsCsv } from '../fixtures/transfer/connections';
import { createSite } from '../fixtures/linkedin/site/site';

/**
 * The Firefox build does its main job: choose on the first-run page, see the mark at a profile, and what is drawn there is safe from the page. Firefox lets
 * no test drive its own buttons, so the side bar itself is not opened here: its page is.
 */
describe('Kring in Firefox', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kring-firefox-'));
    cpSync('.output/firefox-mv3', folder, { recursive: true });
    const executablePath = findBrowser('firefox');
    browser = await puppeteer.launch({
      browser: 'firefox',
      headless: true,
      ...(executablePath && { executablePath }),
      extraPrefsFirefox: { 'intl.accept_languages': 'nl' },
    });
    await browser.installExtension(folder);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('asks first, then annotates a profile in words the page cannot read', async () => {
    const welcome = await pageTitled(browser, /Kring/u);
    // The title is there before the page is.
    await (await welcome.waitForSelector('input[type=radio][value="annotate"]'))?.click();
    await welcome.click('form button[type=submit]');

    const page = await browser.newPage();
    await serve(page);
    await page.goto('https://www.linkedin.com/in/marijke-van-dalen/');
    // The page sees that something hangs in it, never what: a closed root has no contents for it.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('main div')].some(
        (element) =>
          element.attributes.length === 0 && element.childNodes.length === 0 && getComputedStyle(element).position === 'absolute',
      ),
    );
    const loot = await page.evaluate(attackPage, ['toevoegen']);
    expect(loot.found).toEqual([]);
    expect(loot.texts.filter((text) => text.includes('moz-extension'))).toEqual([]);
    expect(loot.roots).toBe(0);
  });

  test('the panel shows what the page says of a stranger, read on demand', async () => {
    const page = await pageTitled(browser, /Kring/u);
    const tabId = await page.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: { tabs: { query(filter: object): Promise<{ id: number }[]> } } }).browser;
      return (await tabs.query({ url: 'https://www.linkedin.com/*' }))[0]?.id;
    });
    await page.evaluate((to) => void (location.href = to), `/sidepanel.html?tab=${tabId}`);
    const { name, headline = '' } = personOf('marijke-van-dalen');
    await page.waitForFunction((words) => words.every((each) => document.body.textContent.includes(each)), {}, [name, headline]);
  });

  test('popup, panel and dashboard open and keep what is logged', async () => {
    // The tests may not open an extension's address, so the page goes there itself.
    const page = await pageTitled(browser, /Kring/u);
    const go = (path: string) => page.evaluate((to) => void (location.href = to), path);
    await go('/popup.html');
    const field = await page.waitForSelector('input[role="combobox"]');
    await field?.type('Zoë de Wit');
    await field?.press('Enter');
    await page.click('button[type="submit"]');
    await page.waitForFunction(() => document.body.textContent.includes('vastgelegd'));
    await go('/dashboard.html');
    await page.waitForFunction(() => document.querySelector('table')?.textContent.includes('Zoë de Wit'));
    await go('/sidepanel.html');
    await page.waitForSelector('main h1');
  });

  test('a file is read beside the page, shown, and taken over', async () => {
    const file = join(folder, 'Connections.csv');
    writeFileSync(file, connectionsCsv());
    const page = await pageTitled(browser, /Kring/u);
    await page.evaluate(() => void (location.href = '/dashboard.html#/transfer'));
    const input = await page.waitForSelector('input[type=file]');
    await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForFunction(() => document.body.textContent.includes('5 mensen importeren'));
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((button) => button.textContent.includes('importeren'))?.click(),
    );
    await page.waitForFunction(() => document.body.textContent.includes('nieuw in Kring'));
    expect(await page.evaluate(() => document.body.textContent)).toContain('5 mensen geïmporteerd');
  });

  test('backups go to the downloads, and recovery takes a file: this browser has no folders for extensions', async () => {
    const page = await pageTitled(browser, /Kring/u);
    await page.bringToFront();
    await page.evaluate(() => void (location.href = '/dashboard.html#/backups'));
    await page.waitForFunction(() => document.body.textContent.includes('Deze browser laat geen extensie in een map schrijven'), polling);
    expect(await page.$$eval('input[value="folder"]', (found) => found.length)).toBe(0);
    await page.evaluate(() => void (location.href = '/recovery.html'));
    await page.waitForFunction(() => document.body.textContent.includes('Je gegevens zijn te lezen.'), polling);
    await page.waitForSelector('input[type="file"]');
  });
});

/** By the clock: a tab that is not in front draws no frames to wait for. */
const polling = { polling: 200 };

async function pageTitled(browser: Browser, title: RegExp): Promise<Page> {
  for (let attempt = 0; attempt < 50; attempt++) {
    for (const page of await browser.pages()) if (title.test(await page.title())) return page;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The first-run page did not open.');
}

async function serve(page: Page): Promise<void> {
  const site = createSite();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { status, headers, body } = site.respond(request.url());
    void request.respond({ status, headers, body });
  });
}

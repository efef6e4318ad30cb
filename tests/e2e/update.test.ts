import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/setup.mjs';
import { createSite } from '../fixtures/linkedin/site/site';

interface DomNode {
  shadowRootType?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The words of each closed root in the page, as the debugger sees them. */
async function drawnWords(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  return closedRoots(root).map((each) => wordsOf(each).join(' | '));
}

function closedRoots({ shadowRoots = [], children = [] }: DomNode): DomNode[] {
  return [
    ...shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed'),
    ...[...shadowRoots, ...children].flatMap(closedRoots),
  ];
}

function wordsOf({ attributes = [], children = [] }: DomNode): string[] {
  const at = attributes.indexOf('data-text');
  return [...(at < 0 ? [] : [attributes[at + 1] ?? '']), ...children.flatMap(wordsOf)];
}

/** The real popup, the real panel, and what becomes of open tabs when Kring is updated or goes away. */
describe('Kring as the browser holds it', () => {
  let browser: Browser;
  let folder: string;
  let id: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kring-update-'));
    cpSync('.output/chrome-mv3', join(folder, 'extension'), { recursive: true });
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? 'chromium',
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: join(folder, 'profile'),
      args: ['--no-sandbox', '--lang=nl', '--accept-lang=nl', '--disable-background-networking', '--disable-component-update'],
    });
    id = await browser.installExtension(join(folder, 'extension'));
    const welcome = await ownPage('/welcome.html');
    const radio = await welcome.waitForSelector('input[type=radio][value="annotate"]');
    await radio?.evaluate((element) => element.click());
    const submit = await welcome.waitForSelector('form button[type=submit]:not(:disabled)');
    await submit?.evaluate((element) => (element as HTMLElement).click());
    await welcome.waitForFunction(() => document.querySelector('form') === null);
    await welcome.close();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ownPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}${path}`);
    return page;
  }

  async function linkedInPage(path: string, errors: string[] = []): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const site = createSite();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond(site.respond(request.url())));
    await page.goto(`https://www.linkedin.com${path}`);
    return page;
  }

  const go = (page: Page, path: string) =>
    page.evaluate((to) => (window as unknown as { sampleSite: { go(path: string): void } }).sampleSite.go(to), path);

  const hint = 'Kring is bijgewerkt of verwijderd. Laad de pagina opnieuw. | OK';

  test('after an update the script of an open tab leaves with one hint; reloaded, the page has its mark again', async () => {
    const errors: string[] = [];
    const page = await linkedInPage('/in/dirk-postma/', errors);
    await expect.poll(() => drawnWords(page)).toEqual(['toevoegen']);
    const file = join(folder, 'extension', 'manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '9.0.0' }));
    await browser.installExtension(join(folder, 'extension'));
    await go(page, '/in/koen-verhagen/');
    await expect.poll(() => drawnWords(page)).toEqual([hint]);
    await go(page, '/in/marijke-van-dalen/');
    await page.waitForFunction(() => document.title.includes('Marijke'));
    expect(await drawnWords(page)).toEqual([hint]);
    // The new version may still be starting when the page is loaded.
    await expect
      .poll(
        async () => {
          await page.reload();
          await new Promise((resolve) => setTimeout(resolve, 500));
          return drawnWords(page);
        },
        { timeout: 10_000 },
      )
      .toEqual(['toevoegen']);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the real popup and the real panel open, and know the profile in the tab', async () => {
    const page = await linkedInPage('/in/dirk-postma/');
    await expect.poll(() => drawnWords(page)).toEqual(['toevoegen']);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('Kring is not installed.');
    await page.triggerExtensionAction(extension);
    const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'))).asPage();
    await popup.waitForFunction(() => document.body.textContent.includes('Dirk Postma'));
    expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const button = await popup.waitForSelector('button[aria-label="Zijpaneel openen"]');
    await button?.click();
    const panel = await (await browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'))).asPage();
    await panel.waitForFunction(() => document.body.textContent.includes('Toevoegen aan Kring'));
    await page.close();
  });

  test('when Kring is taken away its drawings go with the next change of the page, with one hint', async () => {
    const errors: string[] = [];
    const page = await linkedInPage('/in/dirk-postma/', errors);
    await expect.poll(() => drawnWords(page)).toEqual(['toevoegen']);
    await browser.uninstallExtension(id);
    await go(page, '/in/koen-verhagen/');
    await expect.poll(() => drawnWords(page)).toEqual([hint]);
    expect(errors).toEqual([]);
  });
});

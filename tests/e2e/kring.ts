import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/setup.mjs';
import { createSite, type Site } from '../fixtures/linkedin/site/site';

export interface LaunchOptions {
  /** What stands at www.linkedin.com; the sample site when left out; `live`: the real one. */
  site?: Site | 'live';
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  viewport?: { width: number; height: number };
  /** A folder in which profile and extension are kept; without it a throw-away one. */
  folder?: string;
  chromiumArguments?: string[];
  /** Hosts that are really asked (`http://127.0.0.1`), as if the person had given permission: Playwright cannot press the browser's own button. */
  allowedHosts?: readonly string[];
}

/** The built extension, running in a real Chromium on pages served under https://www.linkedin.com. */
export interface Kring {
  context: BrowserContext;
  worker: Worker;
  /** Requests that went to LinkedIn, by whom they were asked. */
  requests: string[];
  open(url: string): Promise<Page>;
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
  /** Settles when the person closes the window. */
  closed: Promise<void>;
}

const build = '.output/chrome-mv3';

export async function launchKring(options: LaunchOptions = {}): Promise<Kring> {
  if (!existsSync(`${build}/manifest.json`)) throw new Error('There is no build: run "npm run build" first.');
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'kring-'));
  const extension = join(folder, 'extension');
  const locale = options.locale ?? 'nl-NL';
  cpSync(build, extension, { recursive: true });
  if (options.allowedHosts) allowHosts(join(extension, 'manifest.json'), options.allowedHosts);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    locale,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      // From the first page on: what Playwright sets arrives too late for the page that opens on install.
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      ...(options.chromiumArguments ?? []),
    ],
  });
  const requests: string[] = [];
  if (options.site !== 'live') await serve(context, { site: options.site ?? createSite(), requests, hosts: options.allowedHosts ?? [] });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const own = worker.url().split('/').slice(0, 3).join('/');
  return {
    context,
    worker,
    requests,
    open: (url) => openPage(context, url),
    openOwn: (path) => openPage(context, `${own}${path}`),
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    async close() {
      await context.close();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Gives an optional permission beforehand, in the copy of the build that is loaded: nothing else differs from what is shipped. */
function allowHosts(path: string, hosts: readonly string[]): void {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `${host}/*`));
  writeFileSync(path, JSON.stringify(manifest));
}

interface Served {
  site: Site;
  requests: string[];
  hosts: readonly string[];
}

async function serve(context: BrowserContext, { site, requests, hosts }: Served): Promise<void> {
  await context.route(/^https?:/u, async (route) => {
    const url = route.request().url();
    requests.push(url);
    if (hosts.some((host) => url.startsWith(`${host}:`))) return route.continue();
    if (!url.startsWith('https://www.linkedin.com/')) return route.fulfill({ status: 404, body: '' });
    const { status, headers, body } = site.respond(url);
    return route.fulfill({ status, headers, body });
  });
}

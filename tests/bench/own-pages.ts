import type { Page } from 'playwright-core';
import { launchKring, type Kring } from '../e2e/kring';
import { choose, loadSampleNetwork, openPanel } from '../e2e/steps';
import { interleaved, type Figure } from './figure';

const linkedin = 'https://www.linkedin.com';
const [from, to] = ['marijke-van-dalen', 'hanneke-bosma'] as const;

/** From the click on the address to the frame in which `wanted` stands in the page. */
async function timeToSee(kring: Kring, path: string, wanted: string): Promise<number> {
  const page = await kring.context.newPage();
  const own = kring.worker.url().split('/').slice(0, 3).join('/');
  await page.goto(`${own}${path}`);
  const time = await page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const look = () => (document.body.textContent.includes(words) ? resolve(performance.now()) : requestAnimationFrame(look));
        look();
      }),
    wanted,
  );
  await page.close();
  return time;
}

interface ExtensionApi {
  tabs: { onUpdated: { addListener(listener: (id: number, change: { url?: string }) => void): void } };
}
declare const chrome: ExtensionApi;

/** Moments, in milliseconds since 1970, at which the panel heard of the new address and showed who it is of. */
async function watch(panel: Page, name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const seen = { heard: 0, shown: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    const now = () => performance.timeOrigin + performance.now();
    chrome.tabs.onUpdated.addListener((_id, { url }) => {
      if (url) seen.heard ||= now();
    });
    const look = () => {
      if (document.querySelector('h1')?.textContent === wanted) seen.shown = now();
      else requestAnimationFrame(look);
    };
    look();
  }, name);
}

/** From the in-app navigation to the panel showing the other person; and to the panel hearing of it, which is the least. */
async function timeToFollow(kring: Kring): Promise<{ shown: number; heard: number }> {
  const page = await kring.open(`${linkedin}/in/${from}/`);
  const panel = await openPanel(kring, page);
  await panel.getByRole('heading', { level: 1, name: 'Marijke van Dalen' }).waitFor();
  await watch(panel, 'Hanneke Bosma');
  const start = await page.evaluate((slug) => {
    const now = performance.timeOrigin + performance.now();
    (window as unknown as { sampleSite: { go(path: string): void } }).sampleSite.go(`/in/${slug}/`);
    return now;
  }, to);
  const done = await panel.waitForFunction(() => (window as unknown as { seen: { shown: number } }).seen.shown > 0);
  await done.dispose();
  const { heard, shown } = await panel.evaluate(() => (window as unknown as { seen: { heard: number; shown: number } }).seen);
  await panel.close();
  await page.close();
  return { shown: shown - start, heard: heard - start };
}

/** How soon popup and panel are of use. */
export async function measureOwnPages(runs: number): Promise<Figure[]> {
  const kring = await launchKring();
  await choose(kring, 'annotate');
  await loadSampleNetwork(kring);
  const bare = () => timeToSee(kring, '/manifest.json', 'manifest_version');
  const popup = await interleaved(runs, () => timeToSee(kring, '/popup.html', 'al 2 weken aan de beurt'), bare);
  const panel = await interleaved(runs, () => timeToSee(kring, '/sidepanel.html', 'al 2 weken aan de beurt'), bare);
  const last: { heard: number } = { heard: 0 };
  const follow = await interleaved(
    runs,
    async () => {
      const { shown, heard } = await timeToFollow(kring);
      last.heard = heard;
      return shown;
    },
    async () => last.heard,
  );
  await kring.close();
  const file = 'a file of a few lines in the same browser';
  return [
    { name: 'popup: opened to the due people shown', ...popup, floorIs: file },
    { name: 'panel: opened to the due people shown', ...panel, floorIs: file },
    { name: 'panel: other profile in the tab to their card', ...follow, floorIs: 'the browser telling the panel' },
  ];
}

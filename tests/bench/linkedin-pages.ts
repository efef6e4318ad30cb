import type { Page } from 'playwright-core';
import { samplePeople } from '../../lib/sample/people';
import { launchKring, type Kring } from '../e2e/kring';
import { choose, loadSampleNetwork, setSettings } from '../e2e/steps';
import { manyPosts } from '../fixtures/linkedin/sample/many-posts';
import { people } from '../fixtures/linkedin/sample/people';
import { createSite } from '../fixtures/linkedin/site/site';
import { interleaved, type Figure } from './figure';

const posts = 100;

/** A page reached by in-app navigation: a hard load of the feed brings only its first posts. */
async function open(kring: Kring, mode: 'annotate' | 'panel-only', path: string): Promise<Page> {
  await setSettings(kring, { mode });
  const page = await kring.open('https://www.linkedin.com/messaging/');
  await goTo(page, path);
  return page;
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (window as unknown as { sampleSite: { go(path: string): void } }).sampleSite.go(to), path);
  await page.waitForTimeout(1500);
}

/** Time on the main thread from before an in-app navigation until the page came to rest, in milliseconds. */
async function busyOn(kring: Kring, mode: 'annotate' | 'panel-only', path = '/feed/'): Promise<number> {
  const page = await open(kring, mode, '/jobs/');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await goTo(page, path);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** From the moment Kring may draw to the frame in which the last of the chips stands. */
async function timeToAnnotate(kring: Kring): Promise<number> {
  const page = await open(kring, 'panel-only', '/feed/');
  await page.evaluate(() => {
    const seen = { first: 0, last: 0, count: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    new MutationObserver((records) => {
      seen.first ||= performance.now();
      seen.count += records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
      requestAnimationFrame(() => (seen.last = performance.now()));
    }).observe(document, { subtree: true, childList: true });
  });
  await setSettings(kring, { mode: 'annotate' });
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => (window as unknown as { seen: { first: number; last: number; count: number } }).seen);
  if (seen.count < posts * 0.8) throw new Error(`Only ${seen.count} of ${posts} posts got a chip.`);
  await page.close();
  return seen.last - seen.first;
}

/** The least it can take: an empty drawing of the same size in a closed root at every post, and one layout. */
async function timeOfBareDrawings(kring: Kring): Promise<number> {
  const page = await open(kring, 'panel-only', '/feed/');
  const time = await page.evaluate(async () => {
    const blocks = [...document.querySelectorAll('[role="listitem"]')];
    const start = performance.now();
    for (const block of blocks) {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'closed' });
      const chip = document.createElement('span');
      chip.style.cssText = 'position: absolute; inline-size: 216px; block-size: 20px';
      root.append(chip);
      block.append(host);
    }
    document.body.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  });
  await page.close();
  return time;
}

const known = new Set(samplePeople.map(({ slug }) => slug));
const authors = people.filter(({ slug }) => known.has(slug));

/** What Kring costs in LinkedIn's pages. */
export async function measureLinkedInPages(runs: number): Promise<Figure[]> {
  const site = createSite({ content: { feed: manyPosts(posts, { authors }) }, pageSize: posts });
  const kring = await launchKring({ site });
  await choose(kring, 'panel-only');
  const strangers = await interleaved(
    runs,
    () => busyOn(kring, 'annotate'),
    () => busyOn(kring, 'panel-only'),
  );
  const profile = await interleaved(
    runs,
    () => busyOn(kring, 'annotate', '/messaging/'),
    () => busyOn(kring, 'panel-only', '/messaging/'),
  );
  await loadSampleNetwork(kring);
  const acquainted = await interleaved(
    runs,
    () => busyOn(kring, 'annotate'),
    () => busyOn(kring, 'panel-only'),
  );
  const annotate = await interleaved(
    runs,
    () => timeToAnnotate(kring),
    () => timeOfBareDrawings(kring),
  );
  await kring.close();
  const without = 'the same page without Kring';
  return [
    { name: `feed of ${posts} posts: first to last chip drawn`, ...annotate, floorIs: 'an empty drawing at each post, and one layout' },
    { name: `feed of ${posts} posts, all known: main thread`, ...acquainted, floorIs: without },
    { name: `feed of ${posts} posts, nobody known: main thread`, ...strangers, floorIs: without },
    { name: 'page without people or posts: main thread', ...profile, floorIs: without },
  ];
}

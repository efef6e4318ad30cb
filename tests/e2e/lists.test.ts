import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../fixtures/linkedin/sample/people';
import { createSite } from '../fixtures/linkedin/site/site';
import { chipsIn } from './chips';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, setSettings } from './steps';

const linkedin = 'https://www.linkedin.com';

const lists = ['/mynetwork/invite-connect/connections/', '/search/results/people/?keywords=communicatie', '/groups/1893047/members/'];

/** Whom the marks on the page are about. */
async function namesIn(page: Page): Promise<string[]> {
  const labels = (await drawnIn(page)).flatMap((drawn) => drawn.labels);
  return labels.flatMap((label) => /^Kring: ([^.]+)\./u.exec(label)?.[1] ?? []);
}

describe.each(['G3b', 'G2', 'G1', 'G0'] as const)('people in lists and comments, LinkedIn of %s', (age) => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: createSite({ age, delay: { min: 0, max: 40 } }) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test.each(lists)('%s: a dot at everyone who is known, beside their name, once', async (path) => {
    const page = await kring.open(`${linkedin}${path}`);
    await expect.poll(async () => (await namesIn(page)).length).toBeGreaterThan(8);
    const names = await namesIn(page);
    expect(new Set(names).size).toBe(names.length);
    const inList = people.filter(({ name }) => names.includes(name));
    expect(inList).toHaveLength(names.length);
    for (const { label, about, width, height } of await chipsIn(page)) {
      expect(label).toContain(inList.find(({ name }) => about.includes(name))?.name);
      expect([width, height]).toEqual([24, 20]);
    }
    await page.close();
  });

  test('a chip at known people in comments, and none at strangers', async () => {
    const page = await kring.open(`${linkedin}/feed/`);
    await expect.poll(() => namesIn(page)).toContain('Meral Yıldız');
    expect(await namesIn(page)).not.toContain('Sanne de Wit-Veldkamp');
    await page.close();
  });

  test('nothing of LinkedIn’s is covered', async () => {
    for (const path of [...lists, '/feed/', '/groups/1893047/']) {
      const page = await kring.open(`${linkedin}${path}`);
      await expect.poll(async () => (await namesIn(page)).length).toBeGreaterThan(3);
      await page.waitForTimeout(300);
      expect((await chipsIn(page)).filter(({ covers }) => covers.length > 0)).toEqual([]);
      await page.close();
    }
  });
});

describe('in marked groups only', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    await setSettings(kring, { annotateWhere: 'marked-groups' });
  });
  afterAll(() => kring.close());

  test('comments and members are marked there, and comments nowhere else', async () => {
    const members = await kring.open(`${linkedin}/groups/1893047/members/`);
    await expect.poll(async () => (await namesIn(members)).length).toBeGreaterThan(8);
    const feed = await kring.open(`${linkedin}/feed/`);
    await feed.waitForTimeout(1200);
    expect(await namesIn(feed)).not.toContain('Meral Yıldız');
  });
});

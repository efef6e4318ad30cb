import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../lib/sample/people';
import { createSite } from '../fixtures/linkedin/site/site';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork } from './steps';

interface SampleSite {
  go(path: string): void;
  settled(): Promise<void>;
}

/**
 * In-app navigation, faster than the page fills: the address is new while the page is still the one before. Whatever Kring draws must be of the
 * person in the address. The seed is fixed; the delays of the site are random.
 */
describe.each(['G3b', 'G1'] as const)('in-app navigation in LinkedIn of %s', (age) => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: createSite({ age, delay: { min: 0, max: 120 } }) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('60 visits at random speed: never a line of someone else', async () => {
    const page = await kring.open('https://www.linkedin.com/feed/');
    const bySlug = new Map(samplePeople.map(({ slug, name }) => [slug, name]));
    let random = 7;
    const next = (below: number) => (random = (random * 48271) % 2147483647) % below;
    let wrong = 0;
    for (let visit = 0; visit < 60; visit++) {
      const { slug } = samplePeople[next(samplePeople.length)] ?? { slug: '' };
      await page.evaluate((path) => (window as unknown as { sampleSite: SampleSite }).sampleSite.go(path), `/in/${slug}/`);
      await page.waitForTimeout(next(160));
      const atLine = (await drawnIn(page)).filter(({ labels }) => labels.some((label) => /^(?:vastleggen|toevoegen): /u.test(label)));
      const names = atLine.flatMap(({ labels }) => labels).filter((label) => /^(?:vastleggen|toevoegen): /u.test(label));
      const current = await page.evaluate(() => decodeURIComponent(location.pathname.split('/')[2] ?? ''));
      if (current === slug) wrong += names.filter((name) => !name.endsWith(`: ${bySlug.get(slug)}`)).length;
    }
    expect(wrong).toBe(0);
    const last = 'marijke-van-dalen';
    await page.evaluate((path) => (window as unknown as { sampleSite: SampleSite }).sampleSite.go(path), `/in/${last}/`);
    await expect
      .poll(async () => (await drawnIn(page)).flatMap(({ labels }) => labels).join(' '))
      .toContain('vastleggen: Marijke van Dalen');
    await page.close();
  });

  test('back and forward: each page its own, and drawn once', async () => {
    const page = await kring.open('https://www.linkedin.com/feed/');
    for (const path of ['/in/marijke-van-dalen/', '/in/koen-verhagen/']) {
      await page.evaluate((to) => (window as unknown as { sampleSite: SampleSite }).sampleSite.go(to), path);
      await page.evaluate(() => (window as unknown as { sampleSite: SampleSite }).sampleSite.settled());
    }
    await page.evaluate(() => history.back());
    const lines = async () => (await drawnIn(page)).flatMap(({ labels }) => labels).filter((label) => label.startsWith('vastleggen: '));
    await expect.poll(lines).toEqual(['vastleggen: Marijke van Dalen']);
    await page.close();
  });
});

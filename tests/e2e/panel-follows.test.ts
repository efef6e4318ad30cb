import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRelations } from '../../lib/sample/network';
import { createRandom } from '../fixtures/linkedin/random';
import { people } from '../fixtures/linkedin/sample/people';
import { feedPosts } from '../fixtures/linkedin/sample/posts';
import { createSite } from '../fixtures/linkedin/site/site';
import { chipsIn } from './chips';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, openPanel, setSettings } from './steps';

const linkedin = 'https://www.linkedin.com';
const known = new Set(sampleRelations.map(({ slug }) => slug));

/** Nobody's card is in the way of these: the panel shows what the page says of them. */
const strangers = people.filter(({ slug, headline, degree }) => !known.has(slug) && headline && degree);

function go(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => window.sampleSite.go(to), path);
}

/** Headlines in the panel that are not of the person whose name stands there. */
async function foreignHeadlines(panel: Page): Promise<string[]> {
  const { name, words } = await panel.evaluate(() => ({
    name: document.querySelector('main h1')?.textContent,
    words: document.querySelector('main')?.textContent ?? '',
  }));
  return people.flatMap(({ name: other, headline }) =>
    headline && other !== name && words.includes(headline) ? [`${headline} at ${name}`] : [],
  );
}

describe('the panel beside a page that changes', () => {
  let kring: Kring;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    kring = await launchKring({ site: createSite({ age: 'G3b', delay: { min: 0, max: 60 } }) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    page = await kring.open(`${linkedin}/feed/`);
    panel = await openPanel(kring, page);
  });
  afterAll(() => kring.close());

  test(
    '80 visits at random speed: never a headline beside somebody else’s name, and in the end all of the last one',
    { timeout: 120_000 },
    async () => {
      const random = createRandom('panel');
      expect(strangers.length).toBeGreaterThan(3);
      const foreign: string[] = [];
      for (let visit = 0; visit < 80; visit++) {
        await go(page, random.integer(6) === 0 ? '/feed/' : `/in/${random.pick(strangers).slug}/`);
        await page.waitForTimeout(random.integer(160));
        foreign.push(...(await foreignHeadlines(panel)));
      }
      expect(foreign).toEqual([]);
      for (const { slug, name, headline = '' } of strangers.slice(0, 3)) {
        await go(page, `/in/${slug}/`);
        await panel.getByRole('heading', { level: 1, name }).waitFor();
        await panel.getByText(headline).waitFor();
      }
    },
  );

  test('a stranger clicked in the page comes with what the page says of them', async () => {
    const { slug, name, headline = '' } = strangers[0]!;
    await go(page, `/in/${slug}/`);
    const find = async () => (await chipsIn(page)).find(({ label }) => label.endsWith(`: ${name}`));
    await expect.poll(find).toBeDefined();
    const chip = (await find())!;
    await page.mouse.click(chip.left + chip.width / 2, chip.top + chip.height / 2);
    await panel.getByRole('button', { name: 'Terug' }).waitFor();
    await panel.getByRole('heading', { level: 1, name }).waitFor();
    await panel.getByText(headline).waitFor();
    await go(page, '/feed/');
    await panel.getByText(headline).waitFor({ state: 'detached' });
  });

  test('a note at a post keeps how it starts and who wrote it', async () => {
    const post = feedPosts[0]!;
    await page.goto(`${linkedin}/feed/update/urn:li:activity:${post.activityId}/`);
    const start = post.text?.replace(/\s+/gu, ' ').slice(0, 60) ?? '';
    await panel.getByText(start, { exact: false }).waitFor();
    await panel.getByRole('textbox', { name: 'Notitie bij dit bericht' }).fill('Goed voorbeeld');
    await panel.getByText('bewaard', { exact: true }).waitFor();
    // What was kept is shown where no page can be read.
    await setSettings(kring, { mode: 'panel-only' });
    await page.goto(`${linkedin}/feed/update/urn:li:activity:${post.activityId}/`);
    await panel.reload();
    await panel.getByText(start, { exact: false }).waitFor();
    await panel.getByText(new RegExp(post.author.name, 'u')).first().waitFor();
  });
});

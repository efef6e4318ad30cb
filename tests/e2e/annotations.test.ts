import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedPosts, organisationPosts } from '../fixtures/linkedin/sample/posts';
import { createSite, type SiteOptions } from '../fixtures/linkedin/site/site';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, openPanel, setSettings } from './steps';

const linkedin = 'https://www.linkedin.com';

async function wordsIn(page: Page): Promise<string> {
  return (await drawnIn(page)).map(({ words, labels }) => [...words, ...labels].join(' | ')).join('\n');
}

/** In both engines, and in the three generations of them that are live. */
describe.each<SiteOptions & { age: NonNullable<SiteOptions['age']> }>([
  { age: 'G3b' },
  { age: 'G3' },
  { age: 'G2' },
  { age: 'G1' },
  { age: 'G0' },
])('LinkedIn of $age', (options) => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: createSite(options) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('a known profile shows circle, last contact and that a sign of life is due; no note unless asked for', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    await expect.poll(() => wordsIn(page)).toMatch(/Dichtbij · \d+ \p{L}+\.? \d{4}, koffie, 8 maanden geleden/u);
    expect(await wordsIn(page)).toContain('aan de beurt');
    expect(await wordsIn(page)).not.toContain('energietransitie');
    await page.close();
  });

  test('a stranger’s profile shows only "toevoegen"', async () => {
    const page = await kring.open(`${linkedin}/in/dirk-postma/`);
    await expect.poll(() => wordsIn(page)).toBe('toevoegen | toevoegen: Dirk Postma');
    await page.close();
  });

  test('in the feed people who are known have one chip each; adverts, modules and strangers none', async () => {
    const page = await kring.open(`${linkedin}/feed/`);
    await expect.poll(() => wordsIn(page)).toContain('Noël Çelik');
    const drawn = await drawnIn(page);
    expect(drawn.every(({ labels }) => labels.length === 1)).toBe(true);
    expect(await wordsIn(page)).not.toMatch(/Loketsoftware|toevoegen/u);
    await page.close();
  });

  test('a group and a single post show the chip at their authors', async () => {
    const group = await kring.open(`${linkedin}/groups/1893047/`);
    await expect.poll(() => wordsIn(group)).toMatch(/Kring: /u);
    await group.close();
  });
});

describe('settings', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('the first words of a note stand in the page only when the person wants that', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    await setSettings(kring, { showNoteStart: true });
    await expect.poll(() => wordsIn(page)).toContain('Werkt aan de energietransitie');
    await setSettings(kring, { showNoteStart: false });
    await expect.poll(() => wordsIn(page)).not.toContain('energietransitie');
    await page.close();
  });

  test('posts are annotated everywhere, or in marked groups only', async () => {
    await setSettings(kring, { annotateWhere: 'marked-groups' });
    const feed = await kring.open(`${linkedin}/feed/`);
    const group = await kring.open(`${linkedin}/groups/1893047/`);
    await expect.poll(() => wordsIn(group)).toMatch(/Kring: /u);
    expect(await wordsIn(feed)).not.toContain('Noël Çelik');
    await setSettings(kring, { annotateWhere: 'everywhere' });
    await feed.bringToFront();
    await expect.poll(() => wordsIn(feed)).toContain('Noël Çelik');
  });
});

describe('other pages', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('a profile’s own activity shows the chip at its posts', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/recent-activity/all/`);
    await expect.poll(() => wordsIn(page)).toContain('Kring: Marijke van Dalen');
    await page.close();
  });

  test('an organisation can be kept, carries a note, and has a chip at its posts from then on', async () => {
    const [post] = organisationPosts;
    if (!post) throw new Error('The sample has no post of an organisation.');
    const page = await kring.open(`${linkedin}/company/${post.author.slug}/posts/`);
    const panel = await openPanel(kring, page);
    await panel.getByRole('button', { name: 'Toevoegen aan Kring' }).click();
    await panel.getByText(`${post.author.name} toegevoegd`).waitFor();
    await panel.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('Zoekt in het voorjaar een woordvoerder');
    await panel.getByText('bewaard', { exact: true }).waitFor();
    await setSettings(kring, { showNoteStart: true });
    await page.bringToFront();
    await expect.poll(() => wordsIn(page)).toContain(`Kring: ${post.author.name}`);
    await expect.poll(() => wordsIn(page)).toContain('Zoekt in het voorjaar');
    await setSettings(kring, { showNoteStart: false });
  });

  test('a post on its own page shows the chip of its author', async () => {
    const [post] = feedPosts;
    const page = await kring.open(`${linkedin}/feed/update/urn:li:activity:${post?.activityId}/`);
    await expect.poll(() => wordsIn(page)).toContain(`Kring: ${post?.author.name}`);
    await page.close();
  });
});

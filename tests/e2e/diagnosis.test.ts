import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { structureWords } from '../../lib/linkedin/diagnosis/structure-words';
import { people } from '../fixtures/linkedin/sample/people';
import { createSite, type Site } from '../fixtures/linkedin/site/site';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, openPanel, setSettings } from './steps';

const linkedin = 'https://www.linkedin.com';

/** LinkedIn changed how it writes authors: the cards are there, nobody in them can be told. */
function authorless(site: Site): Site {
  return {
    respond(url) {
      const answer = site.respond(url);
      if (!/\/feed|sample/u.test(url)) return answer;
      return { ...answer, body: answer.body.replace(/href="[^"]*\/(?:in|company|groups|school|showcase)\/[^"]*"/gu, 'href="#"') };
    },
  };
}

describe('when LinkedIn is as Kring knows it', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('the settings say per kind of page that it works, and by which signals', async () => {
    const pages = [];
    for (const path of ['/feed/', '/in/marijke-van-dalen/', '/groups/1893047/', '/mynetwork/invite-connect/connections/'])
      pages.push(await kring.open(`${linkedin}${path}`));
    const settings = await kring.openOwn('/dashboard.html#/reading');
    for (const kind of ['Startpagina', 'Profiel', 'Groep', 'Je connecties'])
      await settings.getByRole('row', { name: new RegExp(`^${kind} werkt `, 'u') }).waitFor();
    await settings.getByRole('row', { name: /^Organisatie nog niet gezien/u }).waitFor();
    const row = settings.getByRole('row', { name: /^Startpagina/u });
    await row.getByText('Hoe Kring het vond').click();
    await row
      .getByText(/^sdui-[a-z-]+ \d+/u)
      .first()
      .waitFor();
    for (const page of pages) await page.close();
    // Closed pages are remembered.
    await settings.reload();
    await settings.getByRole('row', { name: /^Profiel werkt / }).waitFor();
    await settings.close();
  });

  test('what is remembered holds no name, address or number of anyone', async () => {
    const stored = await kring.worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }).chrome;
      return JSON.stringify(await storage.local.get('visits'));
    });
    expect(stored).toContain('post.author');
    expect(stored).not.toMatch(/linkedin\.com|urn:|\d{5,}/u);
    for (const { slug, name } of people) {
      expect(stored).not.toContain(slug);
      expect(stored).not.toContain(name);
    }
  });

  test('a report is shown in full, then saved as it was shown: structure only, from the page as it stands', async () => {
    const page = await kring.open(`${linkedin}/feed/`);
    await page.waitForTimeout(800);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const requests = kring.requests.length;
    const settings = await kring.openOwn('/dashboard.html#/reading');
    await settings.getByRole('button', { name: 'Rapport maken' }).click();
    const shown = await settings.getByRole('textbox', { name: 'Het hele rapport' }).inputValue();
    const download = settings.waitForEvent('download');
    await settings.getByRole('button', { name: 'Bewaren als bestand' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('kring-report.txt');
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toBe(shown);
    expect(saved).toMatch(/^kind: feed\nengine: sdui\n/u);
    expect(saved).toContain('replaceableCommentTools…FeedType_MAIN_FEED_RELEVANCE');
    const words = (saved.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => word.split(/(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/u));
    expect(words.filter((word) => word.length > 2 && !structureWords.has(word.toLowerCase()))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(kring.requests.length).toBe(requests);
    await settings.close();
    await page.close();
  });

  test('with the side panel only there is no report, and no script for it in any page', async () => {
    await setSettings(kring, { mode: 'panel-only' });
    const settings = await kring.openOwn('/dashboard.html#/reading');
    await settings.getByText(/Je gebruikt alleen het zijpaneel/u).waitFor();
    expect(await settings.getByRole('button', { name: 'Rapport maken' }).count()).toBe(0);
    await setSettings(kring, { mode: 'annotate' });
    await settings.close();
  });
});

describe('when a kind of page stops answering', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: authorless(createSite()) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('the panel says so within seconds, the settings too, and other kinds go on', async () => {
    const page = await kring.open(`${linkedin}/feed/`);
    const panel = await openPanel(kring, page);
    await panel.getByText(/kan deze pagina niet lezen/u).waitFor({ timeout: 8000 });
    const profile = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    const settings = await kring.openOwn('/dashboard.html#/reading');
    await settings.getByRole('row', { name: /^Startpagina werkt niet/u }).waitFor();
    await settings.getByText(/Kring leest dit soort pagina niet meer/u).waitFor();
    await settings.getByRole('row', { name: /^Profiel werkt /u }).waitFor();
    await profile.close();
  });

  test('a post is still known by its address: a note can be kept', async () => {
    const page = await kring.open(`${linkedin}/feed/update/urn:li:activity:7391000000000000001/`);
    const panel = await openPanel(kring, page);
    await panel.getByRole('textbox', { name: 'Notitie bij dit bericht' }).waitFor();
  });
});

describe('when LinkedIn is slow', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: createSite({ delay: { min: 7000, max: 7500 } }) });
    await choose(kring, 'annotate');
  });
  afterAll(() => kring.close());

  test('the panel takes back what it said as soon as the page can be read, and the settings never count it as a fault', async () => {
    const page = await kring.open(`${linkedin}/feed/`);
    const panel = await openPanel(kring, page);
    await page.evaluate(() => window.sampleSite.go('/in/dirk-postma/'));
    await panel.getByText(/kan deze pagina niet lezen/u).waitFor();
    await panel.getByText('Omgevingsmanager dijkversterking').waitFor();
    await panel.getByText(/kan deze pagina niet lezen/u).waitFor({ state: 'detached' });
    const settings = await kring.openOwn('/dashboard.html#/reading');
    await settings.getByRole('row', { name: /^Profiel werkt \D/u }).waitFor();
  });
});

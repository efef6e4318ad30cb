import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostSpec } from '../fixtures/linkedin/people';
import { feedPosts, organisationPosts } from '../fixtures/linkedin/sample/posts';
import { createSite } from '../fixtures/linkedin/site/site';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, neverQuiet, openPanel } from './steps';
import { violations } from './violations';

const linkedin = 'https://www.linkedin.com';
const letter = feedPosts[0]!;
const mourning: PostSpec = {
  ...organisationPosts[1]!,
  text: 'Met grote verslagenheid hebben wij kennisgenomen van het overlijden van onze collega Karel. We wensen zijn familie veel sterkte.',
};
const site = createSite({ content: { feed: [letter, mourning] } });
const work = (page: Page) => page.getByRole('textbox', { name: 'Jouw tekst' });

/** Everything that a script in LinkedIn's page could read of what Kring knows. */
const readable = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(['light', 'dark'] as const)('suggestions, annotating, %s', (colorScheme) => {
  let kring: Kring;
  let feed: Page;
  let panel: Page;

  beforeAll(async () => {
    kring = await launchKring({ colorScheme, site });
    await kring.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose(kring, 'annotate');
    await neverQuiet(kring);
    await loadSampleNetwork(kring);
    feed = await kring.open(`${linkedin}/feed/`);
    await feed.getByText('Wilhelminabrug', { exact: false }).first().waitFor();
    panel = await openPanel(kring, feed);
  });
  afterAll(() => kring.close());

  test('the post in view, with what the person went through themselves, and why', async () => {
    await panel.getByRole('button', { name: 'Reageren op een bericht' }).click();
    await panel.getByText('Past bij je eigen ervaring “Bewonersbrief getest aan de balie”.').waitFor();
    expect(await work(panel).inputValue()).toMatch(/\S+ \S+ \S+/u);
    expect(await violations(panel)).toEqual([]);
  });

  test('the coach says what to do while one writes', async () => {
    const suggested = await work(panel).inputValue();
    await work(panel).fill(`${suggested} Ik kan jullie hierbij helpen, vraag gerust een offerte aan.`);
    await panel.getByText(/Haal het aanbod eruit/u).waitFor();
    await panel.getByText('6 van 7 punten in orde').click();
    expect(await violations(panel)).toEqual([]);
    await work(panel).fill(suggested);
    await panel.getByText('Klaar om te kopiëren.').waitFor();
  });

  test('what was changed is still there when the panel was closed in between', async () => {
    const own = `${await work(panel).inputValue()} Mooi dat jullie dit deden`;
    await work(panel).fill(own);
    await panel.close();
    panel = await openPanel(kring, feed);
    await panel.getByRole('button', { name: 'Reageren op een bericht' }).click();
    await expect.poll(() => work(panel).inputValue()).toBe(own);
  });

  test('copied, logged with the author, taken back; nothing of it is in the page', async () => {
    const text = (await work(panel).inputValue()).trim();
    await panel.getByRole('button', { name: 'Kopiëren', exact: true }).click();
    await panel.getByText('Gekopieerd. Plak de tekst zelf op LinkedIn.').waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await panel.getByRole('button', { name: 'Noteren als contact met Noël Çelik' }).click();
    await panel.getByText('Contact met Noël Çelik vastgelegd').waitFor();
    await panel.getByText('Genoteerd bij Noël Çelik.').waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await panel.getByText('Ongedaan gemaakt').waitFor();
    const seen = await readable(feed);
    expect(seen).not.toContain(text.slice(0, 40));
    expect(seen).not.toContain('Bewonersbrief getest');
  });

  test('at the same post it does not come twice', async () => {
    await panel.getByRole('button', { name: 'Terug' }).click();
    await panel.getByRole('button', { name: 'Reageren op een bericht' }).click();
    await panel.getByText('Bij dit bericht gebruikte je al een suggestie.').waitFor();
  });

  test('at mourning there is nothing, calmly, and why', async () => {
    await panel.getByRole('button', { name: 'Ander bericht' }).click();
    await panel.getByRole('button', { name: /verslagenheid/u }).click();
    await panel.getByText('Hier stelt Kring niets voor').waitFor();
    await panel.getByText('Rouw: een kort, menselijk woord of niets.').waitFor();
    expect(await work(panel).count()).toBe(0);
    expect(await violations(panel)).toEqual([]);
  });

  test('who was clicked at a post comes with what could be said there', async () => {
    const [author, post] = [`person:slug:${letter.author.slug}`, `post:activity:${letter.activityId}`];
    await kring.worker.evaluate(
      async ([key, postKey]) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: any; storage: any } };
        const tabs = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
        const focus = { intent: 'card', keys: [key], post: { keys: [postKey] } };
        await chrome.storage.session.set({ [`focus:${tabs[0].id}`]: focus });
      },
      [author, post] as const,
    );
    await panel.getByRole('heading', { name: 'Bij dit bericht' }).waitFor();
    await panel.getByRole('heading', { level: 1, name: 'Noël Çelik' }).waitFor();
  });

  test('what was chosen stands in the settings, and is forgotten there', async () => {
    const settings = await kring.openOwn('/dashboard.html#/settings');
    await settings.getByText('Ervaring: 1 keer gekopieerd, waarvan 1 aangepast; 0 keer opzij gelegd').waitFor();
    expect(await violations(settings)).toEqual([]);
    await settings.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await settings.getByText('Nu is er nog niets.', { exact: false }).waitFor();
    await settings.close();
  });
});

describe.each(['light', 'dark'] as const)('suggestions, the side panel only, %s', (colorScheme) => {
  let kring: Kring;
  let feed: Page;

  beforeAll(async () => {
    kring = await launchKring({ colorScheme, site });
    await choose(kring, 'panel-only');
    feed = await kring.open(`${linkedin}/feed/`);
    await feed.getByText('Wilhelminabrug', { exact: false }).first().waitFor();
  });
  afterAll(() => kring.close());

  test('from an empty library to an experience of one’s own', async () => {
    const dashboard = await kring.openOwn('/dashboard.html#/library');
    await dashboard.getByText('In vijf minuten je eerste suggestie').waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.getByRole('button', { name: 'Eerste ervaring opschrijven' }).click();
    await dashboard.getByRole('textbox', { name: 'Waar ging het over?' }).fill('Bewonersbrief in begrijpelijke taal getest');
    await dashboard.getByRole('textbox', { name: /Wat was lastig/u }).fill('Bewoners vonden de datum van de afsluiting niet in de brief.');
    await dashboard
      .getByRole('textbox', { name: /Wat deed je/u })
      .fill('We lieten bewoners de brief hardop lezen in de wachtkamer van het stadhuis.');
    await dashboard.getByText('Kring hoort:').waitFor();
    await dashboard.getByText('Begrijpelijke taal', { exact: true }).waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await dashboard.getByText('Ervaring bewaard: Bewonersbrief in begrijpelijke taal getest').waitFor();
    await dashboard.getByRole('button', { name: 'Onderwerp toevoegen' }).click();
    await dashboard.getByRole('textbox', { name: 'Naam van het onderwerp' }).fill('Bruggen');
    await dashboard.getByRole('textbox', { name: 'Woorden waaraan Kring het herkent' }).fill('brug*, viaduct');
    await dashboard.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await dashboard.getByText('Onderwerp Bruggen toegevoegd').waitFor();
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.close();
  });

  test('a pasted post in the popup, put aside and asked again', async () => {
    const popup = await kring.openOwn('/popup.html');
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.getByRole('button', { name: 'Reageren op een bericht' }).click();
    await popup.getByRole('textbox', { name: 'Tekst van het bericht' }).fill(letter.text ?? '');
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Suggestie maken' }).click();
    await popup.getByText('“Bewonersbrief in begrijpelijke taal getest”', { exact: false }).waitFor();
    const first = await work(popup).inputValue();
    await popup.getByRole('button', { name: 'Opzij leggen' }).click();
    await popup.getByRole('menuitem', { name: 'Niet hoe ik praat' }).click();
    await popup.getByText('Opzij gelegd').waitFor();
    await expect.poll(() => work(popup).inputValue()).not.toBe(first);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test('one click reads the open post, and leaves nothing in the page', async () => {
    const before = await readable(feed);
    const panel = await openPanel(kring, feed);
    await panel.getByRole('button', { name: 'Reageren op een bericht' }).click();
    await panel.getByText('Noël Çelik', { exact: false }).first().waitFor();
    await work(panel).waitFor();
    expect(await readable(feed)).toBe(before);
    await panel.close();
  });

  test('at a post’s own page it waits to be asked', async () => {
    await feed.goto(`${linkedin}/feed/update/urn:li:activity:${letter.activityId}/`);
    await feed.getByText('Wilhelminabrug', { exact: false }).first().waitFor();
    const panel = await openPanel(kring, feed);
    await panel.getByRole('heading', { name: 'Bij dit bericht' }).waitFor();
    expect(await work(panel).count()).toBe(0);
    await panel.getByRole('button', { name: 'Suggestie bij dit bericht' }).click();
    await work(panel).waitFor();
  });
});

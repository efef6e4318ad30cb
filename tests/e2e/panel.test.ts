import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedPosts } from '../fixtures/linkedin/sample/posts';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { badge, choose, loadSampleNetwork, neverQuiet, openPanel } from './steps';

const linkedin = 'https://www.linkedin.com';

describe('the side panel, annotating', () => {
  let kring: Kring;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    page = await kring.open(`${linkedin}/in/dirk-postma/`);
    panel = await openPanel(kring, page);
  });
  afterAll(() => kring.close());

  test('offers to add a stranger with what the page says, in one click; the page shows it at once', async () => {
    await panel.getByText('Omgevingsmanager dijkversterking').waitFor();
    await panel.getByRole('button', { name: 'Toevoegen aan Kring' }).click();
    await panel.getByText('Dirk Postma toegevoegd').waitFor();
    await panel.getByText('Hoogheemraadschap Hollands Noorderkwartier', { exact: false }).waitFor();
    await expect.poll(async () => (await drawnIn(page)).flatMap(({ words }) => words).join(' ')).toContain('nog geen contactmoment');
  });

  test('saves notes as they are typed, also when the panel closes in the middle', async () => {
    await panel.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('Kent de dijk als geen ander');
    await panel.getByText('bewaard', { exact: true }).waitFor();
    await panel.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('Kent de dijk als geen ander. Belt liever.');
    await panel.close();
    panel = await openPanel(kring, page);
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Notitie', exact: true }).inputValue())
      .toBe('Kent de dijk als geen ander. Belt liever.');
  });

  test('logs a moment, shows it in the timeline, and takes it back', async () => {
    await panel.getByText('koffie', { exact: true }).click();
    await panel.getByRole('textbox', { name: 'Waar ging het over?' }).fill('Bijgepraat bij de sluis');
    await panel.keyboard.press('Enter');
    await panel.getByText('Contact met Dirk Postma vastgelegd').waitFor();
    await panel.getByText('Bijgepraat bij de sluis').waitFor();
    await panel.getByText('Vandaag, koffie').waitFor();
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => panel.getByText('Bijgepraat bij de sluis').count()).toBe(0);
  });

  test('circle, rhythm and snooze change when someone is due', async () => {
    await panel.getByRole('combobox', { name: 'Kring' }).selectOption({ label: 'Kern' });
    await panel.getByText(/over (?:1 maand|4 weken) aan de beurt/iu).waitFor();
    await panel.getByRole('button', { name: 'Uitstellen' }).click();
    await panel.getByRole('menuitem', { name: /Drie maanden/u }).click();
    await panel
      .getByText(/Uitgesteld tot/u)
      .first()
      .waitFor();
  });

  test('follows the tab: in-app navigation to someone else shows them', async () => {
    await page.evaluate(() => (window as unknown as { sampleSite: { go(path: string): void } }).sampleSite.go('/in/marijke-van-dalen/'));
    await panel.getByRole('heading', { level: 1, name: 'Marijke van Dalen' }).waitFor();
  });

  test('a group: proposed as public-sector by its name, marked, and who was seen there', async () => {
    await page.goto(`${linkedin}/groups/8412906/`);
    await panel.getByRole('heading', { name: 'Gewone Woorden' }).waitFor();
    await panel.getByText('Is dit een groep voor de publieke sector?').first().waitFor();
    await panel.getByText('Ja, publieke sector').click();
    await panel.getByText('Gewone Woorden is een groep van de publieke sector').waitFor();
    await page.goto(`${linkedin}/groups/1893047/`);
    await panel.getByRole('heading', { name: 'Hier gezien' }).waitFor();
    await expect.poll(() => panel.getByText(/vandaag gezien/u).count()).toBeGreaterThan(0);
  });

  test('a post: its author and its note, and from then on a mark at it in the feed', async () => {
    const [post] = feedPosts;
    await page.goto(`${linkedin}/feed/update/urn:li:activity:${post?.activityId}/`);
    await panel
      .getByText(post?.author.name ?? '', { exact: false })
      .first()
      .waitFor();
    await panel.getByRole('textbox', { name: 'Notitie bij dit bericht' }).fill('Doorsturen aan het team');
    await panel.getByText('bewaard', { exact: true }).waitFor();
    await page.goto(`${linkedin}/feed/`);
    await expect
      .poll(async () => (await drawnIn(page)).flatMap(({ labels }) => labels).join(' '))
      .toContain('Eigen notitie bij dit bericht');
  });

  test('search finds people by their notes; Escape goes back', async () => {
    await panel.getByRole('searchbox').fill('energietransitie');
    await panel
      .getByText(/Werkt aan de energietransitie/u)
      .first()
      .waitFor();
    await panel.getByRole('button', { name: /Marijke van Dalen/u }).click();
    await panel.getByRole('heading', { level: 1, name: 'Marijke van Dalen' }).waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('searchbox').waitFor();
  });
});

describe('the side panel alone', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await neverQuiet(kring);
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('knows who is who by the address, without a script in the page', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    const panel = await openPanel(kring, page);
    await panel.getByRole('heading', { level: 1, name: 'Marijke van Dalen' }).waitFor();
    await page.goto(`${linkedin}/in/dirk-postma/`);
    await panel.getByRole('button', { name: 'Toevoegen aan Kring' }).click();
    await panel.getByText('Dirk Postma toegevoegd').waitFor();
    expect(await drawnIn(page)).toEqual([]);
  });

  test('keeps a note at a post by its address', async () => {
    const page = await kring.open(`${linkedin}/feed/update/urn:li:activity:7451668440836222977/`);
    const panel = await openPanel(kring, page);
    await panel.getByRole('textbox', { name: 'Notitie bij dit bericht' }).fill('Goed voorbeeld voor de werksessie');
    await panel.getByText('bewaard', { exact: true }).waitFor();
    await panel.reload();
    await expect
      .poll(() => panel.getByRole('textbox', { name: 'Notitie bij dit bericht' }).inputValue())
      .toBe('Goed voorbeeld voor de werksessie');
  });

  test('elsewhere: who is due, as many as the badge says', async () => {
    const page = await kring.open('https://www.linkedin.com/jobs/');
    const panel = await openPanel(kring, page);
    await panel.getByRole('heading', { name: /aan de beurt/iu }).waitFor();
    const { text, title } = await badge(kring);
    await expect.poll(() => panel.getByRole('listitem').count()).toBe(Number(text));
    expect(title).toMatch(/aan de beurt: .+, .+, .+/u);
  });
});

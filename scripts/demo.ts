import { mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchKring, type Kring } from '../tests/e2e/kring';
import { choose, loadSampleNetwork, openPanel, setSettings } from '../tests/e2e/steps';
import { createSite } from '../tests/fixtures/linkedin/site/site';

/**
 * `npm start`: Kring in a browser of its own, with an invented network on sample pages under linkedin.com. `--live`: the real linkedin.com, in a profile that is
 * kept in the home folder. Without a display it walks the main job and leaves screenshots in `.kring/screenshots`.
 */
const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } }, allowPositionals: true });
const isHeadless = process.env['KRING_HEADLESS'] === '1';
const screenshots = '.kring/screenshots';
const linkedin = 'https://www.linkedin.com';

if (values.live) await openLive();
else if (isHeadless) await walk();
else await openSample();

async function openLive(): Promise<void> {
  const folder = join(homedir(), '.kring-live');
  mkdirSync(folder, { recursive: true });
  const kring = await launchKring({ folder, headless: isHeadless, site: 'live' });
  const isThere = await kring.open(`${linkedin}/feed/`).catch(() => undefined);
  if (!isThere) console.log('linkedin.com does not answer: is this machine online? Try again in the window that is open.');
  console.log(`Kring runs on the real linkedin.com. Its profile is kept in ${folder}. Close the window to stop.`);
  await kring.closed;
}

async function openSample(): Promise<void> {
  const kring = await launchKring({ headless: false });
  await choose(kring, 'annotate');
  await loadSampleNetwork(kring);
  await kring.open(`${linkedin}/feed/`);
  console.log('Kring runs on sample pages with invented people. Open its side panel from the toolbar. Close the window to stop.');
  await kring.closed;
}

/** The main job, step by step, in light and dark. */
async function walk(): Promise<void> {
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const kring = await launchKring({ colorScheme, site: createSite({ theme: colorScheme }) });
    await walkPages(kring, (page, name) => page.screenshot({ path: `${screenshots}/${name}-${colorScheme}.png` }));
    await kring.close();
  }
  console.log(`No display: walked the main job without a window. The screenshots are in ${screenshots}.`);
}

async function walkPages(kring: Kring, shoot: (page: Page, name: string) => Promise<unknown>): Promise<void> {
  const welcome = await kring.openOwn('/welcome.html');
  await welcome.locator('form').waitFor();
  await shoot(welcome, '1-first-run');
  await welcome.close();
  await choose(kring, 'annotate');
  await loadSampleNetwork(kring);
  await setSettings(kring, { showNoteStart: true });

  const profile = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
  await profile.waitForTimeout(1000);
  await shoot(profile, '2-profile');
  const panel = await openPanel(kring, profile);
  await panel.getByRole('heading', { level: 1, name: 'Marijke van Dalen' }).waitFor();
  await shoot(panel, '3-panel-profile');
  await panel.getByText('gebeld', { exact: true }).click();
  await panel.getByRole('textbox', { name: 'Waar ging het over?' }).fill('De nieuwe opzet van de bewonersavonden beviel goed');
  await panel.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await panel.getByText('Contact met Marijke van Dalen vastgelegd').waitFor();
  await shoot(panel, '4-panel-logged');

  const feed = await kring.open(`${linkedin}/feed/`);
  await feed.waitForTimeout(1000);
  await shoot(feed, '5-feed');
  const home = await openPanel(kring, feed);
  await home.getByRole('heading', { name: /aan de beurt/iu }).waitFor();
  await home.getByRole('listitem').first().waitFor();
  await shoot(home, '6-panel-home');
  await home.getByRole('button', { name: 'Reageren op een bericht' }).click();
  await home.getByText('Klaar om te kopiëren.').waitFor();
  await shoot(home, '6-panel-suggestion');
  const group = await kring.open(`${linkedin}/groups/1893047/`);
  await group.waitForTimeout(1000);
  await shoot(group, '7-group');
  const groupPanel = await openPanel(kring, group);
  await groupPanel.getByRole('heading', { level: 1 }).waitFor();
  await shoot(groupPanel, '8-panel-group');

  const popup = await kring.openOwn('/popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.getByRole('heading', { name: 'Aan de beurt' }).waitFor();
  await popup.waitForTimeout(300);
  await shoot(popup, '9-popup');
  const dashboard = await kring.openOwn('/dashboard.html');
  await dashboard.waitForTimeout(500);
  await shoot(dashboard, '10-dashboard');
  for (const view of [
    'library',
    'meetings',
    'opportunities',
    'introductions',
    'assignments',
    'circles',
    'transfer',
    'backups',
    'history',
    'reading',
    'settings',
    'privacy',
  ] as const) {
    await dashboard.goto(dashboard.url().replace(/#.*|$/u, `#/${view}`));
    await dashboard.waitForTimeout(300);
    await shoot(dashboard, `11-dashboard-${view}`);
  }
}

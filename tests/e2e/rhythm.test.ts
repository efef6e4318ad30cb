import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchKring, type Kring } from './kring';
import { violations } from './violations';
import { badge, choose, loadSampleNetwork, neverQuiet, openPanel } from './steps';

describe('the rhythm of relations', () => {
  let kring: Kring;
  let panel: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await neverQuiet(kring);
    await loadSampleNetwork(kring);
    panel = await openPanel(kring, await kring.open('https://www.linkedin.com/jobs/'));
    await panel.getByRole('heading', { name: /Nu aan de beurt/u }).waitFor();
  });
  afterAll(() => kring.close());

  const row = (name: string) => panel.getByRole('listitem').filter({ hasText: name });
  const logCall = async (ago: number) => {
    const day = await panel.evaluate((days) => {
      const then = new Date();
      then.setDate(then.getDate() - days);
      return [then.getFullYear(), then.getMonth() + 1, then.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    }, ago);
    await panel.getByText('gebeld', { exact: true }).first().click();
    await panel.getByText('Andere dag', { exact: true }).click();
    await panel.getByLabel('Kies een dag').fill(day);
    const text = `Gebeld, ${ago} dagen terug`;
    await panel.getByRole('textbox', { name: 'Waar ging het over?' }).fill(text);
    await panel.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await panel.getByText(text).waitFor();
  };
  const count = async () => Number((await badge(kring)).text);

  test('every row says why, what was promised first', async () => {
    await expect
      .poll(() => panel.getByRole('listitem').first().innerText())
      .toMatch(/Amina[\s\S]*toegezegd[\s\S]*redacteuren[\s\S]*elke 30 dagen/iu);
    expect(await row('Hanneke Bosma').innerText()).toMatch(/Vraag ernaar: “Laat zestienjarigen/u);
  });

  test('what to ask after becomes the first line of a message, to be copied', async () => {
    await row('Hanneke Bosma').getByRole('button', { name: 'Meer voor Hanneke Bosma' }).click();
    await panel.getByRole('menuitem', { name: 'Openingszin maken' }).click();
    const line = row('Hanneke Bosma').getByRole('textbox', { name: 'Berichtje aan Hanneke Bosma' });
    await expect.poll(() => line.inputValue()).toMatch(/\?$/u);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Openingszin sluiten' }).click();
    expect(await line.count()).toBe(0);
  });

  test('not needed passes over a turn with a reason, and undo brings it back; the badge follows', async () => {
    const before = await count();
    await row('Eveline Smeets').getByRole('button', { name: 'Niet nodig' }).click();
    await panel.getByRole('menuitem', { name: 'We zien elkaar al' }).click();
    await expect.poll(() => row('Eveline Smeets').count()).toBe(0);
    await expect.poll(count).toBe(before - 1);
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => row('Eveline Smeets').count()).toBe(1);
    await expect.poll(count).toBe(before);
  });

  test('logging in the row takes them off the list', async () => {
    await row('Marijke van Dalen').getByRole('button', { name: 'Contact met Marijke van Dalen vastleggen' }).click();
    await row('Marijke van Dalen').getByRole('textbox', { name: 'Waar ging het over?' }).fill('Gebeld over het voorjaar');
    await panel.keyboard.press('Enter');
    await expect.poll(() => row('Marijke van Dalen').count()).toBe(0);
    await panel.getByText('Deze week zocht je 1 persoon op.', { exact: false }).waitFor();
  });

  test('a detail to ask after is kept at a person, with a hint where it touches health', async () => {
    await row('Ingrid Kuipers-Haan')
      .getByRole('button', { name: /^Ingrid/u })
      .click();
    await panel.getByRole('button', { name: 'Iets onthouden' }).click();
    const text = panel.getByRole('textbox', { name: 'Wat wil je onthouden?' });
    await text.fill('Herstelt van een burn-out');
    await panel.getByText('Dit lijkt over gezondheid te gaan.', { exact: false }).waitFor();
    await text.fill('Bouwt een team voor de omgevingswet');
    await expect.poll(() => panel.getByText('Dit lijkt over gezondheid te gaan.', { exact: false }).count()).toBe(0);
    await panel.getByRole('button', { name: 'Bewaren' }).click();
    await panel.getByText('Bouwt een team voor de omgevingswet').waitFor();
    await panel.getByText(/Uit een gesprek, /iu).waitFor();
  });

  test('someone paused is off the list and off the badge', async () => {
    const before = await count();
    await panel.getByRole('combobox', { name: 'Met rust laten' }).selectOption('leave');
    await expect.poll(count).toBe(before - 1);
    await panel.keyboard.press('Escape');
    await expect.poll(() => row('Ingrid Kuipers-Haan').count()).toBe(0);
  });

  test('newcomers go into a circle or stay out of all, by keys, until one stops', async () => {
    await panel.getByRole('button', { name: /mensen zonder kring bekijken/u }).click();
    await panel.getByText('Nog 10 mensen.', { exact: false }).waitFor();
    await panel.keyboard.press('3');
    await panel.getByText('in kring Bekend gezet', { exact: false }).waitFor();
    await panel.getByText('Nog 9 mensen.', { exact: false }).waitFor();
    await panel.keyboard.press('p');
    await panel.getByText('Nog 8 mensen.', { exact: false }).waitFor();
    await panel.keyboard.press(' ');
    await panel.getByText('voor later', { exact: false }).waitFor();
    await panel.getByText('Nog 7 mensen.', { exact: false }).waitFor();
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await panel.getByText('Nog 8 mensen.', { exact: false }).waitFor();
    await panel.getByRole('button', { name: 'Stoppen' }).click();
    await panel.getByRole('heading', { name: /Nu aan de beurt/u }).waitFor();
  });

  test('the weekly review has an end; on the way it tells who falls silent, and one old acquaintance', async () => {
    await panel.getByRole('searchbox').fill('Tineke van Rossum');
    await row('Tineke van Rossum')
      .getByRole('button', { name: /^Tineke/u })
      .click();
    // Spoken to every ten days, and not for fifty.
    for (const ago of [80, 70, 60, 50]) await logCall(ago);
    await panel.keyboard.press('Escape');
    await panel.getByRole('searchbox').fill('');
    await panel.getByRole('button', { name: 'Een kwartier vooruitkijken' }).click();
    for (let step = 1; step <= 6; step++) {
      await panel.getByText(`Stap ${step} van 6`, { exact: false }).waitFor();
      if (step === 4) await row('Amina').filter({ hasText: 'Wilma' }).waitFor();
      if (step === 5) await row('Tineke van Rossum').getByText('meestal elke 10 dagen, nu 50 dagen niet').waitFor();
      if (step === 6) {
        await panel.getByText('Ik moest aan je denken', { exact: false }).waitFor();
        expect(await panel.getByRole('listitem').count()).toBe(1);
      }
      await panel.getByRole('button', { name: step < 6 ? 'Volgende' : 'Klaar voor deze week', exact: true }).click();
    }
    await panel.getByText('Meer hoeft niet.', { exact: false }).waitFor();
  });

  test('a quiet window of one’s own empties the badge and says so', async () => {
    const settings = await kring.openOwn('/dashboard.html#/settings');
    const day = await settings.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    });
    await settings.getByRole('textbox', { name: 'Naam' }).fill('Aanbesteding');
    await settings.getByLabel('Van', { exact: true }).fill(day);
    await settings.getByLabel('Tot en met').fill(day);
    await settings.getByRole('button', { name: 'Rust toevoegen' }).click();
    await expect.poll(async () => (await badge(kring)).text).toBe('');
    await panel.reload();
    await panel.getByText('Rust: Aanbesteding', { exact: false }).waitFor();
  });
});

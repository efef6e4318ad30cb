import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, openPanel } from './steps';
import { violations } from './violations';

const advertisement = `Eindredacteur begrijpelijke taal
Opdrachtgever: Gemeente Ommen
Standplaats: Ommen
Inzet: 24-32 uur per week, tarief maximaal € 95 per uur. Interim opdracht vanaf januari.
Reageren voor 12-12-2199 via https://inhuur.example/77?utm_source=mail`;

describe('vacancies and assignments', () => {
  let kring: Kring;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    await kring.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await kring.open('https://www.linkedin.com/feed/');
    panel = await openPanel(kring, page);
    await panel.getByRole('button', { name: 'Vacatures' }).click();
  });
  afterAll(() => kring.close());

  const field = (name: string) => panel.getByLabel(name, { exact: false }).first().inputValue();

  test('of which the text is pasted, are read', async () => {
    await panel.getByRole('button', { name: 'Vacature of opdracht toevoegen' }).click();
    await panel.getByRole('textbox', { name: 'Tekst van de vacature of opdracht' }).fill(advertisement);
    await panel.getByRole('button', { name: 'Lees de tekst' }).click();
    expect(await panel.getByRole('radio', { name: 'opdracht' }).isChecked()).toBe(true);
    expect(await field('Functie of rol')).toBe('Eindredacteur begrijpelijke taal');
    expect(await field('Organisatie')).toBe('Gemeente Ommen');
    expect(await field('Reageren tot')).toBe('2199-12-12');
    expect(await field('Uren')).toBe('24-32 uur per week');
    expect(await field('Tarief of schaal')).toBe('maximaal € 95 per uur');
    expect(await field('Webadres')).toBe('https://inhuur.example/77');
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Bewaren' }).click();
    await panel.getByRole('heading', { name: 'Eindredacteur begrijpelijke taal' }).waitFor();
  });

  test('name who seeks it, in the person’s own words, and keep out who wants none', async () => {
    await panel.getByText(/Zoekt: “Een opdracht dicht bij Zwolle vanaf januari, liefst begrijpelijke taal\.”/iu).waitFor();
    await panel.getByRole('combobox', { name: 'Iemand anders aan wie je denkt' }).fill('Amina');
    await panel.getByRole('option', { name: /Amina Jansen-Bakr/u }).click();
    await panel.getByText('Amina Jansen-Bakr: wil geen vacatures.').waitFor();
    expect(await panel.getByRole('button', { name: 'Berichtje maken aan Amina Jansen-Bakr' }).count()).toBe(0);
    expect(await violations(panel)).toEqual([]);
  });

  test('go to one person by a message of the person’s own, and are logged and undone as one', async () => {
    await panel.getByRole('button', { name: 'Berichtje maken aan Wilma Dekker' }).click();
    const message = panel.getByRole('textbox', { name: 'Berichtje aan Wilma Dekker' });
    expect(await message.inputValue()).toMatch(
      /^Hoi Wilma, .*Eindredacteur begrijpelijke taal bij Gemeente Ommen \(24-32 uur per week\)\./u,
    );
    await panel.getByRole('button', { name: 'Kopiëren' }).click();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(await message.inputValue());
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Doorgegeven: vastleggen' }).click();
    await panel.getByText('Doorgegeven aan Wilma Dekker, en vastgelegd').waitFor();
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await panel.getByRole('button', { name: 'Berichtje maken aan Wilma Dekker' }).click();
    await panel.getByRole('button', { name: 'Kopiëren' }).click();
    await panel.getByRole('button', { name: 'Doorgegeven: vastleggen' }).click();
    await panel.getByRole('textbox', { name: 'Hoe liep het af bij Wilma Dekker?' }).fill('Heeft gereageerd');
    await panel.getByRole('button', { name: 'Bewaren: uitkomst van Wilma Dekker' }).click();
    await panel.getByText('Uitkomst bij Wilma Dekker bewaard').waitFor();
    await panel.getByRole('button', { name: 'Wilma Dekker', exact: true }).click();
    await panel.getByText('Gegeven: vacature', { exact: false }).waitFor();
    expect(await panel.getByText('gegeven: vacature', { exact: false }).count()).toBe(1);
    await panel.getByRole('button', { name: 'Terug', exact: true }).click();
  });

  test('are taken from the open tab, with the words selected in it; from a tab that Kring may not see, not', async () => {
    await panel.getByRole('button', { name: 'Terug naar alle vacatures en opdrachten' }).click();
    await panel.getByRole('button', { name: 'Vacature of opdracht toevoegen' }).click();
    const selected = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p, span')].find(({ textContent }) => (textContent?.trim().length ?? 0) > 60)!;
      getSelection()!.selectAllChildren(paragraph);
      return getSelection()!.toString();
    });
    await panel.getByRole('button', { name: 'Neem over van dit tabblad' }).click();
    await panel.getByText('Overgenomen van het tabblad.', { exact: false }).waitFor();
    expect(await panel.getByRole('textbox', { name: /^Tekst \(/u }).inputValue()).toBe(selected.trim());
    expect(await field('Webadres')).toBe('https://www.linkedin.com/feed/');
    await page.goto('about:blank');
    await panel.getByRole('button', { name: 'Neem over van dit tabblad' }).click();
    await panel.getByText('Van dit tabblad mag Kring niets lezen.', { exact: false }).waitFor();
  });
});

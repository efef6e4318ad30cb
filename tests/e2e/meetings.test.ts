import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, openPanel } from './steps';
import { violations } from './violations';

const list = `Deelnemers
1. Youssef el Amrani, woordvoerder, Gemeente Rotterdam
2. H. Bosma – Wetterskip Fryslân
• Tineke van Rossum
Pim Verzonnen\tadviseur\tGemeente Ommen
Neem gerust iemand mee die je kent en die hier ook graag bij wil zijn!`;

describe('a meeting', () => {
  let kring: Kring;
  let panel: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    panel = await openPanel(kring, await kring.open('https://www.linkedin.com/feed/'));
    await panel.getByRole('button', { name: 'Bijeenkomsten' }).click();
  });
  afterAll(() => kring.close());

  const lastContact = async (name: string) => {
    const dashboard = await kring.openOwn('/dashboard.html');
    await dashboard.getByRole('searchbox').fill(name);
    await dashboard.getByRole('button', { name }).first().click();
    const moments = dashboard.getByRole('complementary', { name }).getByRole('region', { name: /^Contactmomenten/u });
    await moments.getByRole('listitem').or(moments.getByText('Nog geen contactmoment')).first().waitFor();
    const text = (await moments.getByRole('list').textContent()) ?? '';
    await dashboard.close();
    return text;
  };

  test('to come tells whom one will see, what was promised and what to ask', async () => {
    await panel.getByRole('button', { name: /Themamiddag/u }).click();
    await panel.getByText('Je kent 5 van 7 gasten.', { exact: false }).waitFor();
    await panel.getByText('twee namen van redacteuren doorgeven').waitFor();
    await panel.getByText(/Laat zestienjarigen zelf de bewonersavond over de dijk leiden, in het najaar\. \(genoteerd/u).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByText('Gasten en gesprekken').click();
    await panel.getByRole('heading', { name: /^In Kring \(5\)$/u }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Terug naar alle bijeenkomsten' }).click();
  });

  test('takes a pasted guest list; a draft survives a panel that closes; nobody doubtful is taken without asking', async () => {
    await panel.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
    await panel.getByLabel('Naam van de bijeenkomst').fill('Najaarsborrel');
    await panel.getByRole('button', { name: 'Gastenlijst plakken' }).click();
    await panel.getByRole('textbox', { name: 'De gastenlijst' }).fill(list);
    await panel.getByRole('button', { name: 'Lijst lezen' }).click();
    await panel.getByText('4 namen gelezen: 2 ken je, bij 1 moet je kiezen.').waitFor();
    await panel.getByText('In 1 regel stond geen naam: Neem gerust', { exact: false }).waitFor();
    await panel.reload();
    await panel.getByRole('button', { name: 'Bijeenkomsten' }).click();
    await panel.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click();
    await panel.getByRole('combobox', { name: 'Wie is H. Bosma?' }).selectOption({ label: 'Hanneke Bosma, Wetterskip Fryslân' });
    await panel.getByRole('checkbox', { name: 'Gesproken: Hanneke Bosma' }).check();
    await panel.getByRole('textbox', { name: 'Regel bij Hanneke Bosma' }).fill('Over jongeren aan de dijk');
    await panel.getByRole('checkbox', { name: 'Gesproken: Youssef el Amrani' }).check();
    await panel.getByRole('checkbox', { name: 'Toevoegen aan Kring: Pim Verzonnen' }).check();
    await panel.getByRole('checkbox', { name: 'Gesproken: Pim Verzonnen' }).check();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Bewaren, met 3 contactmomenten' }).click();
    await panel.getByText('Najaarsborrel bewaard; contact met 3 mensen vastgelegd').waitFor();
  });

  test('moved everyone’s last contact at once, each with an own line', async () => {
    expect(await lastContact('Hanneke Bosma')).toMatch(/^bijeenkomst op Najaarsborrel .* vandaagOver jongeren aan de dijk/u);
    expect(await lastContact('Pim Verzonnen')).toContain('op Najaarsborrel');
    expect(await lastContact('Tineke van Rossum')).not.toContain('Najaarsborrel');
  });

  test('is undone as a whole', async () => {
    await panel.getByRole('button', { name: 'Najaarsborrel verwijderen, met de contactmomenten' }).click();
    await panel.getByText('Najaarsborrel verwijderd, met de contactmomenten').waitFor();
    expect(await lastContact('Hanneke Bosma')).not.toContain('Najaarsborrel');
    await panel.getByRole('button', { name: 'Ongedaan maken' }).click();
    await panel.getByRole('button', { name: /Najaarsborrel/u }).waitFor();
    expect(await lastContact('Hanneke Bosma')).toContain('Najaarsborrel');
  });
});

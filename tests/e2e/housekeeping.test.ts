import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork, neverQuiet, openPanel } from './steps';

describe('housekeeping', () => {
  let kring: Kring;
  let dashboard: Page;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await neverQuiet(kring);
    await loadSampleNetwork(kring);
    dashboard = await kring.openOwn('/dashboard.html');
    await dashboard.getByRole('row', { name: /Marijke van Dalen/u }).waitFor();
  });
  afterAll(() => kring.close());

  const goTo = (name: string) => dashboard.getByRole('navigation').getByRole('link', { name }).click();
  const rows = () => dashboard.getByRole('row').count();
  const row = (name: string) => dashboard.getByRole('row', { name: new RegExp(name, 'u') });

  test('filters and a question are kept by name, and one click shows them again', async () => {
    const everyone = await rows();
    await dashboard.getByRole('combobox', { name: 'Soort organisatie' }).selectOption({ label: 'gemeente' });
    await dashboard.getByRole('combobox', { name: 'Hoe staat het contact?' }).selectOption({ label: 'Aan de beurt' });
    await expect.poll(rows).toBeLessThan(everyone);
    const filtered = await rows();
    await dashboard.getByRole('button', { name: 'Weergave bewaren' }).click();
    await dashboard.getByRole('textbox', { name: 'Naam van de weergave' }).fill('Gemeenten nu');
    await dashboard.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
    await dashboard.getByText('Weergave Gemeenten nu bewaard').waitFor();
    await dashboard.getByRole('button', { name: 'Filters wissen' }).click();
    await expect.poll(rows).toBe(everyone);
    await dashboard.reload();
    await dashboard.getByRole('button', { name: 'Gemeenten nu', exact: true }).click();
    await expect.poll(rows).toBe(filtered);
    await dashboard.getByRole('button', { name: 'Filters wissen' }).click();
  });

  test('a compound is found by a part, at people, notes and details, on the full page and in the panel', async () => {
    await dashboard.getByRole('searchbox').fill('redacteur');
    // "Kent ervaren redacteuren …" is a detail, "Zoekt: redacteur …" a note.
    await row('Wilma Dekker.*redacteuren').waitFor();
    await row('Amina.*redacteur').waitFor();
    await dashboard.getByRole('searchbox').fill('energie');
    await row('Marijke van Dalen').waitFor();
    await dashboard.getByRole('searchbox').fill('');
    const panel = await openPanel(kring, await kring.open('https://www.linkedin.com/jobs/'));
    await panel.getByRole('searchbox').fill('redacteur');
    await panel.getByRole('listitem').filter({ hasText: 'Wilma Dekker' }).filter({ hasText: 'redacteuren' }).waitFor();
    await panel.close();
    await dashboard.bringToFront();
  });

  test('several people get a rhythm, are put off and removed, each with one undo', async () => {
    const everyone = await rows();
    for (const name of ['Anneloes Prins', 'Bart Willemse']) await dashboard.getByRole('checkbox', { name: `${name} kiezen` }).check();
    await dashboard.getByRole('combobox', { name: 'Eigen ritme…' }).selectOption('60');
    await dashboard.getByText('Ritme van 2 mensen aangepast').waitFor();
    for (const name of ['Anneloes Prins', 'Bart Willemse']) await dashboard.getByRole('checkbox', { name: `${name} kiezen` }).check();
    await dashboard.getByRole('combobox', { name: 'Uitstellen…' }).selectOption('month');
    await dashboard.getByText(/2 mensen uitgesteld tot \d+ \w+ \d{4}/u).waitFor();
    for (const name of ['Anneloes Prins', 'Bart Willemse']) await dashboard.getByRole('checkbox', { name: `${name} kiezen` }).check();
    await dashboard.getByRole('button', { name: '2 mensen verwijderen' }).click();
    await expect.poll(rows).toBe(everyone - 2);
    await dashboard.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(rows).toBe(everyone);
  });

  test('the history undoes what came last, and says what stands in the way of what came before', async () => {
    await goTo('Geschiedenis');
    const line = (text: string) => dashboard.getByRole('listitem').filter({ hasText: text });
    await line('Ritme van 2 mensen aangepast').getByText('Terugdraaien kan pas als dit is teruggedraaid: 2 mensen uitgesteld').waitFor();
    await dashboard.getByRole('button', { name: /^Ongedaan maken: 2 mensen uitgesteld/u }).click();
    await dashboard.getByRole('button', { name: 'Ongedaan maken: Ritme van 2 mensen aangepast' }).click();
    await expect.poll(() => line('Ritme van 2 mensen aangepast').innerText()).toContain('Ongedaan gemaakt');
  });

  test('who could help each other is offered, asked one by one, and how it went is kept', async () => {
    await goTo('Introducties');
    await dashboard.getByRole('button', { name: /^Idee bewaren: Amina.*Wilma/u }).click();
    for (const next of [/^Gevraagd aan Amina/u, /^Amina.*wil wel/u, /^Allebei ja/u])
      await dashboard.getByRole('button', { name: next }).click();
    const outcome = dashboard.getByRole('textbox', { name: /Hoe ging het\?/u });
    await outcome.fill('Ze hebben een redacteur gevonden');
    await outcome.blur();
    await dashboard.getByText('Bewaard hoe het ging').waitFor();
    expect(await dashboard.getByRole('button', { name: /^Idee bewaren: Amina/u }).count()).toBe(0);
    await dashboard.reload();
    await expect.poll(() => outcome.inputValue()).toBe('Ze hebben een redacteur gevonden');
  });

  test('an assignment is made, changed, ended and cleaned up; its people come first after that', async () => {
    await goTo('Opdrachten');
    await dashboard.getByRole('button', { name: 'Opdracht toevoegen' }).click();
    await dashboard.getByRole('textbox', { name: 'Organisatie' }).fill('Gemeente Ede');
    await dashboard.getByRole('combobox', { name: 'Wie leerde je daar kennen?' }).fill('Ingrid');
    await dashboard.getByRole('option', { name: /Ingrid Kuipers/u }).click();
    await dashboard.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await dashboard.getByRole('button', { name: 'Meer voor de opdracht bij Gemeente Ede' }).click();
    await dashboard.getByRole('menuitem', { name: 'Bewerken' }).click();
    await dashboard.getByRole('textbox', { name: 'Organisatie' }).fill('Gemeente Barneveld');
    await dashboard.getByRole('combobox', { name: 'Hoe staat het ervoor?' }).selectOption('ended');
    await dashboard.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await dashboard.getByText('Oud-opdrachtgever. Vraagt eerst', { exact: false }).waitFor();
    await dashboard.getByRole('checkbox', { name: /Oud-opdrachtgever/u }).check();
    await dashboard.getByRole('button', { name: '1 regel weghalen' }).click();
    await expect.poll(() => dashboard.getByText('Oud-opdrachtgever. Vraagt eerst', { exact: false }).count()).toBe(0);
    await dashboard.getByText(/^Opgeruimd op/u).waitFor({ state: 'attached' });
    const panel = await openPanel(kring, await kring.open('https://www.linkedin.com/jobs/'));
    await expect.poll(() => panel.getByRole('listitem').first().innerText()).toMatch(/Ingrid[\s\S]*tussen opdrachten/iu);
    await panel.getByRole('button', { name: 'Opdrachten', exact: true }).click();
    await panel.getByText('Gemeente Barneveld').waitFor();
    await panel.close();
    await dashboard.bringToFront();
    await dashboard.getByRole('button', { name: 'Ongedaan maken' }).click();
    await dashboard.getByText('Oud-opdrachtgever. Vraagt eerst', { exact: false }).waitFor();
  });

  test('a quiet window that Kring knows can be corrected and put back', async () => {
    await goTo('Instellingen');
    await dashboard.getByRole('checkbox', { name: 'Kerstvakantie' }).click();
    await dashboard.getByText('Rust die Kring kent').click();
    const edit = dashboard.getByRole('button', { name: /^kerstvakantie \d{4} aanpassen/u }).first();
    await edit.click();
    await dashboard.getByRole('dialog').getByRole('button', { name: 'Dan geen rust' }).click();
    await dashboard.getByText('geen rust', { exact: true }).waitFor();
    await edit.click();
    await dashboard.getByRole('dialog').getByRole('button', { name: 'Zoals Kring het heeft' }).click();
    await expect.poll(() => dashboard.getByText('geen rust', { exact: true }).count()).toBe(0);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProtocolServer, type ProtocolServer } from '../engines/protocol-server';
import { launchKring, type Kring } from './kring';
import { createSite } from '../fixtures/linkedin/site/site';
import { feedPosts } from '../fixtures/linkedin/sample/posts';
import { choose, loadSampleNetwork, openPanel } from './steps';
import { violations } from './violations';

/**
 * A language model of the person's own, on a real server that speaks the protocol. The permission is given beforehand (`allowedHosts`), since nobody can press
 * the browser's own button in a test; that nothing is asked without it is the first part.
 */
interface ExtensionApi {
  storage: { local: { get(key: string | null): Promise<Record<string, unknown>>; set(values: object): Promise<void> } };
  permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
}
declare const chrome: ExtensionApi;

const kept = (kring: Kring) => kring.worker.evaluate(async () => (await chrome.storage.local.get('engine'))['engine']);
const heading = /Hulp van een taalmodel/u;

async function settingsPage(kring: Kring): Promise<Page> {
  const page = await kring.openOwn('/dashboard.html#/settings');
  await page.getByRole('heading', { name: heading }).waitFor();
  return page;
}

async function openFields(page: Page, address: string): Promise<void> {
  await page.locator('input[type=radio][value="endpoint"]').click({ force: true });
  await page.getByRole('textbox', { name: 'Adres' }).fill(address);
}

describe('as Kring comes', () => {
  let kring: Kring;
  let server: ProtocolServer;

  beforeAll(async () => {
    server = await startProtocolServer();
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await loadSampleNetwork(kring);
  });
  afterAll(async () => {
    await kring.close();
    await server.close();
  });

  test('there is no engine, no permission, and no request', async () => {
    const page = await settingsPage(kring);
    await page.getByRole('heading', { name: 'Hulp van een taalmodel (staat uit)' }).waitFor();
    for (const path of ['/dashboard.html', '/dashboard.html#/privacy', '/popup.html', '/sidepanel.html'])
      await (await kring.openOwn(path)).close();
    expect(await kept(kring)).toBeUndefined();
    const origins = ['https://model.example/*', 'http://localhost/*', 'http://127.0.0.1/*'];
    for (const origin of origins)
      expect(await kring.worker.evaluate((wanted) => chrome.permissions.contains({ origins: [wanted] }), origin)).toBe(false);
    expect(kring.requests.filter((url) => !url.startsWith('https://www.linkedin.com'))).toEqual([]);
    await page.close();
  });

  test('opening the fields and pressing the button sends nothing while the browser waits for a yes', async () => {
    const page = await settingsPage(kring);
    await openFields(page, server.base);
    await page.getByRole('button', { name: 'Toestaan en testen' }).click();
    await page.waitForTimeout(700);
    // The browser is asking: it neither refused this one origin nor took it for given.
    expect(await page.getByRole('alert').filter({ hasText: 'Zonder toestemming' }).count()).toBe(0);
    expect(server.requests).toEqual([]);
    expect(kring.requests.filter((url) => !url.startsWith('https://www.linkedin.com'))).toEqual([]);
    expect(await kept(kring)).toBeUndefined();
    await page.close();
  });

  test('popup and first run may connect to nothing at all', async () => {
    for (const path of ['/popup.html', '/welcome.html']) {
      const page = await kring.openOwn(path);
      const asked = await page.evaluate(
        (url) =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective));
            void fetch(url).then(
              () => resolve('sent'),
              () => undefined,
            );
          }),
        `${server.origin}/v1/models`,
      );
      expect(asked).toBe('connect-src');
      await page.close();
    }
    expect(server.requests).toEqual([]);
  });
});

describe('an address of one’s own, allowed', () => {
  let kring: Kring;
  let server: ProtocolServer;
  let page: Page;

  beforeAll(async () => {
    server = await startProtocolServer();
    kring = await launchKring({ allowedHosts: ['http://127.0.0.1'] });
    await choose(kring, 'panel-only');
    page = await settingsPage(kring);
    await openFields(page, server.base);
  });
  afterAll(async () => {
    await kring.close();
    await server.close();
  });
  beforeEach(() => server.behave({}));

  const press = () => page.getByRole('button', { name: 'Toestaan en testen' }).click();

  test('what is no safe address is told while typing', async () => {
    await page.getByRole('textbox', { name: 'Adres' }).fill('http://model.example/v1');
    await page.getByText(/Zonder https kan iedereen onderweg meelezen/u).waitFor();
    await page.getByRole('textbox', { name: 'Adres' }).fill('https://model.example/v1');
    await page.getByText('Verlaat dit apparaat, naar model.example').waitFor();
    await page.getByRole('textbox', { name: 'Adres' }).fill(server.base);
    await page.getByText('Blijft op dit apparaat', { exact: true }).waitFor();
  });

  test('a server that refuses extensions, as Ollama does: the sentence and the exact line', async () => {
    server.behave({ refusesExtensions: true });
    await press();
    const own = kring.worker.url().split('/').slice(0, 3).join('/');
    await page.getByRole('alert').filter({ hasText: 'OLLAMA_ORIGINS' }).waitFor();
    await page.getByText(`setx OLLAMA_ORIGINS "${own}"`).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(server.requests.map(({ method, headers }) => [method, headers.origin])).toEqual([
      ['GET', undefined],
      ['POST', own],
    ]);
  });

  test.each([
    [{ status: 500 }, /Er ging daar iets mis/u],
    [{ key: 'another' }, /sleutel ontbreekt/u],
    [{ raw: '<!doctype html>' }, /iets anders dan een taalmodel/u],
    [{ models: [] }, /maar er staat geen model/u],
  ])('%j is told', async (behaviour, sentence) => {
    server.behave(behaviour);
    await press();
    await page.getByText(sentence).waitFor();
  });

  test('works: the models, the choice kept, the key in its header and nowhere else; nothing of the network', async () => {
    server.behave({ models: ['klein', 'groot'], key: 'zeer-geheim' });
    await page.getByLabel(/Sleutel/u).fill('zeer-geheim');
    await press();
    await page.getByText('De verbinding werkt: 2 modellen gevonden.').waitFor();
    await page.getByRole('combobox', { name: 'Model' }).selectOption({ label: 'groot' });
    await page.getByRole('heading', { name: 'Hulp van een taalmodel (staat aan)' }).waitFor();
    expect(await kept(kring)).toEqual({ kind: 'endpoint', address: server.base, model: 'groot', key: 'zeer-geheim' });
    expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/v1/models', ''],
      ['POST', '/v1/chat/completions', '{"model":"","messages":[]}'],
    ]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer zeer-geheim', 'Bearer zeer-geheim']);
    await page.goto(page.url().replace(/#.*$/u, '#/privacy'));
    await page.getByText(/^Verstuurd: alleen wat je zelf naar 127\.0\.0\.1:\d+ stuurt$/u).waitFor();
  });

  test('another machine cannot be asked without its own permission', async () => {
    await page.goto(page.url().replace(/#.*$/u, '#/settings'));
    const reached = await page.evaluate(() => chrome.permissions.contains({ origins: ['https://model.example/*'] }));
    expect(reached).toBe(false);
  });

  test('switched off, everything is forgotten', async () => {
    await page.locator('input[type=radio][value="off"]').click({ force: true });
    await page.getByRole('heading', { name: 'Hulp van een taalmodel (staat uit)' }).waitFor();
    expect(await kept(kring)).toBeUndefined();
    await page.locator('input[type=radio][value="endpoint"]').click({ force: true });
    expect(await page.getByRole('textbox', { name: 'Adres' }).inputValue()).toBe('');
    expect(await page.getByLabel(/Sleutel/u).inputValue()).toBe('');
  });

  test('the browser’s own model: this browser has none, and says so', async () => {
    await page.locator('input[type=radio][value="built-in"]').click({ force: true });
    await page.getByText(/geen eigen taalmodel|kan op dit apparaat niet draaien|staat nog niet op dit apparaat/u).waitFor();
    await page.getByRole('heading', { name: 'Hulp van een taalmodel (staat uit)' }).waitFor();
    expect(kring.requests.filter((url) => !url.startsWith('http://127.0.0.1') && !url.startsWith('https://www.linkedin.com'))).toEqual([]);
  });
});

describe('on the card of a suggestion', () => {
  const good =
    'Vier van de vijf misten de datum in de brief: zo zie je dat een titel meer doet dan een alinea. Wat veranderde er bij de volgende brief?';
  let kring: Kring;
  let server: ProtocolServer;
  let panel: Page;
  const letter = feedPosts[0]!;
  const work = () => panel.getByRole('textbox', { name: 'Jouw tekst' });
  const ask = () => panel.getByRole('button', { name: 'Mijn taalmodel laten meeschrijven' }).click();
  const send = () => panel.getByRole('button', { name: 'Versturen', exact: true }).click();
  const says = (text: string) => server.behave({ content: JSON.stringify({ text }) });

  beforeAll(async () => {
    server = await startProtocolServer();
    kring = await launchKring({ site: createSite({ content: { feed: [letter] } }), allowedHosts: ['http://127.0.0.1'] });
    await choose(kring, 'panel-only');
    const feed = await kring.open('https://www.linkedin.com/feed/');
    await feed.getByText('Wilhelminabrug', { exact: false }).first().waitFor();
    panel = await openPanel(kring, feed);
    await panel.getByRole('button', { name: 'Reageren op een bericht' }).click();
    await work().waitFor();
  });
  afterAll(async () => {
    await kring.close();
    await server.close();
  });
  beforeEach(() => server.behave({}));

  test('there is no button until a model is switched on', async () => {
    expect(await panel.getByRole('button', { name: /taalmodel/u }).count()).toBe(0);
    await kring.worker.evaluate(
      (address) => chrome.storage.local.set({ engine: { kind: 'endpoint', address, model: 'klein', key: '' } }),
      server.base,
    );
    await panel.getByRole('button', { name: 'Mijn taalmodel laten meeschrijven' }).waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  test('what leaves is shown first, each time; without a yes nothing does', async () => {
    const own = await work().inputValue();
    for (const attempt of ['Niet versturen', 'Escape']) {
      await ask();
      await panel.getByRole('dialog', { name: 'Dit verstuur je' }).waitFor();
      const body = await panel.getByRole('textbox', { name: 'De tekst, letterlijk' }).inputValue();
      expect(body).toContain('alinea drie');
      expect(body).not.toMatch(/Noël|Çelik|Wilhelminabrug/u);
      expect(await violations(panel)).toEqual([]);
      if (attempt === 'Escape') await panel.keyboard.press('Escape');
      else await panel.getByRole('button', { name: attempt }).click();
      await panel.getByText('Er is niets verstuurd.').waitFor();
    }
    expect(server.requests).toEqual([]);
    expect(await work().inputValue()).toBe(own);
  });

  test('a server that refuses extensions (403) is explained, and the text stays', async () => {
    const own = await work().inputValue();
    server.behave({ refusesExtensions: true });
    await ask();
    await send();
    await panel.getByText(/weigert vragen van een browserextensie \(403\)/u).waitFor();
    expect(server.requests).toHaveLength(1);
    expect(await work().inputValue()).toBe(own);
    expect(await violations(panel)).toEqual([]);
  });

  test('while it thinks it can be stopped', async () => {
    server.behave({ isSilent: true });
    await ask();
    await send();
    await panel.getByRole('progressbar', { name: 'Het taalmodel is bezig…' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Stoppen' }).click();
    await panel.getByRole('button', { name: 'Mijn taalmodel laten meeschrijven' }).waitFor();
  });

  test('a text that is not good is refused, with why', async () => {
    const own = await work().inputValue();
    says('Wat een mooi verhaal over die Wilhelminabrug! Stuur me gerust een dm voor een offerte. Wat deden jullie daarna?');
    await ask();
    await send();
    await panel.getByText(/^De tekst van het taalmodel kwam niet door de keuring van Kring: \S+/u).waitFor();
    expect(await work().inputValue()).toBe(own);
  });

  test('a good one becomes the draft; what was sent is what was shown; and Kring’s own text comes back', async () => {
    const own = await work().inputValue();
    says(good);
    await ask();
    const shown = await panel.getByRole('textbox', { name: 'De tekst, letterlijk' }).inputValue();
    await send();
    await panel.getByText('Dit schreef het taalmodel. Lees het goed na.').waitFor();
    expect(await work().inputValue()).toBe(good);
    expect(server.requests.map(({ body }) => body.trim())).toEqual([shown.trim()]);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Terug naar de tekst van Kring' }).click();
    expect(await work().inputValue()).toBe(own);
  });

  test('the popup asks no server, and says where it can be done', async () => {
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('button', { name: 'Reageren op een bericht' }).click();
    await popup.getByRole('textbox', { name: 'Tekst van het bericht' }).fill(letter.text ?? '');
    await popup.getByRole('button', { name: 'Suggestie maken' }).click();
    await popup.getByText('Je taalmodel helpt in het zijpaneel.', { exact: false }).waitFor();
    expect(await popup.getByRole('button', { name: /taalmodel/u }).count()).toBe(0);
    await popup.close();
  });
});

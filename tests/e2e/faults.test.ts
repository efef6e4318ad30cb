import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, type Site } from '../fixtures/linkedin/site/site';
import { drawnIn } from './drawn';
import { launchKring, type Kring } from './kring';
import { badge, choose, loadSampleNetwork, openPanel } from './steps';

const linkedin = 'https://www.linkedin.com';

/** A LinkedIn that changed beyond recognition: the same words, and nothing of what the readers go by. */
function unrecognisable(site: Site): Site {
  return {
    respond(url) {
      const answer = site.respond(url);
      const body = answer.body
        .replace(/ (?:componentkey|data-[\w-]+|role|aria-label|id)="[^"]*"/gu, '')
        .replace(/<(\/?)(?:h1|h2|section|main)\b/gu, '<$1div')
        .replace(/ class="[^"]*"/gu, '')
        .replace(/href="[^"]*"/gu, 'href="#"');
      return { ...answer, body };
    },
  };
}

describe('a page that cannot be read', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: unrecognisable(createSite()) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test('says so within seconds, draws nothing, and knows who it is by the address', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    const panel = await openPanel(kring, page);
    await panel.getByText(/kan deze pagina niet lezen/u).waitFor({ timeout: 8000 });
    await panel.getByRole('heading', { level: 1, name: 'Marijke van Dalen' }).waitFor();
    expect((await drawnIn(page)).flatMap(({ words }) => words)).toEqual([]);
  });

  test('offers to add whoever is at the address by typing the name; notes hang on the address from then on', async () => {
    const page = await kring.open(`${linkedin}/in/iemand-die-niemand-kent-4a5b6c/`);
    const panel = await openPanel(kring, page);
    await panel.getByText(/Typ de naam/u).waitFor();
    await panel.getByRole('textbox', { name: 'Naam' }).fill('Iemand Anders');
    await panel.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await panel.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('Op het congres ontmoet');
    await panel.getByText('bewaard', { exact: true }).waitFor();
    await panel.reload();
    await expect.poll(() => panel.getByRole('textbox', { name: 'Notitie', exact: true }).inputValue()).toBe('Op het congres ontmoet');
  });
});

describe('a store that fails', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'panel-only');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  /** From now on every write of this page is refused, as by a full disk, until `mend`. */
  async function fill(page: Page): Promise<() => Promise<void>> {
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      (window as unknown as { mend: () => void }).mend = () => {
        IDBObjectStore.prototype.put = put;
      };
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Encountered disk full while writing', 'QuotaExceededError');
      };
    });
    return () => page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  }

  test('a note: a sentence that says what to do, the words stay, and are kept once there is room', async () => {
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    const panel = await openPanel(kring, page);
    const note = panel.getByRole('textbox', { name: 'Nieuwe notitie' });
    await note.waitFor();
    const mend = await fill(panel);
    await note.fill('Zoekt iemand voor de jaarstukken');
    await panel.getByText(/geen ruimte meer op dit apparaat/u).waitFor();
    expect(await note.inputValue()).toBe('Zoekt iemand voor de jaarstukken');
    await panel.reload();
    await expect.poll(() => note.inputValue()).toBe('Zoekt iemand voor de jaarstukken');
    await mend().catch(() => undefined);
    await note.fill('Zoekt iemand voor de jaarstukken en de begroting');
    await panel.getByText('bewaard', { exact: true }).waitFor();
    await panel.close();
    await page.close();
  });

  test('quick log: nothing of the form is lost, and nothing is half written', async () => {
    const popup = await kring.openOwn('/popup.html');
    await popup.getByRole('combobox').first().fill('marijke');
    await popup.getByRole('option', { name: /Marijke van Dalen/u }).click();
    const before = await badge(kring);
    const mend = await fill(popup);
    await popup.getByRole('textbox', { name: 'Waar ging het over?' }).fill('Bijgepraat');
    await popup.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await popup
      .getByRole('alert')
      .getByText(/geen ruimte meer/u)
      .waitFor();
    expect(await popup.getByRole('textbox', { name: 'Waar ging het over?' }).inputValue()).toBe('Bijgepraat');
    expect(await badge(kring)).toEqual(before);
    await mend();
    await popup.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await popup.getByText('Contact met Marijke van Dalen vastgelegd').waitFor();
    await expect.poll(async () => Number((await badge(kring)).text)).toBe(Number(before.text) - 1);
  });
});

/** Runs code as a taken-over content script would: in Kring's own isolated world of a LinkedIn page. */
class IsolatedWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  static async of(page: Page): Promise<IsolatedWorld> {
    const session = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve) =>
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
      }),
    );
    await session.send('Runtime.enable');
    return new IsolatedWorld(session, await found);
  }

  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return exceptionDetails ? `threw ${exceptionDetails.exception?.description?.split('\n')[0]}` : result.value;
  }

  send(message: unknown): Promise<unknown> {
    return this.run(`chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? null)`);
  }
}

describe('a content script that was taken over', () => {
  let kring: Kring;
  let world: IsolatedWorld;

  beforeAll(async () => {
    kring = await launchKring();
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
    const page = await kring.open(`${linkedin}/in/marijke-van-dalen/`);
    world = await IsolatedWorld.of(page);
  });
  afterAll(() => kring.close());

  const report = { url: 'https://www.linkedin.com/feed/', kind: 'feed', since: 1, filled: 0, hadTime: false, failures: [] };

  test('a report of its own page is taken', async () => {
    expect(await world.send({ type: 'reportPage', data: report })).toEqual({ answer: null });
  });

  test.each([
    ['a message for the background from a page of Kring’s own', { type: 'storeChanged', data: null }],
    ['a message nobody knows', { type: 'exportEverything', data: null }],
    ['no message at all', 'everything, please'],
    ['a question without keys', { type: 'lookUpMarks', data: { people: [{ keys: [] }], posts: [] } }],
    [
      'a question for all people there are',
      { type: 'lookUpMarks', data: { people: Array.from({ length: 500 }, () => ({ keys: ['person:slug:a'] })), posts: [] } },
    ],
    ['a key that is none', { type: 'lookUpMarks', data: { people: [{ keys: ['__proto__'] }], posts: [] } }],
    ['a report of another site', { type: 'reportPage', data: { ...report, url: 'https://evil.example/feed/' } }],
    ['a report of no site at all', { type: 'reportPage', data: { ...report, url: 'javascript:alert(1)' } }],
    ['a subject without a key', { type: 'openSubject', data: { intent: 'log', keys: [] } }],
  ])('%s is refused without a word', async (_name, message) => {
    const answer = (await world.send(message)) as { answer?: unknown } | null;
    expect(answer?.answer ?? null).toBeNull();
  });

  test('may ask for the people it shows, and gets finished words, never a note, unless the person wants that', async () => {
    const { answer } = (await world.send({
      type: 'lookUpMarks',
      data: { people: [{ keys: ['person:slug:marijke-van-dalen'] }], posts: [] },
    })) as {
      answer: { people: object[] };
    };
    expect(JSON.stringify(answer.people)).toContain('Dichtbij');
    expect(JSON.stringify(answer.people)).not.toMatch(/energietransitie|"id"|notes/u);
  });

  test('cannot read what the extension stores', async () => {
    expect(await world.run('chrome.storage.local.get()')).toMatch(/^threw .*Access to storage is not allowed/u);
    expect(await world.run('chrome.storage.session.get()')).toMatch(/^threw .*Access to storage is not allowed/u);
    expect(await world.run('indexedDB.databases().then((all) => all.map(({ name }) => name).includes("kring"))')).toBe(false);
  });
});

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { launchKring, type Kring } from '../e2e/kring';
import { choose } from '../e2e/steps';
import { connectionsCsv } from '../fixtures/transfer/connections';
import { messagesCsv, owner } from '../fixtures/transfer/conversations';
import { people as invented } from '../fixtures/transfer/invented-people';
import { zip } from '../fixtures/transfer/zip';
import { median, type Figure } from './figure';

const connections = 30_000;
const messages = 100_000;

/** As large an archive as LinkedIn gives (formats.md, 1): everyone invented, every third message from the owner. */
export function archive(): { file: Buffer; size: number } {
  const [first] = invented;
  if (!first) throw new Error('Nobody was invented');
  const rows = Array.from({ length: connections }, (_, index) => ({
    ...first,
    first: `Persoon${index}`,
    slug: `persoon-${index}`,
    email: index % 5 === 0 ? `persoon${index}@voorbeeld.example` : '',
    company: `Organisatie ${index % 4000}`,
  }));
  const party = (index: number): [string, string] => [`Persoon${index % 9000} ${first.last}`, `persoon-${index % 9000}`];
  const sent = Array.from({ length: messages }, (_, index) => ({
    conversation: `c${index % 9000}`,
    from: index % 3 === 0 ? owner : party(index),
    to: index % 3 === 0 ? [party(index)] : [owner],
    at: new Date(Date.UTC(2018, 0, 1) + index * 2_000_000).toISOString().slice(0, 19).replace('T', ' '),
    text: 'Dank voor je bericht, ik kom er deze week op terug.',
  }));
  const parts = [
    { path: 'Connections.csv', content: connectionsCsv({ rows }) },
    { path: 'messages.csv', content: messagesCsv({ rows: sent }) },
  ];
  return { file: Buffer.from(zip(parts)), size: parts.reduce((sum, { content }) => sum + content.length, 0) };
}

interface Seen {
  /** Milliseconds since the page began: files given, first seen comparing, preview shown, taken over, done. */
  times: Record<string, number>;
  /** The longest time in which the page could do nothing, in milliseconds. */
  gap: number;
}

/** Notes in the page when each word appears, and the longest time between two turns of its event loop. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { times: {}, gap: 0 };
    (window as unknown as { seen: Seen }).seen = seen;
    const words = { compare: 'Vergelijken met', preview: 'mensen importeren', write: 'Opslaan…', done: 'nieuw in Kring' };
    new MutationObserver(() => {
      for (const [name, word] of Object.entries(words)) {
        if (seen.times[name] === undefined && document.body.textContent.includes(word)) seen.times[name] = performance.now();
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    document.addEventListener('change', () => (seen.times['given'] ??= performance.now()), { capture: true });
    document.addEventListener('click', () => (seen.times['click'] = performance.now()), { capture: true });
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.addEventListener('message', () => {
      const now = performance.now();
      seen.gap = Math.max(seen.gap, now - last);
      last = now;
      setTimeout(() => port2.postMessage(undefined), 4);
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

async function importOnce(kring: Kring, file: Buffer): Promise<{ page: Page; seen: Seen }> {
  const page = await kring.openOwn('/dashboard.html#/transfer');
  await page.getByRole('heading', { level: 1, name: 'Import en export' }).waitFor();
  await watch(page);
  const input = page.getByLabel('Kies bestanden of sleep ze hierheen');
  await input.setInputFiles({ name: 'archief.zip', mimeType: 'application/zip', buffer: file });
  await page.getByRole('button', { name: /mensen importeren/u }).click({ timeout: 120_000 });
  await page.getByText('nieuw in Kring').waitFor({ timeout: 240_000 });
  return { page, seen: await page.evaluate(() => (window as unknown as { seen: Seen }).seen) };
}

/** The same rows written by the browser alone, in one transaction and with the same indexes; and the same bytes read as text. */
async function floors(page: Page, size: number): Promise<{ write: number; read: number }> {
  return page.evaluate(async (bytes) => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const own = await asked(indexedDB.open('kring'));
    const names = ['contacts', 'identities', 'interactions'];
    const from = own.transaction(names);
    const rows = new Map<string, unknown[]>();
    for (const name of names) rows.set(name, await asked(from.objectStore(name).getAll()));
    const opening = indexedDB.open('floor', 1);
    opening.addEventListener('upgradeneeded', () => {
      for (const name of names) {
        const store = own.transaction(name).objectStore(name);
        const copy = opening.result.createObjectStore(name, { keyPath: store.keyPath as string });
        for (const index of store.indexNames) {
          const { keyPath, multiEntry } = store.index(index);
          copy.createIndex(index, keyPath as string, { multiEntry });
        }
      }
    });
    const floor = await asked(opening);
    const start = performance.now();
    const writing = floor.transaction(names, 'readwrite');
    for (const [name, list] of rows) for (const row of list) writing.objectStore(name).put(row);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    const write = performance.now() - start;
    floor.close();
    const text = new Blob([new Uint8Array(bytes).fill(97)]);
    const reading = performance.now();
    await text.text();
    return { write, read: performance.now() - reading };
  }, size);
}

/** Takes the import back, from the history: how long that took, and how long the page did nothing meanwhile. */
async function undoOnce(page: Page): Promise<{ time: number; gap: number }> {
  await page.evaluate(() => (location.hash = '#/history'));
  const undo = page.getByRole('button', { name: /^Ongedaan maken/u });
  await undo.waitFor();
  await page.evaluate(() => ((window as unknown as { seen: Seen }).seen.gap = 0));
  const start = performance.now();
  await undo.click();
  await page.getByText('Ongedaan gemaakt').first().waitFor({ timeout: 240_000 });
  const time = performance.now() - start;
  return { time, gap: await page.evaluate(() => (window as unknown as { seen: Seen }).seen.gap) };
}

/** The most memory that a process of a page has held, in megabytes; NaN on systems that do not tell. */
async function mostMemory(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) return Number.NaN;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const held = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  return Math.max(...(await Promise.all(held)));
}

async function peakOf(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? Number.NaN) / 1000;
}

/** From asking for the overview to everyone's first row; to its first words in an empty Kring. */
async function openOverview(kring: Kring, isEmpty: boolean): Promise<{ page: Page; time: number }> {
  const start = performance.now();
  const page = await kring.openOwn('/dashboard.html');
  await (isEmpty ? page.getByText('Nog niemand in Kring') : page.getByRole('row').nth(1)).waitFor({ timeout: 60_000 });
  return { page, time: performance.now() - start };
}

type Measures = Record<
  | 'parse'
  | 'plan'
  | 'write'
  | 'gap'
  | 'undo'
  | 'undoGap'
  | 'overview'
  | 'overviewEmpty'
  | 'memory'
  | 'memoryBefore'
  | 'floorWrite'
  | 'floorRead',
  number
>;

/** An archive of 30,000 connections and 100,000 messages, from the choice of the file to everyone in the store, and back. */
export async function measureBigImport(runs: number): Promise<Figure[]> {
  const { file, size } = archive();
  const results: Measures[] = [];
  for (let run = 0; run < Math.min(runs, 3); run += 1) {
    const kring = await launchKring();
    await choose(kring, 'panel-only');
    const empty = await openOverview(kring, true);
    const memoryBefore = await mostMemory(empty.page);
    await empty.page.close();
    const { page, seen } = await importOnce(kring, file);
    const memory = await mostMemory(page);
    const { given = 0, compare = 0, preview = 0, click = 0, done = 0 } = seen.times;
    const floor = await floors(page, size);
    const overview = await openOverview(kring, false);
    await overview.page.close();
    const undo = await undoOnce(page);
    const parts = { parse: compare - given, plan: preview - compare, write: done - click, gap: seen.gap };
    results.push({
      ...parts,
      undo: undo.time,
      undoGap: undo.gap,
      overview: overview.time,
      overviewEmpty: empty.time,
      memory,
      memoryBefore,
      floorWrite: floor.write,
      floorRead: floor.read,
    });
    await kring.close();
  }
  return figuresOf((name) => median(results.map((result) => result[name])));
}

function figuresOf(of: (name: keyof Measures) => number): Figure[] {
  const rows = { floor: of('floorWrite'), floorIs: 'the browser alone writing the same rows, in one transaction' };
  const bytes = { floor: of('floorRead'), floorIs: 'the browser reading as many bytes as text' };
  const turn = { floor: 50, floorIs: 'a long task' };
  const all = of('parse') + of('plan') + of('write');
  return [
    { name: 'big import: archive read', measured: of('parse'), ...bytes },
    { name: 'big import: compared, preview shown', measured: of('plan'), ...bytes },
    { name: 'big import: everyone saved, with undo', measured: of('write'), ...rows },
    { name: 'big import: read, compared and saved', measured: all, ...rows },
    { name: 'big import: the same, against reading', measured: all, floor: of('parse'), floorIs: 'reading the archive alone' },
    { name: 'big import: longest time the page did nothing', measured: of('gap'), ...turn },
    { name: 'overview of 30,000 people, opened', measured: of('overview'), floor: of('overviewEmpty'), floorIs: 'the same, empty' },
    { name: 'big import: taken back', measured: of('undo'), ...rows },
    { name: 'big import: taken back, longest time the page did nothing', measured: of('undoGap'), ...turn },
    { name: 'big import: most memory held', unit: 'MB', measured: of('memory'), floor: of('memoryBefore'), floorIs: 'the overview alone' },
  ];
}

import { rolldown } from 'rolldown';
import type { Page } from 'playwright-core';
import { defaultRules } from '../../lib/domain/rules';
import { turnOf } from '../../lib/rhythm/openings';
import type { QueueFacts } from '../../lib/rhythm/queue';
import { standingOf } from '../../lib/rhythm/standing';
import type { Interaction } from '../../lib/domain/interaction';
import { launchKring } from '../e2e/kring';
import { interleaved, type Figure } from './figure';
import { moments, network, people } from './network';
import type { StoredQueue } from './stored-queue';

/** What is derived at every write and deriving all of it anew; and the queue of 30,000 people and 100,000 contact moments, from the store of a real browser. */
export async function measureQueue(runs: number): Promise<Figure[]> {
  const { facts, byPerson } = network();
  const [first] = facts;
  const time = (work: () => unknown) => async () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const sort = time(() => facts.map(({ contact }) => contact.turnOn ?? '').toSorted());
  const figures = [
    [`standing and turn of everyone, from ${moments} moments`, () => deriveAll(facts, byPerson)],
    ['standing and turn of one person', () => first && deriveAll([first], byPerson)],
  ] as const;
  const measured: Figure[] = [];
  for (const [name, work] of figures) {
    measured.push({ name, ...(await interleaved(runs, time(work), sort)), floorIs: `sorting ${people} days` });
  }
  return [...(await measureStored(runs)), ...measured];
}

function deriveAll(facts: readonly QueueFacts[], byPerson: readonly Interaction[][]): void {
  for (const [index, { contact, circle, openings }] of facts.entries()) {
    turnOf({ ...contact, ...standingOf(byPerson[index] ?? []) }, { circle, openings, rules: defaultRules });
  }
}

/** Whatever share is due: the queue reads what it shows. Beside it the least thinkable, an index read of as many rows by hand. */
async function measureStored(runs: number): Promise<Figure[]> {
  const kring = await launchKring();
  // Any address of the extension has its store; this one has no page of Kring's that would read along.
  const page = await kring.openOwn('/manifest.json');
  await page.evaluate(await bundled('tests/bench/stored-queue.ts'));
  const measured: Figure[] = [];
  for (const share of ['few', 'most'] as const) {
    const due = await page.evaluate((which) => stored().fill(which), share);
    for (const rows of [5, 10, 20]) {
      const times = await interleaved(
        runs * 3,
        () => measureIn(page, 'readQueue', rows),
        () => measureIn(page, 'readRows', rows),
      );
      measured.push({
        name: `queue of ${people} people, ${due} due: the first ${rows}`,
        ...times,
        floorIs: `${rows} rows by an index, by hand`,
      });
    }
  }
  await kring.close();
  return measured;
}

const measureIn = (page: Page, what: 'readQueue' | 'readRows', rows: number) =>
  page.evaluate(([which, count]) => stored()[which](count), [what, rows] as const);

/** In the page. */
declare function stored(): StoredQueue;

/** A module and all it needs as one script that a page can run. */
async function bundled(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife' });
  return output[0].code;
}

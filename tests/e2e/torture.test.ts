import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../lib/sample/people';
import { sampleRelations } from '../../lib/sample/network';
import { people } from '../fixtures/linkedin/sample/people';
import { manyPosts } from '../fixtures/linkedin/sample/many-posts';
import { createRandom } from '../fixtures/linkedin/random';
import { createSite } from '../fixtures/linkedin/site/site';
import { chipsIn } from './chips';
import { launchKring, type Kring } from './kring';
import { choose, loadSampleNetwork } from './steps';

const feed = 'https://www.linkedin.com/feed/';
const visits = 300;
const crowd = samplePeople.slice(0, 40);
const nameOf = new Map(samplePeople.map(({ slug, name }) => [slug, name]));
const known = new Set(sampleRelations.map(({ slug }) => slug));

/** Whom a mark is about: at a profile by its buttons, elsewhere by its own words. */
function subjectOf(label: string): string | undefined {
  return /^(?:vastleggen|toevoegen): (.+)$/u.exec(label)?.[1] ?? /^Kring: ([^.]+)\./u.exec(label)?.[1];
}

/** Marks that name somebody whom the element they hang in does not, or that stand at a profile of somebody else than the address says. */
async function wrongMarks(page: Page): Promise<string[]> {
  const before = await slugIn(page);
  const chips = await chipsIn(page);
  const slug = await slugIn(page);
  const isSamePage = slug === before;
  return chips.flatMap(({ label, about, isProfile }) => {
    const name = subjectOf(label);
    if (!name) return [];
    const isAtOther = isSamePage && isProfile && slug !== undefined && name !== nameOf.get(slug);
    return about.includes(name) && !isAtOther ? [] : [`${name} at ${slug}: ${about.slice(0, 60)}`];
  });
}

function slugIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [first, slug] = decodeURIComponent(location.pathname).split('/').filter(Boolean);
    return first === 'in' ? slug : undefined;
  });
}

/** In both engines. The seed of the visits is fixed; the site's delays are random: page, title and rows come late, each at a moment of its own. */
describe.each(['G3b', 'G1'] as const)('torture: LinkedIn of %s', (age) => {
  let kring: Kring;

  beforeAll(async () => {
    const content = { feed: manyPosts(500) };
    kring = await launchKring({ site: createSite({ age, delay: { min: 0, max: 60 }, pageSize: 20, content }) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test(
    `${visits} in-app visits among ${crowd.length} people, back and forward: never a mark of someone else`,
    { timeout: 300_000 },
    async () => {
      const page = await kring.open(feed);
      const random = createRandom(`torture ${age}`);
      const wrong: string[] = [];
      let seen = 0;
      for (let visit = 0; visit < visits; visit++) {
        const turn = random.integer(10);
        const path = turn === 0 ? '/feed/' : `/in/${random.pick(crowd).slug}/`;
        await page.evaluate(
          ([to, way]) => {
            if (way === 1) history.back();
            else if (way === 2) history.forward();
            else window.sampleSite.go(to);
          },
          [path, turn] as const,
        );
        await page.waitForTimeout(random.integer(140));
        const found = await wrongMarks(page);
        wrong.push(...found);
        seen += 1;
      }
      expect(seen).toBe(visits);
      expect(wrong).toEqual([]);
      await page.evaluate(() => window.sampleSite.go('/in/marijke-van-dalen/'));
      await page.evaluate(() => window.sampleSite.settled());
      const atProfile = async () => (await chipsIn(page)).filter(({ isProfile }) => isProfile).map(({ label }) => label.split('.')[0]);
      await expect.poll(atProfile).toContain('Kring: Marijke van Dalen');
      expect(await wrongMarks(page)).toEqual([]);
      await page.close();
    },
  );

  test(
    'a feed of 500 posts, to the end and back: each known author marked exactly once, strangers never',
    { timeout: 300_000 },
    async () => {
      const page = await kring.open(feed);
      await page.mouse.move(640, 600);
      const marked = new Set<string>();
      const look = async () => {
        await page.evaluate(() => window.sampleSite.settled());
        await expect.poll(async () => (await marksPerCard(page)).filter(isWrong), { timeout: 10_000 }).toEqual([]);
        for (const { key, slug } of await marksPerCard(page)) if (known.has(slug)) marked.add(key);
      };
      const roll = async (distance: number, isThere: () => Promise<boolean>) => {
        for (let turn = 0; turn < 400 && !(await isThere()); turn++) {
          await page.mouse.wheel(0, distance);
          await page.waitForTimeout(40);
          await look();
        }
        await look();
      };
      await roll(2000, () => page.evaluate(isAtEnd));
      const atEnd = marked.size;
      const total = (await cardKeys(page)).length;
      expect(total).toBe(500);
      await roll(-2000, () =>
        page.evaluate(() => [document.scrollingElement, document.querySelector('#workspace')].every((at) => !at || at.scrollTop === 0)),
      );
      expect(await wrongMarks(page)).toEqual([]);
      const authors = (manyPosts(500) as { author: { slug: string } }[]).filter(({ author }) => known.has(author.slug));
      expect(atEnd).toBe(authors.length);
      expect(marked.size).toBe(authors.length);
      await page.close();
    },
  );
});

describe('the old app inside the new one', () => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await launchKring({ site: createSite({ age: 'G3b', delay: { min: 0, max: 60 } }) });
    await choose(kring, 'annotate');
    await loadSampleNetwork(kring);
  });
  afterAll(() => kring.close());

  test(
    '60 visits in and out of the frame at random speed: marks in the window that shows the page, never in both',
    { timeout: 120_000 },
    async () => {
      const page = await kring.open(feed);
      const random = createRandom('frames');
      const paths = ['/groups/1893047/', '/feed/', '/in/marijke-van-dalen/', '/groups/1893047/members/'];
      const inBoth: number[][] = [];
      for (let visit = 0; visit < 60; visit++) {
        const path = random.pick(paths);
        await page.evaluate((to) => window.sampleSite.go(to), path);
        await page.waitForTimeout(random.integer(200));
        const counts = await marksPerWindow(page);
        if (counts.every((count) => count > 0)) inBoth.push(counts);
        if (visit % 6 !== 0) continue;
        await page.evaluate(() => window.sampleSite.settled());
        const isFramed = path.startsWith('/groups/');
        await expect.poll(async () => (await marksPerWindow(page)).map((count) => count > 0)).toEqual([!isFramed, isFramed]);
      }
      expect(inBoth).toEqual([]);
    },
  );
});

/** Kring's elements in the top window and in the frame of the old app. */
function marksPerWindow(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[src^="/preload/"]');
    return [document, frame?.contentDocument].map((each) => {
      const empty = [...(each?.querySelectorAll('div') ?? [])].filter(
        (element) => element.attributes.length === 0 && element.childNodes.length === 0,
      );
      return empty.filter((element) => element.ownerDocument.defaultView?.getComputedStyle(element).position === 'absolute').length;
    });
  });
}

interface CardMarks {
  key: string;
  slug: string;
  marks: number;
}

function isWrong({ slug, marks }: CardMarks): boolean {
  return marks !== (known.has(slug) ? 1 : 0);
}

/** How many of Kring's elements stand in each filled card, and who wrote it. To the page such an element is an empty `div` without attributes. */
function marksPerCard(page: Page): Promise<CardMarks[]> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll('[role="listitem"][componentkey*="FeedType_"], [data-urn][role]')];
    return cards.flatMap((card) => {
      const link = card.querySelector('a[href*="/in/"]');
      if (!link) return [];
      const empty = [...card.querySelectorAll('div')].filter(
        (element) => element.attributes.length === 0 && element.childNodes.length === 0,
      );
      return [
        {
          key: card.getAttribute('componentkey') ?? card.getAttribute('data-urn') ?? '',
          slug: decodeURIComponent(new URL((link as HTMLAnchorElement).href).pathname.split('/')[2] ?? ''),
          marks: empty.filter((element) => getComputedStyle(element).position === 'absolute').length,
        },
      ];
    });
  });
}

/** All cards and slots there are, filled or not. */
function cardKeys(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="listitem"][componentkey*="FeedType_"], [data-id^="urn:li:activity"]')].map(
      (card) => card.getAttribute('componentkey') ?? card.getAttribute('data-id') ?? '',
    ),
  );
}

function isAtEnd(): boolean {
  const at = [document.querySelector('#workspace'), document.scrollingElement].find((element) => element && element.scrollTop > 0);
  return document.querySelector('[data-feed-end]') !== null && !!at && at.scrollTop + at.clientHeight >= at.scrollHeight - 2;
}

test('everyone in the crowd has a page', () => {
  expect(crowd).toHaveLength(40);
  expect(crowd.filter(({ slug }) => !people.some((person) => person.slug === slug))).toEqual([]);
});

// @vitest-environment jsdom
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readPage } from '../../lib/linkedin/read-page';
import { pageUrl } from '../fixtures/linkedin/addresses';
import { expectedReading } from '../fixtures/linkedin/expected';
import type { Locale } from '../fixtures/linkedin/locales/locale';
import { renderPage } from '../fixtures/linkedin/page';
import { ages, type Age, type PageOptions, type PageSpec } from '../fixtures/linkedin/page-spec';
import { samplePermalinks, sampleProfiles, sampleSpecs } from '../fixtures/linkedin/sample/specs';
import { unusualPages } from '../fixtures/linkedin/sample/unusual';
import { feedType } from '../fixtures/linkedin/transforms/feed-type';
import { compareReading, Tally } from './compare-reading';
import { forgetDocuments } from './forget-documents';
import { formatTable } from './print-table';

vi.setConfig({ testTimeout: 60_000 });

const locales: Locale[] = ['nl', 'en', 'fr', 'de', 'he'];
const everyKind: PageSpec[] = Object.values(sampleSpecs);
const unusualLists = unusualPages.filter(({ kind }) => kind !== 'post' && kind !== 'profile');

/** In Dutch everything; in the other languages every kind of page, and lists of all that is seldom. */
function specsIn(locale: Locale, age: Age): PageSpec[] {
  const lists = age === 'public' ? [] : unusualLists;
  return locale === 'nl' ? [...everyKind, ...sampleProfiles, ...samplePermalinks, ...lists] : [...everyKind, ...lists];
}

const tallies = new Map<Age, Tally>(ages.map((age) => [age, new Tally()]));

async function readAll(specs: readonly PageSpec[], options: PageOptions): Promise<Tally> {
  const total = new Tally();
  for (const spec of specs) {
    const document = new DOMParser().parseFromString(renderPage(spec, options), 'text/html');
    const page = `${options.age} ${options.locale} ${spec.kind}`;
    total.add(compareReading(page, expectedReading(spec, options), readPage(document, pageUrl(spec))));
    await forgetDocuments();
  }
  return total;
}

/** Field × age: read right, or `right/missed/wrong` where not all was. */
function tableOf(): string {
  const fields = new Set([...tallies.values()].flatMap(({ fields: counts }) => Object.keys(counts)));
  const cell = (age: Age, field: string) => {
    const { hit, miss, wrong } = tallies.get(age)?.fields[field] ?? { hit: 0, miss: 0, wrong: 0 };
    return miss + wrong === 0 ? String(hit || '–') : `${hit}/${miss}/${wrong}`;
  };
  return formatTable([['field', ...ages], ...[...fields].toSorted().map((field) => [field, ...ages.map((age) => cell(age, field))])]);
}

afterAll(() => console.log(`Fields read right per age, over all generated pages and languages:\n${tableOf()}`));

describe.each(ages)('pages of %s', (age) => {
  test.each(locales)('%s', async (locale) => {
    const theme = locale === 'de' ? 'dark' : 'light';
    const tally = await readAll(specsIn(locale, age), { age, locale, theme, seed: `${age} ${locale}` });
    tallies.get(age)?.add(tally);
    expect(tally.failures).toEqual([]);
    expect(Object.keys(tally.fields).length).toBeGreaterThan(10);
  });
});

test.each(['G2', 'G3', 'G3b'] as const)('a feed of %s sorted by date reads as one sorted by relevance', async (age) => {
  const tally = await readAll([sampleSpecs.feed], { age, locale: 'nl', also: [feedType('MAIN_FEED_RECENT')] });
  expect(tally.failures).toEqual([]);
});

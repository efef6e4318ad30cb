// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/linkedin/read-page';
import type { AuthorReading, PageReading, PostReading } from '../../lib/linkedin/reading';
import { pageUrl } from '../fixtures/linkedin/addresses';
import { expectedReading, type ExpectedReading } from '../fixtures/linkedin/expected';
import type { Locale } from '../fixtures/linkedin/locales/locale';
import { renderPage } from '../fixtures/linkedin/page';
import { ages, type PageSpec } from '../fixtures/linkedin/page-spec';
import { feedType } from '../fixtures/linkedin/transforms/feed-type';
import { samplePermalinks, sampleProfiles, sampleSpecs } from '../fixtures/linkedin/sample/specs';

const profileFields = ['name', 'slug', 'headline', 'organisation', 'location', 'degree', 'memberId'] as const;
const locales: Locale[] = ['nl', 'en', 'fr', 'de', 'he'];
const specs: PageSpec[] = [...Object.values(sampleSpecs), ...sampleProfiles, ...samplePermalinks];

/** How often a field that the page tells was read right, was missed and was read wrong. */
type Score = Record<string, { hit: number; miss: number; wrong: number }>;

class Scorer {
  readonly score: Score = {};
  readonly wrong: string[] = [];
  readonly missed: string[] = [];

  constructor(private readonly page: string) {}

  compare(field: string, expected: unknown, read: unknown, isTrue = same(expected, read)): void {
    if (expected === undefined && read === undefined) return;
    const counts = (this.score[field] ??= { hit: 0, miss: 0, wrong: 0 });
    const outcome = isTrue ? 'hit' : read === undefined ? 'miss' : 'wrong';
    counts[outcome] += 1;
    if (outcome !== 'hit')
      (outcome === 'wrong' ? this.wrong : this.missed).push(`${this.page}: ${field} ${show(expected)} ≠ ${show(read)}`);
  }
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 160) ?? '–';
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A page must give these keys; it may give more of the true ones. */
function hasAll(expected: readonly string[], read: readonly string[] | undefined): boolean {
  return expected.every((key) => read?.includes(key));
}

function compareAuthor(scorer: Scorer, field: string, expected: AuthorReading | undefined, read: AuthorReading | undefined): void {
  scorer.compare(`${field}.name`, expected?.name, read?.name);
  if (expected === undefined || read === undefined) return;
  scorer.compare(`${field}.kind`, expected.kind, read.kind);
  scorer.compare(`${field}.slug`, expected.slug, read.slug);
  scorer.compare(`${field}.keys`, expected.keys, read.keys, hasAll(expected.keys, read.keys));
  if (expected.headline !== undefined && read.headline !== undefined) scorer.compare(`${field}.headline`, expected.headline, read.headline);
}

function comparePost(scorer: Scorer, expected: PostReading, read: PostReading | undefined, isPublic: boolean): void {
  scorer.compare('post', true, read && true);
  if (read === undefined) return;
  scorer.compare('post.keys', expected.keys, read.keys, hasAll(expected.keys, read.keys));
  scorer.compare(
    'post.viralKeys',
    undefined,
    read.viralKeys.find((key) => !expected.viralKeys.includes(key)),
  );
  compareAuthor(scorer, 'post.author', expected.author, read.author);
  if (expected.group !== undefined) scorer.compare('post.group', expected.group.id, read.group?.id);
  scorer.compare('post.text', expected.text, read.text);
  const distance = Math.abs(Date.parse(expected.publishedAt ?? '') - Date.parse(read.publishedAt ?? ''));
  scorer.compare('post.publishedAt', expected.publishedAt, read.publishedAt, distance <= 60_000);
  if (!isPublic) scorer.compare('post.isPromoted', expected.isPromoted, read.isPromoted);
  compareAuthor(scorer, 'post.quoted.author', expected.quoted?.author, read.quoted?.author);
  scorer.compare('post.quoted.text', expected.quoted?.text, read.quoted?.text);
  scorer.compare(
    'post.comments',
    expected.comments.map(({ author }) => author.slug),
    read.comments.map(({ author }) => author.slug),
  );
}

function comparePage(scorer: Scorer, expected: ExpectedReading, read: PageReading): void {
  scorer.compare('kind', expected.kind, read.kind);
  scorer.compare('engine', expected.engine, read.engine);
  for (const field of profileFields) {
    scorer.compare(`profile.${field}`, expected.profile?.[field], read.profile?.[field]);
  }
  // The factory's old app has no link that only the owner of a profile has.
  if (expected.engine === 'sdui') scorer.compare('profile.isOwn', expected.profile?.isOwn, read.profile?.isOwn);
  if (expected.profile)
    scorer.compare('profile.keys', expected.profile.keys, read.profile?.keys, hasAll(expected.profile.keys, read.profile?.keys));
  scorer.compare('group.id', expected.group?.id, read.group?.id);
  scorer.compare('group.name', expected.group?.name, read.group?.name);
  // A profile's newest posts are read too; the factory expects none of them there.
  if (expected.kind !== 'profile') scorer.compare('posts', expected.posts.length, read.posts.length);
  expected.posts.forEach((post, index) => comparePost(scorer, post, read.posts[index], expected.engine === 'public'));
  scorer.compare(
    'people',
    expected.people.map(({ name, slug }) => [name, slug]),
    read.people.map(({ name, slug }) => [name, slug]),
  );
}

describe.each(ages)('pages of %s', (age) => {
  test.each(locales)('%s', (locale) => {
    const total: Score = {};
    const failures: string[] = [];
    for (const spec of locale === 'nl' ? specs : Object.values(sampleSpecs)) {
      const options = { age, locale, theme: locale === 'de' ? 'dark' : 'light', seed: `${age} ${locale}` } as const;
      const expected = expectedReading(spec, options);
      const document = new DOMParser().parseFromString(renderPage(spec, options), 'text/html');
      const scorer = new Scorer(`${age} ${locale} ${spec.kind}`);
      comparePage(scorer, expected, readPage(document, pageUrl(spec)));
      failures.push(...scorer.wrong, ...scorer.missed);
      for (const [field, { hit, miss, wrong }] of Object.entries(scorer.score)) {
        const sum = (total[field] ??= { hit: 0, miss: 0, wrong: 0 });
        Object.assign(sum, { hit: sum.hit + hit, miss: sum.miss + miss, wrong: sum.wrong + wrong });
      }
    }
    if (process.env['KRING_COUNTS']) console.log(JSON.stringify({ age, locale, total }));
    expect(failures).toEqual([]);
  });
});

test.each(['G2', 'G3', 'G3b'] as const)('a feed of %s sorted by date reads as one sorted by relevance', (age) => {
  const options = { age, locale: 'nl', also: [feedType('MAIN_FEED_RECENT')] } as const;
  const document = new DOMParser().parseFromString(renderPage(sampleSpecs.feed, options), 'text/html');
  const scorer = new Scorer(`${age} sorted by date`);
  comparePage(scorer, expectedReading(sampleSpecs.feed, options), readPage(document, pageUrl(sampleSpecs.feed)));
  expect([...scorer.wrong, ...scorer.missed]).toEqual([]);
});

import type { AuthorReading, PageReading, PostReading } from '../../lib/linkedin/reading';
import type { ExpectedReading } from '../fixtures/linkedin/expected';

interface Counts {
  hit: number;
  miss: number;
  wrong: number;
}

/** How often each field that a page tells was read right, was missed and was read wrong; and where. */
export class Tally {
  readonly fields: Record<string, Counts> = {};
  readonly failures: string[] = [];

  /** `page` names the page in the failures. */
  compare(page: string, field: string, expected: unknown, read: unknown, isTrue = isSame(expected, read)): void {
    if (expected === undefined && read === undefined) return;
    const outcome = isTrue ? 'hit' : read === undefined ? 'miss' : 'wrong';
    this.#countsOf(field)[outcome] += 1;
    if (outcome !== 'hit') this.failures.push(`${page}: ${outcome} ${field} ${show(expected)} ≠ ${show(read)}`);
  }

  add({ fields, failures }: Tally): void {
    for (const [field, { hit, miss, wrong }] of Object.entries(fields)) {
      const sum = this.#countsOf(field);
      sum.hit += hit;
      sum.miss += miss;
      sum.wrong += wrong;
    }
    this.failures.push(...failures);
  }

  #countsOf(field: string): Counts {
    return (this.fields[field] ??= { hit: 0, miss: 0, wrong: 0 });
  }
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 160) ?? '–';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A page must give these keys; it may give more of the true ones. */
function hasAll(expected: readonly string[], read: readonly string[] | undefined): boolean {
  return expected.every((key) => read?.includes(key));
}

type Compare = (field: string, expected: unknown, read: unknown, isTrue?: boolean) => void;

function compareAuthor(compare: Compare, field: string, expected: AuthorReading | undefined, read: AuthorReading | undefined): void {
  compare(`${field}.name`, expected?.name, read?.name);
  if (expected === undefined || read === undefined) return;
  compare(`${field}.kind`, expected.kind, read.kind);
  compare(`${field}.slug`, expected.slug, read.slug);
  compare(`${field}.keys`, expected.keys, read.keys, hasAll(expected.keys, read.keys));
  if (expected.headline !== undefined && read.headline !== undefined) compare(`${field}.headline`, expected.headline, read.headline);
}

function comparePost(compare: Compare, expected: PostReading, read: PostReading | undefined, isPublic: boolean): void {
  compare('post', true, read && true);
  if (read === undefined) return;
  compare('post.keys', expected.keys, read.keys, hasAll(expected.keys, read.keys));
  const strange = read.viralKeys.find((key) => !expected.viralKeys.includes(key));
  compare('post.viralKeys', undefined, strange);
  compareAuthor(compare, 'post.author', expected.author, read.author);
  if (expected.group !== undefined) compare('post.group', expected.group, read.group);
  compare('post.text', expected.text, read.text);
  const distance = Math.abs(Date.parse(expected.publishedAt ?? '') - Date.parse(read.publishedAt ?? ''));
  compare('post.publishedAt', expected.publishedAt, read.publishedAt, distance <= 60_000);
  if (!isPublic) compare('post.isPromoted', expected.isPromoted, read.isPromoted);
  compareAuthor(compare, 'post.quoted.author', expected.quoted?.author, read.quoted?.author);
  compare('post.quoted.text', expected.quoted?.text, read.quoted?.text);
  const [told, found] = [expected, read].map(({ comments }) => comments.map(({ author }) => `${author.slug} ${author.name}`).toSorted());
  compare('post.comments', told, found);
}

const profileFields = ['name', 'slug', 'headline', 'organisation', 'location', 'degree', 'memberId'] as const;

/** Compares what was read with what the page tells. */
export function compareReading(page: string, expected: ExpectedReading, read: PageReading): Tally {
  const tally = new Tally();
  const compare: Compare = (...args) => tally.compare(page, ...args);
  compare('kind', expected.kind, read.kind);
  compare('engine', expected.engine, read.engine);
  for (const field of profileFields) compare(`profile.${field}`, expected.profile?.[field], read.profile?.[field]);
  // The factory's old app has no link that only the owner of a profile has.
  if (expected.engine === 'sdui') compare('profile.isOwn', expected.profile?.isOwn, read.profile?.isOwn);
  if (expected.profile)
    compare('profile.keys', expected.profile.keys, read.profile?.keys, hasAll(expected.profile.keys, read.profile?.keys));
  compare('group.id', expected.group?.id, read.group?.id);
  compare('group.name', expected.group?.name, read.group?.name);
  // A profile's newest posts are read too; the factory expects none of them there.
  if (expected.kind !== 'profile') compare('posts', expected.posts.length, read.posts.length);
  expected.posts.forEach((post, index) => comparePost(compare, post, read.posts[index], expected.engine === 'public'));
  const [told, found] = [expected, read].map(({ people }) => people.map(({ name, slug }) => [name, slug]));
  compare('people', told, found);
  return tally;
}

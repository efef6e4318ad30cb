// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readPage } from '../../lib/linkedin/read-page';
import type { PageReading } from '../../lib/linkedin/reading';
import { forgetDocuments } from './forget-documents';
import { formatTable } from './print-table';

vi.setConfig({ testTimeout: 60_000 });

const folder = '../shared/linkedin/pages';
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: ${folder} is not here, so no field was counted on saved pages.`);

const columns = [
  'posts',
  'ids',
  'author',
  'text',
  'date',
  'promoted',
  'group',
  'quoted',
  'comments',
  'people',
  'name',
  'headline',
  'organisation',
  'location',
  'degree',
  'memberId',
] as const;
type Counts = Partial<Record<(typeof columns)[number], number>>;

function countsOf({ posts, people, profile }: PageReading): Counts {
  const counts: Required<Counts> = {
    posts: posts.length,
    ids: posts.filter(({ keys }) => keys.length > 0).length,
    author: posts.filter(({ author }) => author).length,
    text: posts.filter(({ text }) => text).length,
    date: posts.filter(({ publishedAt }) => publishedAt).length,
    promoted: posts.filter(({ isPromoted }) => isPromoted).length,
    group: posts.filter(({ group }) => group).length,
    quoted: posts.filter(({ quoted }) => quoted?.author).length,
    comments: posts.flatMap(({ comments }) => comments).length,
    people: people.length,
    name: profile?.name ? 1 : 0,
    headline: profile?.headline ? 1 : 0,
    organisation: profile?.organisation ? 1 : 0,
    location: profile?.location ? 1 : 0,
    degree: profile?.degree ? 1 : 0,
    memberId: profile?.memberId ? 1 : 0,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** Each page, its address, and what a person finds on it. */
const pages: [string, string, Counts][] = [
  ['feed--sdui-2026-04', 'feed/', { posts: 25, ids: 25, author: 25, text: 25, date: 25, promoted: 4, group: 1, comments: 6 }],
  ['feed--ember-2025-06', 'feed/', { posts: 3, ids: 2, author: 3, text: 3, date: 2, promoted: 1, comments: 1 }],
  ['feed-card--ember-2025-08', 'feed/', { posts: 1, ids: 1, author: 1, text: 1, date: 1 }],
  ['search-content--ember-2025-12', 'search/results/content/?keywords=x', { posts: 3, ids: 3, author: 3, text: 3, date: 3 }],
  ['group-post--ember-2024-03', 'groups/1234/', { posts: 1, ids: 1, author: 1, text: 1, date: 1, group: 1 }],
  ['quoted-post--ember-2024-03', 'groups/1234/', { posts: 1, ids: 1, author: 1, text: 1, date: 1, group: 1, quoted: 1 }],
  [
    'profile--sdui-2026-04--1st-after-navigation',
    'in/reboj/',
    {
      posts: 10,
      ids: 8,
      author: 10,
      text: 9,
      date: 8,
      quoted: 3,
      name: 1,
      headline: 1,
      organisation: 1,
      location: 1,
      degree: 1,
      memberId: 1,
    },
  ],
  ['profile--sdui-2026-04--2nd', 'in/rogikafuhej/', { name: 1, headline: 1, organisation: 1, location: 1, degree: 1, memberId: 1 }],
  ['profile--ember-2022-03', 'in/koketehesehi/', { name: 1, headline: 1, organisation: 1, location: 1, degree: 1, memberId: 1 }],
  ['profile--ember-2024-07', 'in/esejolo-dadafef-osudo/', { name: 1, headline: 1, organisation: 1, location: 1, memberId: 1 }],
  ['profile--ember-2025-03', 'in/omacuremos/', { name: 1, headline: 1, location: 1, degree: 1, memberId: 1 }],
  ['profile--public-2024-03', 'in/esejolo-dadafef-osudo/', { name: 1, headline: 1, location: 1 }],
  [
    'post--public-2025-11',
    'posts/x-activity-7369346168448802817-abcd',
    { posts: 11, ids: 11, author: 11, text: 11, date: 11, quoted: 1, comments: 8 },
  ],
  ['connections--sdui-2026-05', 'mynetwork/invite-connect/connections/', { people: 10 }],
  ['profile-not-found--ember-2024-06', 'in/nobody/', {}],
  ['login-wall--public-2024-06', 'in/nobody/', {}],
  ['messaging-drawer--interop-frame-2026-04', 'preload/', {}],
];

const rows: string[][] = [['page', ...columns]];
afterAll(() => isThere && console.log(`Fields found on saved pages:\n${formatTable(rows)}`));

describe.skipIf(!isThere)('saved pages', () => {
  test.each(pages)('%s', async (name, path, expected) => {
    const document = new DOMParser().parseFromString(readFileSync(`${folder}/${name}.html`, 'utf8'), 'text/html');
    const counts = countsOf(readPage(document, `https://www.linkedin.com/${path}`));
    rows.push([name, ...columns.map((column) => String(counts[column] ?? '–'))]);
    expect(counts).toEqual(expected);
    await forgetDocuments();
  });
});

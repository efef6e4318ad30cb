// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { findPostCards } from '../../lib/linkedin/find-post-cards';
import { postAnchor } from '../../lib/linkedin/post-anchor';
import { profileAnchor } from '../../lib/linkedin/profile-anchor';
import { readPage } from '../../lib/linkedin/read-page';
import type { PageReading, PostReading } from '../../lib/linkedin/reading';

vi.setConfig({ testTimeout: 60_000 });

const folder = '../shared/linkedin/pages';
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: ${folder} is not here, so the readers were not tried on saved pages.`);

function load(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(`${folder}/${name}.html`, 'utf8'), 'text/html');
}

function read(name: string, path: string): PageReading {
  return readPage(load(name), `https://www.linkedin.com/${path}`);
}

function author({ author }: PostReading): string {
  return `${author?.kind} ${author?.slug ?? '–'} ${author?.name}`;
}

describe.skipIf(!isThere)('main feed', () => {
  const feed = () => read('feed--sdui-2026-04', 'feed/');

  test('the new app: 25 posts, each with author, text and date; modules are left out', () => {
    const { posts, engine } = feed();
    expect(engine).toBe('sdui');
    expect(posts).toHaveLength(25);
    expect(posts.filter((post) => post.author && post.text && post.publishedAt && post.keys.length > 0)).toHaveLength(25);
  });

  test('the author is never who likes, reposts or comments', () => {
    const authors = feed().posts.map(author);
    expect(authors[0]).toBe('person kujomodovelewaj Sonohasef Aloc'); // reposted by Rizozesi Rilome
    expect(authors[2]).toBe(
      'organisation buzizolah-elobizik-titahod-pipotenap-efumateganu Buzizolah Elobizik, Startup Pipotenap Efumateganu',
    ); // liked by Ujip Tevepe
    expect(authors[5]).toBe('person uro-h-aravidew Uro G. Aravidew'); // Oheji Motibaf commented
    expect(authors[12]).toBe('person uhegapub Jan Ulage'); // "Because you …"
    expect(authors[24]).toBe('person elavarelone30 Toraj Fuvebi'); // loved by Amatur Izawuror
  });

  test('a post of a group has the group and an author without a link', () => {
    const post = feed().posts.find(({ group }) => group !== undefined);
    expect(post).toMatchObject({ group: { id: '3990648' }, author: { name: 'Benah Muzap Colal', kind: 'person', keys: [] } });
    expect(post?.keys[0]).toBe('post:group-post:3990648-7445075414298894336');
  });

  test('the token is the post’s own unless someone is named above it', () => {
    const keys = feed().posts.map((post) => post.keys);
    expect(keys[0]).toEqual(['post:activity:7452014002723000320']); // reposted by Rizozesi Rilome
    expect(keys[3]).toEqual(['post:activity:7451212507681042432', expect.stringMatching(/^post:token:jXv4z-/u)]); // "Based on your profile"
    expect(keys.filter((own) => own.some((key) => key.startsWith('post:token:')))).toHaveLength(8);
  });

  test('the old app: three posts in ten slots, one of them under "commented on this"', () => {
    const { posts, engine } = read('feed--ember-2025-06', 'feed/');
    expect(engine).toBe('ember');
    expect(posts.map(author)).toEqual([
      'person emafub-icop-9d7a3adbc Emafub Icop',
      'organisation rotile-ani-vebetulu Rotile Ani Vebetulu (NOR)',
      'person ozob-pefu-488846d3d Ozob Pefu',
    ]);
    expect(posts[0]).toMatchObject({ keys: ['post:ugc-post:7341419652561965072'], viralKeys: ['post:activity:7341424859299663875'] });
    expect(posts.map(({ isPromoted }) => isPromoted)).toEqual([false, true, false]);
    expect(posts[0]?.comments.map((comment) => comment.author.name)).toEqual(['Migi Ubukevo']);
  });

  test.each([
    ['feed--sdui-2026-04', 25],
    ['feed--ember-2025-06', 3],
    ['search-content--ember-2025-12', 3],
  ])('%s: a place for a chip at every author', (name, count) => {
    const anchors = findPostCards(load(name)).map(postAnchor);
    expect(anchors.filter((anchor) => anchor && anchor.block.closest('a') === null && anchor.block.contains(anchor.near))).toHaveLength(
      count,
    );
  });
});

describe.skipIf(!isThere)('single cards of the old app', () => {
  test.each([
    ['feed-card--ember-2025-08', 'feed/', ['person widihewilu Kemir V Ulal .']],
    [
      'search-content--ember-2025-12',
      'search/results/content/',
      ['person zahoke-icone Zahoke Ihigajepen ⚡️', 'person ukofepaba-ijekef Ukofepaba Ijekef', 'person dojuvuwovetegub Tanoc W. Iruguhi'],
    ],
    ['group-post--ember-2024-03', 'groups/1234/', ['person pavo-b-357df2f5 Pavo P.']],
    ['quoted-post--ember-2024-03', 'groups/1234/', ['person pigajuvificoko Lepa L. Ivuz']],
  ])('%s', (name, path, authors) => {
    const { posts, engine } = read(name, path);
    expect(engine).toBe('ember');
    expect(posts.map(author)).toEqual(authors);
  });

  test('a quoted post has its own author and text', () => {
    const [post] = read('quoted-post--ember-2024-03', 'groups/1234/').posts;
    expect(post?.quoted?.author?.name).toBe('Esa CaMusalalo');
    expect(post?.text).toMatch(/^The Obijibizuw Ipobida\n/u);
  });
});

describe.skipIf(!isThere)('profiles', () => {
  const expected = {
    'profile--sdui-2026-04--1st-after-navigation': {
      slug: 'reboj',
      name: 'Ujip Tevepe',
      organisation: 'WahIpep AI',
      degree: 1,
      memberId: '975486946',
    },
    'profile--sdui-2026-04--2nd': {
      slug: 'rogikafuhej',
      name: 'Ubihifi Imij',
      headline: 'IBARIB ANU Filijavot 25D',
      organisation: 'Umosu Kobidoc and Megisilupus S.A.L',
      location: 'Lonire',
      degree: 2,
      memberId: '446865797',
    },
    'profile--ember-2022-03': {
      slug: 'koketehesehi',
      name: "Tirotu O'Lakuk",
      headline: 'Ekidozig Ipafiwah at Google',
      organisation: 'Google',
      degree: 3,
      memberId: '1049771981',
    },
    'profile--ember-2024-07': {
      slug: 'esejolo-dadafef-osudo',
      name: 'Esejolo Dadafef Osudo',
      organisation: 'Neciji Potential',
      location: 'Abofisi Avaniveco Metropolitan Area',
      memberId: '199828150',
    },
    'profile--ember-2025-03': {
      slug: 'omacuremos',
      name: 'Lirif Deho Ulemaf',
      location: 'Awawuv, Fogefehugat, India',
      degree: 2,
      memberId: '636307187',
    },
    'profile--public-2024-03': {
      slug: 'esejolo-dadafef-osudo',
      name: 'Esejolo Dadafef Osudo',
      location: 'Abofisi Avaniveco Metropolitan Area',
    },
  } as const;

  test.each(Object.entries(expected))('%s', (name, profile) => {
    expect(read(name, `in/${profile.slug}/`).profile).toMatchObject(profile);
  });

  test.each(Object.entries(expected).filter(([name]) => !name.includes('public')))('%s has a place for the line', (name, { slug }) => {
    expect(profileAnchor(load(name), `https://www.linkedin.com/in/${slug}/`)).toBeDefined();
  });

  test('a school alone is no employer', () => {
    expect(read('profile--ember-2025-03', 'in/omacuremos/').profile).not.toHaveProperty('organisation');
  });

  test.each(Object.keys(expected).filter((name) => !name.includes('public')))('%s says nothing of somebody else', (name) => {
    expect(read(name, 'in/somebody-else/').profile).toBeUndefined();
  });

  test.each([
    ['profile-not-found--ember-2024-06', 'in/nobody/'],
    ['login-wall--public-2024-06', 'in/nobody/'],
    ['messaging-drawer--interop-frame-2026-04', 'feed/'],
  ])('%s: nothing to read', (name, path) => {
    expect(read(name, path)).toMatchObject({ posts: [], people: [] });
    expect(read(name, path)).not.toHaveProperty('profile');
  });

  test('the newest posts of a profile: reactions and reposts quote nobody', () => {
    const { posts } = read('profile--sdui-2026-04--1st-after-navigation', 'in/reboj/');
    expect(posts).toHaveLength(10);
    expect(author(posts[0]!)).toBe('person emisufig-kiwakicep-2e60384b7 Emisufig Kiwakicep');
    expect(posts.map(({ quoted }) => quoted?.author?.name).filter(Boolean)).toEqual(['Kanaz Sumokubik', 'Emah', 'Ovawecug']);
  });
});

describe.skipIf(!isThere)('other pages', () => {
  test('own connections', () => {
    const { people } = read('connections--sdui-2026-05', 'mynetwork/invite-connect/connections/');
    expect(people).toHaveLength(10);
    expect(people[0]).toEqual({ name: 'Test Person One', slug: 'inekiv-ubacaw-0467bb092', keys: ['person:slug:inekiv-ubacaw-0467bb092'] });
  });

  test('a post for people who are not logged in, with its comments', () => {
    const { posts, engine } = read('post--public-2025-11', 'posts/x-activity-7369346168448802817-abcd');
    expect(engine).toBe('public');
    expect(author(posts[0]!)).toBe('person kokeroragokim Ecacegi Bumiga');
    expect(posts[0]).toMatchObject({ keys: ['post:activity:7369346168448802817', 'post:share:7369178095142039554'] });
    expect(posts[0]?.comments).toHaveLength(8);
    expect(posts.at(-1)?.quoted?.author?.name).toBe('Kilodi Otamitinav');
  });

  test('reading changes nothing', () => {
    for (const name of ['feed--sdui-2026-04', 'profile--ember-2024-07', 'connections--sdui-2026-05']) {
      const document = load(name);
      const before = document.documentElement.outerHTML;
      readPage(document, 'https://www.linkedin.com/feed/');
      readPage(document, 'https://www.linkedin.com/in/esejolo-dadafef-osudo/');
      readPage(document, 'https://www.linkedin.com/mynetwork/invite-connect/connections/');
      findPostCards(document).forEach(postAnchor);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});

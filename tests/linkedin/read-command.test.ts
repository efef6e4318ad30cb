import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageUrl } from '../fixtures/linkedin/addresses';
import { renderPage } from '../fixtures/linkedin/page';
import { sampleSpecs } from '../fixtures/linkedin/sample/specs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run read` as a person does. */
function run(content: string | Buffer, url: string) {
  const file = join(folder, 'a page.html');
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'read', '--', file, '--url', url], { encoding: 'utf8' });
  return { status, stderr, read: JSON.parse(stdout) as Record<string, unknown> };
}

describe('npm run read', () => {
  test('a feed: every field under its name, absent ones left out', () => {
    const { status, stderr, read } = run(renderPage(sampleSpecs.feed, { age: 'G3b' }), pageUrl(sampleSpecs.feed));
    expect([status, stderr]).toEqual([0, '']);
    expect(Object.keys(read)).toEqual(['kind', 'engine', 'posts', 'people', 'signals']);
    const posts = read['posts'] as Record<string, unknown>[];
    const [first] = posts;
    expect(first).toMatchObject({
      aliases: expect.arrayContaining([expect.stringMatching(/^activity:\d{19}$/u), expect.stringMatching(/^token:[\w-]{43}$/u)]),
      author: { name: 'Noël Çelik', slug: 'noël-çelik', kind: 'person' },
      publishedAt: expect.stringMatching(/^2026-11-24T/u),
      promoted: false,
      comments: [{ author: { name: 'Meral Yıldız', slug: 'meral-yildiz' } }, { author: { slug: 'jeroen-van-der-zande' } }],
    });
    const kinds = new Set(posts.flatMap(({ aliases }) => (aliases as string[]).map((alias) => alias.replace(/:.*/u, ''))));
    expect([...kinds].toSorted()).toEqual(['activity', 'groupPost', 'share', 'token', 'ugcPost']);
    const known = ['aliases', 'author', 'group', 'text', 'publishedAt', 'promoted', 'quoted', 'comments'];
    expect(posts.flatMap((post) => Object.keys(post)).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('a profile, its address as people copy it', () => {
    const { person } = sampleSpecs.profile;
    const { read } = run(renderPage(sampleSpecs.profile, { age: 'G1' }), `nl.linkedin.com/in/${person.slug}?trk=x`);
    expect(read['profile']).toEqual({
      name: person.name,
      headline: person.headline,
      organisation: person.organisation,
      location: person.location,
      degree: person.degree,
      slug: person.slug,
      memberId: String(person.memberId),
    });
  });

  test.each([
    ['nothing', ''],
    ['noise', Buffer.from(Array.from({ length: 5_000 }, (_none, index) => (index * 131) % 256))],
    ['another format', '{"json": true}'],
  ])('%s: the kind and empty lists', (_name, content) => {
    const { status, read } = run(content, 'https://www.linkedin.com/groups/1893047/');
    expect(status).toBe(0);
    expect(read).toEqual({
      kind: 'group',
      engine: 'unknown',
      group: { id: '1893047' },
      posts: [],
      people: [],
      signals: { 'group.id': 'url' },
    });
  });
});

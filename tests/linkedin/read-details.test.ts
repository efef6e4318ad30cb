// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { findPostCards } from '../../lib/linkedin/find-post-cards';
import { profileIdentity } from '../../lib/linkedin/profile-identity';
import { readDetails } from '../../lib/linkedin/read-details';
import { readPage } from '../../lib/linkedin/read-page';
import { pageUrl } from '../fixtures/linkedin/addresses';
import { renderPage } from '../fixtures/linkedin/page';
import { ages, type PageSpec } from '../fixtures/linkedin/page-spec';
import { manyPosts } from '../fixtures/linkedin/sample/many-posts';
import { sampleProfiles, sampleSpecs } from '../fixtures/linkedin/sample/specs';

vi.setConfig({ testTimeout: 60_000 });

const height = 800;
const live = ages.filter((age) => age !== 'public');

/** The page in a window of 800 pixels: posts stand below each other, 400 pixels apiece, `scrolled` pixels up. jsdom itself lays nothing out. */
function windowOf(spec: PageSpec, age: (typeof ages)[number], scrolled = 0): Window {
  const document = new DOMParser().parseFromString(renderPage(spec, { age }), 'text/html');
  for (const [index, card] of findPostCards(document).entries()) {
    const top = index * 400 - scrolled;
    card.getBoundingClientRect = () => ({ top, bottom: top + 399 }) as DOMRect;
  }
  return { document, innerHeight: height } as Window;
}

describe.each(live)('%s', (age) => {
  test('says of a page what the whole reading says, for the posts on screen', () => {
    for (const spec of [sampleSpecs.feed, sampleSpecs.group, sampleSpecs.profile, sampleSpecs.post]) {
      const url = pageUrl(spec);
      const window = windowOf(spec, age);
      const whole = readPage(window.document, url);
      const details = readDetails(window, url);
      expect(details.engine).toBe(whole.engine);
      expect(details.profile).toEqual(whole.profile);
      expect(details.group).toEqual(whole.group);
      const shown = new Set(details.posts.map(({ keys, text }) => JSON.stringify([keys, text])));
      expect([...shown].toSorted()).toEqual(
        whole.posts
          .slice(0, 3)
          .map(({ keys, text }) => JSON.stringify([keys, text]))
          .toSorted(),
      );
      expect(details.isUnreadable).toBe(false);
    }
  });

  test('never changes the page', () => {
    const window = windowOf(sampleSpecs.feed, age);
    const before = window.document.documentElement.outerHTML;
    readDetails(window, pageUrl(sampleSpecs.feed));
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  test('a profile is told under its own address only, as by the script in the page', () => {
    const [one, other] = [sampleProfiles[0]!, sampleProfiles[4]!];
    const window = windowOf(one, age);
    expect(readDetails(window, pageUrl(one)).profile).toMatchObject(profileIdentity(window.document, pageUrl(one))!.identity);
    const stale = readDetails(window, pageUrl(other));
    expect(stale.profile).toBeUndefined();
    expect(stale.isUnreadable).toBe(true);
  });
});

test('a page for people who are not logged in tells nothing, and that is no fault', () => {
  const window = windowOf(sampleSpecs.profile, 'public');
  expect(readDetails(window, pageUrl(sampleSpecs.profile))).toMatchObject({ engine: 'public', posts: [], isUnreadable: false });
});

describe('the posts on screen', () => {
  const feed: PageSpec = { kind: 'feed', items: manyPosts(30) };
  const url = pageUrl(feed);
  const keysAt = (window: Window) => readDetails(window, url).posts.map(({ keys }) => keys[0]);
  const all = readPage(windowOf(feed, 'G3b').document, url).posts.map(({ keys }) => keys[0]);

  test.each([
    [0, [1, 0, 2]],
    [200, [1, 0, 2]],
    [8000, [21, 20, 22]],
    [8210, [21, 20, 22]],
  ])('scrolled by %i: the one in the middle first', (scrolled, places) => {
    const shown = keysAt(windowOf(feed, 'G3b', scrolled));
    expect(shown[0]).toBe(all[places[0]!]);
    expect(shown.toSorted()).toEqual(places.map((place) => all[place]).toSorted());
  });

  test('are few, and so are those that are counted, however long the feed', () => {
    const details = readDetails(windowOf(feed, 'G3b'), url);
    expect(details.posts.length).toBeLessThan(5);
    expect(details.visit.cards).toBe(20);
    expect(details.visit.signals['post.author']).toBeDefined();
  });

  test('a post’s own page tells that post also when it was scrolled away', () => {
    const spec = sampleSpecs.post;
    const away = readDetails(windowOf(spec, 'G3b', 5000), pageUrl(spec));
    expect(away.posts.map(({ text }) => text)).toEqual([readPage(windowOf(spec, 'G3b').document, pageUrl(spec)).posts[0]!.text]);
  });
});

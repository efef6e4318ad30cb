import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageDetails } from '../../lib/linkedin/read-details';

const answers = vi.hoisted(() => ({ results: [] as unknown[], asked: [] as unknown[], mode: 'annotate' }));

vi.mock('../../lib/settings', () => ({ readSettings: async () => ({ mode: answers.mode }) }));
vi.mock('../../lib/browser', () => ({
  browser: {
    scripting: {
      executeScript: async (injection: unknown) => {
        answers.asked.push(injection);
        if (answers.results.length === 0) throw new Error('Cannot access contents of the page');
        return answers.results.map((result) => ({ result }));
      },
    },
  },
}));

import { readPageDetails } from '../../lib/page-details';

const key = 'person:slug:ada' as PageDetails['posts'][number]['keys'][number];
const postKey = 'post:activity:7391000000000000001' as typeof key;
const details: PageDetails = {
  url: 'https://www.linkedin.com/in/ada/',
  engine: 'sdui',
  profile: { keys: [key], slug: 'ada', name: 'Ada', headline: 'Adviseur', degree: 2 },
  posts: [{ keys: [postKey], viralKeys: [], text: 'Een zin', isPromoted: false, comments: [] }],
  visit: { cards: 1, comments: 0, people: 0, signals: { 'post.author': { 'sdui-name-block': 1 } } },
  isUnreadable: false,
};

describe('what a page tells when it is asked', () => {
  beforeEach(() => Object.assign(answers, { results: [details], asked: [], mode: 'annotate' }));

  test('comes from the window that owns the page; the others are silent', async () => {
    answers.results = [undefined, null, details];
    expect(await readPageDetails(7)).toEqual(details);
    expect(answers.asked).toEqual([{ target: { tabId: 7, allFrames: true }, files: ['/page-details.js'] }]);
  });

  test('is not asked for when the person wants no script in any page', async () => {
    for (const mode of ['panel-only', 'undecided']) {
      answers.mode = mode;
      expect(await readPageDetails(7)).toBeUndefined();
    }
    expect(answers.asked).toEqual([]);
  });

  test('is nothing where the browser refuses: another site, an error page, a tab that is closing', async () => {
    answers.results = [];
    expect(await readPageDetails(7)).toBeUndefined();
  });

  test.each<[string, object]>([
    ['another site', { url: 'https://evil.example/in/ada/' }],
    ['a key that is none', { profile: { ...details.profile, keys: ['__proto__'] } }],
    ['a name that is no text', { profile: { ...details.profile, name: { toString: 'x' } } }],
    ['a signal with words in it', { visit: { ...details.visit, signals: { 'post.author': { 'Ada Example': 1 } } } }],
  ])('%s is refused', async (_what, patch) => {
    answers.results = [{ ...details, ...patch }];
    expect(await readPageDetails(7)).toBeUndefined();
  });

  test('is cut to what anyone needs', async () => {
    const long = 'x'.repeat(50_000);
    const post = { ...details.posts[0], text: long };
    answers.results = [{ ...details, profile: { ...details.profile, headline: long }, posts: Array.from({ length: 99 }, () => post) }];
    const read = await readPageDetails(7);
    expect(read?.profile?.headline).toHaveLength(500);
    expect(read?.posts).toHaveLength(20);
    expect(read?.posts[0]?.text).toHaveLength(10_000);
  });
});

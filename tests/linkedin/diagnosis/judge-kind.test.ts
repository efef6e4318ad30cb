import { describe, expect, test } from 'vitest';
import { judgeKind, readKinds, type ReadKind, type Verdict } from '../../../lib/linkedin/diagnosis/judge-kind';
import { countSignals, type Visit } from '../../../lib/linkedin/diagnosis/visit';

const nothing: Visit = { cards: 0, comments: 0, people: 0, signals: {}, failures: [] };

function feed(cards: number, authors: number, texts = authors): Visit {
  const signals = { 'post.author': { block: authors }, 'post.keys': { thread: cards }, 'post.text': { box: texts } };
  return { ...nothing, cards, signals };
}

function profile(...fields: string[]): Visit {
  return { ...nothing, signals: Object.fromEntries(fields.map((field) => [`profile.${field}`, { 'top-card': 1 }])) };
}

const whole = profile('name', 'headline', 'location');

describe('judgeKind', () => {
  test.each<[string, ReadKind, Visit[], Verdict]>([
    ['nothing seen yet', 'feed', [], 'unseen'],
    ['every author read', 'feed', [feed(10, 10), feed(8, 8)], 'works'],
    ['an author here and there not read', 'feed', [feed(10, 9), feed(10, 10)], 'works'],
    ['many authors not read', 'feed', [feed(10, 6)], 'partly'],
    ['no author read', 'feed', [feed(10, 0), feed(9, 0), feed(8, 0)], 'not'],
    ['no cards at all', 'feed', [nothing], 'not'],
    [
      'the newest three not read, whatever went before',
      'feed',
      [feed(9, 0), feed(9, 0), feed(9, 0), ...Array<Visit>(17).fill(feed(10, 10))],
      'not',
    ],
    ['the newest not read', 'feed', [feed(9, 0), feed(10, 10), feed(10, 10), feed(90, 90)], 'partly'],
    ['authors, but never a text', 'group', [feed(10, 10, 0)], 'partly'],
    ['too few to miss the text', 'post', [feed(1, 1, 0)], 'works'],
    ['a profile read', 'profile', [whole], 'works'],
    ['a profile without a name', 'profile', [nothing], 'not'],
    ['names, and never a place', 'profile', Array<Visit>(6).fill(profile('name', 'headline')), 'partly'],
    ['rows read', 'connections', [{ ...nothing, people: 40 }], 'works'],
    ['no rows read', 'search-people', [nothing], 'not'],
  ])('%s', (_name, kind, visits, verdict) => {
    expect(judgeKind(kind, visits).verdict).toBe(verdict);
  });

  test('says of each field how often it was read, of how many, and by which signals', () => {
    const visits = [feed(10, 8), { ...feed(4, 4), signals: { 'post.author': { 'other-block': 3, block: 1 } } }];
    expect(judgeKind('feed', visits).fields[0]).toEqual({
      field: 'post.author',
      hits: 12,
      of: 14,
      signals: [
        ['block', 9],
        ['other-block', 3],
      ],
    });
  });

  test('a field that not every post has is no miss', () => {
    const field = judgeKind('feed', [feed(10, 10)]).fields.find((each) => each.field === 'post.quoted');
    expect(field).toEqual({ field: 'post.quoted', hits: 0, signals: [] });
  });

  test('names each part that failed once', () => {
    const failed = { ...whole, failures: ['profile-line: TypeError'] };
    expect(judgeKind('profile', [failed, failed]).failures).toEqual(['profile-line: TypeError']);
  });

  test('every kind can be judged', () => {
    for (const kind of readKinds) expect(judgeKind(kind, []).verdict).toBe('unseen');
  });
});

test('countSignals counts over all readings, and takes a page without any', () => {
  expect(countSignals([undefined, { 'post.author': 'a' }, { 'post.author': 'b', 'post.text': 'c' }, { 'post.author': 'a' }])).toEqual({
    'post.author': { a: 2, b: 1 },
    'post.text': { c: 1 },
  });
});

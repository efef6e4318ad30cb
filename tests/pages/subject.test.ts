import { describe, expect, test } from 'vitest';
import { cannotBeRead, subjectOf } from '../../entrypoints/shared/subject';
import type { ActiveTab } from '../../entrypoints/shared/use-active-tab';
import type { IdentityKey } from '../../lib/domain/identity';
import type { PageDetails } from '../../lib/linkedin/read-details';
import type { ShownPage } from '../../lib/page-visits';

const ada = 'https://www.linkedin.com/in/ada/';
const bo = 'https://www.linkedin.com/in/bo/';
const post = 'https://www.linkedin.com/feed/update/urn:li:activity:7391000000000000001/';
const keyOf = (text: string) => text as IdentityKey;

function report(url: string, patch: Partial<ShownPage> = {}): ShownPage {
  return { url, kind: 'profile', since: 1, filled: 10, hadTime: false, failures: [], ...patch };
}

function details(url: string, patch: Partial<PageDetails> = {}): PageDetails {
  return { url, engine: 'sdui', posts: [], visit: { cards: 0, comments: 0, people: 0, signals: {} }, isUnreadable: false, ...patch };
}

const adaProfile = { keys: [keyOf('person:member:1'), keyOf('person:slug:ada')], name: 'Ada Example' };
const adaDetails = details(ada, { profile: { ...adaProfile, slug: 'ada', headline: 'Adviseur', organisation: 'Waterschap', degree: 2 } });
const told = { headline: 'Adviseur', organisation: 'Waterschap' };

describe('who the panel shows', () => {
  test.each<[string, Omit<ActiveTab, 'id'>, object]>([
    ['the address alone', { url: ada }, { keys: ['person:slug:ada'] }],
    ['the script is quicker', { url: ada, report: report(ada, { profile: adaProfile }) }, { name: 'Ada Example' }],
    ['details follow', { url: ada, report: report(ada, { profile: adaProfile }), details: adaDetails }, { name: 'Ada Example', ...told }],
    ['details come first', { url: ada, details: adaDetails }, { name: 'Ada Example', ...told }],
  ])('%s', (_what, tab, person) => {
    expect(subjectOf(tab)).toMatchObject({ view: 'person', person });
  });

  test('never takes a word from the page before', () => {
    const tab = { url: bo, report: report(ada, { profile: adaProfile }), details: adaDetails };
    expect(subjectOf(tab)).toEqual({ view: 'person', isLogging: false, person: { keys: ['person:slug:bo'], kind: 'person' } });
    const mixed = { ...tab, report: report(bo, { profile: { keys: [keyOf('person:slug:bo')], name: 'Bo Example' } }) };
    expect(subjectOf(mixed)).toEqual({
      view: 'person',
      isLogging: false,
      person: { keys: ['person:slug:bo'], kind: 'person', name: 'Bo Example' },
    });
  });

  test('what the page says of a person that the script does not see is left aside', () => {
    const other = { keys: [keyOf('person:member:2')], name: 'Ada Other' };
    const read = details(ada, { profile: { ...other, slug: 'ada', headline: 'Iemand anders' } });
    expect(JSON.stringify(subjectOf({ url: ada, report: report(ada, { profile: adaProfile }), details: read }))).not.toContain('anders');
  });
});

describe('which post the panel shows', () => {
  const keys = [keyOf('post:activity:7391000000000000001')];
  const onScreen = { keys, viralKeys: [], text: 'Eén   zin\nen nog een', isPromoted: false, comments: [] };
  const other = { ...onScreen, keys: [keyOf('post:activity:7391000000000000002')], text: 'Een ander bericht' };

  test('the one of the address, with how it starts', () => {
    expect(subjectOf({ url: post, details: details(post, { posts: [other, onScreen] }) })).toMatchObject({
      view: 'post',
      keys,
      post: { excerpt: 'Eén zin en nog een' },
    });
  });

  test('its start is at most a line', () => {
    const long = { ...onScreen, text: 'x'.repeat(300) };
    const subject = subjectOf({ url: post, details: details(post, { posts: [long] }) });
    expect(subject.view === 'post' && subject.post?.excerpt).toBe(`${'x'.repeat(139)}…`);
  });

  test('no other that is on screen', () => {
    expect(subjectOf({ url: post, details: details(post, { posts: [other] }) })).toEqual({ view: 'post', keys, url: post });
  });
});

test('a group has its name from the page of that group only', () => {
  const url = 'https://www.linkedin.com/groups/77/';
  const named = (at: string) => details(at, { group: { id: '77', name: 'Gewone Woorden' } });
  expect(subjectOf({ url, details: named(url) })).toEqual({ view: 'group', linkedinId: '77', name: 'Gewone Woorden' });
  expect(subjectOf({ url, details: named('https://www.linkedin.com/groups/78/') })).toEqual({ view: 'group', linkedinId: '77' });
});

test('that a page cannot be read is said of that page only', () => {
  expect(cannotBeRead({ url: ada, report: report(ada, { isUnreadable: true }) })).toBe(true);
  expect(cannotBeRead({ url: bo, report: report(ada, { isUnreadable: true }) })).toBe(false);
  expect(cannotBeRead({ url: ada, report: report(ada) })).toBe(false);
});

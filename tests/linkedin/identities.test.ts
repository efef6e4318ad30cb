import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityKey } from '../../lib/domain/identity';
import { activityToken } from '../../lib/linkedin/identities/activity-token';
import { isProfileKey, memberIdOf, profileKeyIn } from '../../lib/linkedin/identities/profile-key';
import { publishedAt } from '../../lib/linkedin/identities/published-at';
import { normaliseSlug } from '../../lib/linkedin/identities/slug';
import { decodeThread } from '../../lib/linkedin/identities/thread';
import { provenByToken, withTokenKeys } from '../../lib/linkedin/identities/token-keys';
import { postKeysIn } from '../../lib/linkedin/identities/post-urn';
import { cardToken, encodeThread, idAt, profileKey } from '../fixtures/linkedin/keys';

const id = fc.bigInt({ min: 10n ** 18n, max: 2n ** 63n - 1n }).map(String);

describe('threads', () => {
  test.each([
    ['CgsIgsDBgOy90unOAQ', 'post:activity:7451668440836222977'],
    ['EgsIgIDRwMHExcjOAQ', 'post:ugc-post:7442351293857406976'],
    ['GhAI8JHnAxCAgL20mKmc0s4B', 'post:group-post:3990648-7445075414298894336'],
  ])('%s', (base64, key) => {
    expect(decodeThread(base64)).toBe(key);
    expect(decodeThread(base64.replaceAll('+', '-').replaceAll('/', '_'))).toBe(key);
  });

  test('what was encoded is decoded', () => {
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 99_999_999 }), (post, group) => {
        expect(decodeThread(encodeThread({ kind: 'activity', id: post }))).toBe(`post:activity:${post}`);
        expect(decodeThread(encodeThread({ kind: 'ugcPost', id: post }))).toBe(`post:ugc-post:${post}`);
        expect(decodeThread(encodeThread({ kind: 'groupPost', id: `${group}-${post}` }))).toBe(`post:group-post:${group}-${post}`);
      }),
    );
  });

  test('what is cut, odd or too short is no thread', () => {
    for (const text of ['', 'CgsIgsDBgOy90unO', 'CgsIg8DBgOy90unOAQ', 'CgIIAg', 'CgsIgsDBgOy90unOAQA', '!!!!!!!!!!'])
      expect(decodeThread(text)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void decodeThread(text)));
  });
});

describe('people', () => {
  test('the number inside a key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (member) => {
        expect(memberIdOf(profileKey(member))).toBe(String(member));
        expect(memberIdOf(profileKey(member).slice(0, -1))).toBeUndefined();
      }),
    );
    expect(isProfileKey('ada-example')).toBe(false);
  });

  test('a key inside a link', () => {
    const key = profileKey(5_000);
    for (const link of [
      `?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${key}`,
      `?profileUrn=urn:li:fs_miniProfile:${key}&x`,
      `?facetConnectionOf=%22${key}%22`,
      `?facetConnectionOf=%5B%22${key}%22%5D`,
    ]) {
      expect(profileKeyIn(link)).toBe(key);
    }
    expect(profileKeyIn('?x=urn:li:activity:7000000000000000001')).toBeUndefined();
  });

  test('slugs have one form', () => {
    expect(['Ada-Example', 'ada%2Dexample', ' ada-example '].map(normaliseSlug)).toEqual(['ada-example', 'ada-example', 'ada-example']);
    expect(['', 'me', profileKey(7), 'a b', 'a/b'].map(normaliseSlug)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const slug = normaliseSlug(text);
        if (slug !== undefined && !slug.includes('%')) expect(normaliseSlug(slug)).toBe(slug);
      }),
    );
  });
});

describe('posts', () => {
  const activity = identityKey('post:activity:7451668440836222977');

  test('the token is the hash of the activity', async () => {
    const token = cardToken('7451668440836222977');
    expect(await activityToken('7451668440836222977')).toBe(token);
    expect(await withTokenKeys([activity])).toEqual([activity, `post:token:${token}`]);
    expect(await provenByToken([activity], [identityKey(`post:token:${token}`)])).toEqual([activity]);
    expect(await provenByToken([activity], [identityKey('post:token:other')])).toEqual([]);
  });

  test('the date is in the id', () => {
    const instant = Date.UTC(2026, 10, 24, 8, 12);
    expect(publishedAt([identityKey(`post:activity:${idAt(instant, 5)}`)])).toBe('2026-11-24T08:12:00.000Z');
    expect(publishedAt([identityKey('post:token:x')])).toBeUndefined();
  });

  test('urns of every spelling', () => {
    const key = 'post:activity:7451668440836222977';
    expect(postKeysIn('urn:li:comment:(activity:7451668440836222977,7451668440836222999)')).toEqual([key]);
    expect(postKeysIn('urn:li:comment:(urn:li:activity:7451668440836222977,7451668440836222999)')).toEqual([key]);
    expect(postKeysIn('urn:li:aggregate:(urn:li:activity:7451668440836222977,urn:li:activity:7451668440836222978)')).toEqual([]);
  });
});

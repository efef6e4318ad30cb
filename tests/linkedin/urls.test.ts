import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { classifyUrl, postUrl, profileUrl, type UrlReading } from '../../lib/linkedin/urls';
import { profileKey } from '../fixtures/linkedin/keys';

vi.setConfig({ testTimeout: 60_000 });

const key = profileKey(347_932_122);
const person = { kind: 'profile', slug: 'ada-example', subjectKeys: ['person:slug:ada-example'] };
const keyed = ['person:member:347932122', `person:profile-key:${key}`];

const table: [string, Record<string, unknown>][] = [
  ['https://www.linkedin.com/', { kind: 'feed' }],
  ['https://www.linkedin.com/feed/', { kind: 'feed' }],
  ['https://www.linkedin.com/preload/feed/', { kind: 'feed' }],
  ['https://www.linkedin.com/in/ada-example/', person],
  ['http://nl.linkedin.com/in/Ada-Example', person],
  ['https://linkedin.com/in/ada-example/nl?trk=people#top', person],
  ['https://www.linkedin.com/mwlite/in/ada-example', person],
  ['https://www.linkedin.com/m/in/ada-example/', person],
  ['/in/ada%2Dexample/overlay/contact-info/', person],
  ['https://www.linkedin.com/in/ada-example/details/experience/', { ...person, isDetail: true }],
  ['https://www.linkedin.com/in/ada-example/recent-activity/all/', { ...person, kind: 'activity' }],
  ['https://www.linkedin.com/in/ada-example/opportunities/job-opportunities/details', person],
  ['https://www.linkedin.com/in/no%C3%ABl-%C3%A7elik/', { kind: 'profile', slug: 'noël-çelik' }],
  ['https://www.linkedin.com/in/noe%CC%88l-%C3%87elik/', { kind: 'profile', slug: 'noël-çelik' }],
  ['https://www.linkedin.com/in/%E0%A4%A/', { kind: 'profile' }],
  [`https://www.linkedin.com/in/${key}/`, { kind: 'profile', profileKey: key, subjectKeys: keyed }],
  [
    `/in/ada-example?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${key}`,
    { slug: 'ada-example', profileKey: key, subjectKeys: [...keyed, 'person:slug:ada-example'] },
  ],
  ['https://www.linkedin.com/in/me/', { kind: 'profile', subjectKeys: [] }],
  [
    'https://www.linkedin.com/company/Example-Corp/posts/',
    { kind: 'company', companySlug: 'example-corp', subjectKeys: ['organisation:company:example-corp'] },
  ],
  ['https://www.linkedin.com/school/example/', { kind: 'company', subjectKeys: ['organisation:school:example'] }],
  ['https://www.linkedin.com/showcase/example/', { kind: 'company', subjectKeys: ['organisation:showcase:example'] }],
  ['https://www.linkedin.com/groups/1893047/', { kind: 'group', groupId: '1893047', subjectKeys: ['group:id:1893047'] }],
  ['https://www.linkedin.com/groups/Gewone-Woorden-8412906', { kind: 'group', groupId: '8412906' }],
  ['https://www.linkedin.com/groups/1893047/members/', { kind: 'group-members', groupId: '1893047' }],
  [
    'https://www.linkedin.com/groups/3/?q=x&highlightedUpdateUrn=urn%3Ali%3AgroupPost%3A3-7445075414298894336',
    { kind: 'group', postKeys: ['post:group-post:3-7445075414298894336'] },
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:activity:7451668440836222977/',
    { kind: 'post', postKeys: ['post:activity:7451668440836222977'] },
  ],
  [
    'https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7451668440836222977',
    { kind: 'post', postKeys: ['post:ugc-post:7451668440836222977'] },
  ],
  [
    'https://www.linkedin.com/embed/feed/update/urn:li:share:7451668440836222977',
    { kind: 'post', postKeys: ['post:share:7451668440836222977'] },
  ],
  [
    'https://www.linkedin.com/posts/ada-example_words-and-more-share-7451668440836222977-aB_c?utm_source=x',
    { kind: 'post', postKeys: ['post:share:7451668440836222977'] },
  ],
  [
    'https://www.linkedin.com/posts/ada-example_activity-7451668440836222977-aB_c',
    { kind: 'post', postKeys: ['post:activity:7451668440836222977'] },
  ],
  [
    'https://www.linkedin.com/posts/ada-example_activity-7451668440836222977',
    { kind: 'post', postKeys: ['post:activity:7451668440836222977'] },
  ],
  ['https://www.linkedin.com/preload/?_bprMode=vanilla', { kind: 'feed' }],
  ['https://www.linkedin.com/preload/groups/1893047/', { kind: 'group', groupId: '1893047' }],
  ['https://www.linkedin.com/in/ada-example/detail/recent-activity/shares/', { ...person, kind: 'activity' }],
  ['https://de.linkedin.com/in/ada-example/de?originalSubdomain=de', person],
  ['https://www.linkedin.com/pub/ada-example/1/2/3', { kind: 'other' }],
  ['https://www.linkedin.com/profile/view?id=123', { kind: 'other' }],
  [
    'https://www.linkedin.com/feed/?highlightedUpdateUrn=urn%3Ali%3Aactivity%3A7451668440836222977&origin=x',
    { kind: 'feed', postKeys: ['post:activity:7451668440836222977'] },
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:ugcPost:7451668440836222977?dashCommentUrn=urn%3Ali%3Afsd_comment%3A%287451668440836222999%2Curn%3Ali%3AugcPost%3A7451668440836222977%29',
    { kind: 'post', postKeys: ['post:ugc-post:7451668440836222977'] },
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:groupPost:3990648-7445075414298894336/',
    { kind: 'post', postKeys: ['post:group-post:3990648-7445075414298894336'] },
  ],
  [
    'https://www.linkedin.com/posts/ada_a-groupPost-3990648-7445075414298894336-Zz9-',
    { kind: 'post', postKeys: ['post:group-post:3990648-7445075414298894336'] },
  ],
  ['https://www.linkedin.com/search/results/people/?keywords=x', { kind: 'search-people' }],
  ['https://www.linkedin.com/search/results/content/?keywords=x', { kind: 'search-content' }],
  ['https://www.linkedin.com/mynetwork/invite-connect/connections/', { kind: 'connections' }],
  ['https://www.linkedin.com/messaging/thread/2-x/', { kind: 'messaging' }],
  ['https://www.linkedin.com/404/', { kind: 'not-found' }],
  ['https://www.linkedin.com/checkpoint/lg/login', { kind: 'login' }],
  ['https://www.linkedin.com/jobs/', { kind: 'other' }],
  ['https://www.linkedin.com.example.org/in/ada-example/', { kind: 'other', subjectKeys: [] }],
  ['javascript:alert(1)', { kind: 'other' }],
];

describe('classifyUrl', () => {
  test.each(table)('%s', (url, expected) => {
    expect(classifyUrl(url)).toMatchObject(expected);
  });

  test('never throws, and a URL that is not LinkedIn’s names nothing', () => {
    const path = fc
      .array(
        fc.oneof(fc.string(), fc.constantFrom('in', 'feed', 'update', 'groups', 'company', 'posts', '%E0%A4', '__proto__', 'constructor')),
      )
      .map((parts) => parts.join('/'));
    const url = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      path.map((rest) => `https://www.linkedin.com/${rest}`),
    );
    fc.assert(
      fc.property(url, (text) => {
        const reading: UrlReading = classifyUrl(text);
        if (reading.kind === 'other' && reading.postKeys.length === 0) expect(reading.subjectKeys).toEqual([]);
      }),
    );
  });

  test('what it makes it also reads', () => {
    expect(classifyUrl(profileUrl('noël-çelik')).slug).toBe('noël-çelik');
    for (const [, { postKeys }] of table) {
      for (const own of (postKeys ?? []) as UrlReading['postKeys']) expect(classifyUrl(postUrl(own) ?? '').postKeys).toEqual([own]);
    }
  });
});

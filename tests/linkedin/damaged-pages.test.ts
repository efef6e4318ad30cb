// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findComments } from '../../lib/linkedin/comments';
import { findPostCards } from '../../lib/linkedin/find-post-cards';
import { postAnchor } from '../../lib/linkedin/post-anchor';
import { profileAnchor } from '../../lib/linkedin/profile-anchor';
import { readPage } from '../../lib/linkedin/read-page';
import { pageUrl } from '../fixtures/linkedin/addresses';
import { renderPage } from '../fixtures/linkedin/page';
import { ages, type Age, type PageSpec } from '../fixtures/linkedin/page-spec';
import { isOrganisation, withReplies, type PostSpec } from '../fixtures/linkedin/people';
import { sampleSpecs } from '../fixtures/linkedin/sample/specs';
import { unusualPeople, unusualPosts } from '../fixtures/linkedin/sample/unusual';
import { keysOfPost } from '../fixtures/linkedin/truth';
import { blows, damage } from './damage';
import { forgetDocuments } from './forget-documents';

/** The same damage on every run: what another seed finds is a case to add, not a red build of somebody else. */
const seed = Number(process.env['KRING_SEED'] ?? 20_261_125);

vi.setConfig({ testTimeout: 120_000 });

const posts: readonly PostSpec[] = unusualPosts.slice(12);
const pages: PageSpec[] = [
  { kind: 'feed', items: posts.slice(0, 6) },
  { kind: 'search-content', query: 'x', posts: posts.slice(6, 24) },
  { kind: 'activity', person: unusualPeople.digits, posts: posts.slice(24) },
  sampleSpecs.profile,
  sampleSpecs.group,
  sampleSpecs['search-people'],
  sampleSpecs.connections,
  sampleSpecs.post,
];

describe.each(ages)('%s', (age: Age) => {
  test('damaged pages never throw, are never changed, and never give a profile to another', async () => {
    const property = fc.asyncProperty(fc.constantFrom(...pages), blows, async (spec, all) => {
      const document = new DOMParser().parseFromString(renderPage(spec, { age }), 'text/html');
      damage(document, all);
      const before = document.documentElement.outerHTML;
      const { profile } = readPage(document, pageUrl(spec));
      for (const card of findPostCards(document)) {
        postAnchor(card);
        findComments(card);
      }
      profileAnchor(document, pageUrl(spec));
      expect(document.documentElement.outerHTML).toBe(before);
      if (profile && spec.kind === 'profile') expect([profile.name, profile.slug]).toEqual([spec.person.name, spec.person.slug]);
      await forgetDocuments();
    });
    await fc.assert(property, { numRuns: 30, seed });
  });
});

/** A feed of one post each: what is missing may make the author absent, never another. */
describe.each(ages.filter((age) => age !== 'public'))('%s: parts missing', (age) => {
  test('the author of a card is its own or nobody', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...posts),
      fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 6 }),
      async (post, at) => {
        const document = new DOMParser().parseFromString(renderPage({ kind: 'feed', items: [post] }, { age }), 'text/html');
        // Removing a whole wrapper around the author leaves whom the post quotes as the first one named; leaves and attributes go missing in practice.
        const kinds = at.map((each) => ({ kind: each % 2 ? 'empty' : 'unwrap', at: each }) as const);
        damage(document, kinds);
        for (const { author, keys, comments } of readPage(document, 'https://www.linkedin.com/feed/').posts) {
          const slugs = [post.author.slug, undefined];
          expect(slugs).toContain(author?.slug);
          if (author && !isOrganisation(post.author)) expect(author.kind).toBe('person');
          const own = keys.filter((key) => !key.startsWith('post:token:'));
          // A header that lost its link cannot be told from one that names nobody.
          if (!post.header) expect(keysOfPost(post)).toEqual(expect.arrayContaining(own));
          const writers = (post.comments ?? []).flatMap(withReplies).map((comment) => comment.author.slug);
          expect(writers).toEqual(expect.arrayContaining(comments.flatMap((comment) => comment.author.slug ?? [])));
        }
        await forgetDocuments();
      },
    );
    await fc.assert(property, { numRuns: 80, seed });
  });
});

test('truncated pages', async () => {
  const html = renderPage({ kind: 'feed', items: posts }, { age: 'G3b' });
  const property = fc.asyncProperty(fc.nat(html.length), async (length) => {
    const document = new DOMParser().parseFromString(html.slice(0, length), 'text/html');
    const authors = readPage(document, 'https://www.linkedin.com/feed/').posts.map(({ author }) => author?.slug);
    const slugs = new Set<string | undefined>([undefined, ...posts.map(({ author }) => author.slug)]);
    expect(authors.filter((slug) => !slugs.has(slug))).toEqual([]);
    await forgetDocuments();
  });
  await fc.assert(property, { numRuns: 40, seed });
});

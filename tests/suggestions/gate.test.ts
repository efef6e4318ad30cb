import { describe, expect, test } from 'vitest';
import { isSensitive, type PostKind } from '../../lib/suggestions/gate/kind-of-post';
import { readPost } from '../../lib/suggestions/read-post';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { lookAlikes } from './look-alikes';
import byAnotherHand from './posts-by-another-hand.json';
import { privatePostsOfProfessionals } from './private-posts-of-professionals';
import { openPosts, postOf, quietPosts } from './quiet-posts';
import { toldInPassing } from './told-in-passing';
import { lookAlikesToo, toldInPassingToo } from './told-in-passing-too';

const taxonomy = compileTaxonomy(builtInTopics);
const withoutSuggestions = new Set<PostKind>(['notice', 'off-topic', 'personal']);
/** Met with good wishes at most. */
const greeted = new Set<PostKind>(['private', 'milestone', 'vacancy']);
const isQuiet = (kind: PostKind) => isSensitive(kind) || withoutSuggestions.has(kind);

describe('posts to leave alone', () => {
  test.each(quietPosts)('%s', (...post) => {
    expect(isQuiet(readPost(postOf(post as [string]), taxonomy).kind)).toBe(true);
  });
});

describe('posts of professionals that are no talk of the trade', () => {
  test.each([...privatePostsOfProfessionals, ...toldInPassing, ...toldInPassingToo])('%s: %s', (headline, text) => {
    const { kind } = readPost({ text, author: { name: 'Robin Verdonk', headline, kind: 'person' } }, taxonomy);
    expect(isQuiet(kind) || greeted.has(kind)).toBe(true);
  });
});

describe('posts written by another hand, before the cues they need', () => {
  const kindOf = (headline: string, text: string) =>
    readPost({ text, author: { name: 'Robin Verdonk', headline, kind: 'person' } }, taxonomy).kind;

  test.each(byAnotherHand.quiet as [string, string][])('left alone: %s: %s', (headline, text) => {
    expect([isQuiet, (kind: PostKind) => ['private', 'milestone'].includes(kind)].some((holds) => holds(kindOf(headline, text)))).toBe(
      true,
    );
  });

  test.each(byAnotherHand.open as [string, string][])('talk of work: %s: %s', (headline, text) => {
    expect(isQuiet(kindOf(headline, text))).toBe(false);
  });
});

describe('the same words from a colleague at work', () => {
  test.each(openPosts)('%s', (...post) => {
    expect(isQuiet(readPost(postOf(post as [string]), taxonomy).kind)).toBe(false);
  });

  test.each([...lookAlikes, ...lookAlikesToo])('%s: %s', (headline, text) => {
    const { kind } = readPost({ text, author: { name: 'Robin Verdonk', headline, kind: 'person' } }, taxonomy);
    expect(isQuiet(kind) || greeted.has(kind)).toBe(false);
  });
});

describe('kinds', () => {
  const author = { name: 'Robin Verdonk', headline: 'Communicatieadviseur', kind: 'person' as const };
  const kinds: [PostKind, string][] = [
    [
      'assignment',
      'Gezocht: interim adviseur participatie, 24 uur per week, start 1 februari, standplaats Assen. Reageren voor 3 december.',
    ],
    ['vacancy', 'Vacature: communicatieadviseur, 32 uur, schaal 10, vast contract. Solliciteer voor 4 december.'],
    ['available', 'Mijn opdracht loopt af. Vanaf 1 maart weer beschikbaar voor participatie, 24 uur, Zeeland.'],
    ['milestone', 'Na zes jaar bij de provincie start ik vandaag in een nieuwe baan bij het waterschap. Spannend nieuws! 🎉'],
    ['question', 'Onze bewonersavond trok elf mensen. Hoe bereiken jullie gezinnen bij participatie?'],
  ];
  test.each(kinds)('%s', (kind, text) => {
    expect(readPost({ text, author }, taxonomy).kind).toBe(kind);
  });
});

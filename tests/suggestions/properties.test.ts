import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decide } from '../../lib/suggestions/deciding/decide';
import { prepareLibrary } from '../../lib/suggestions/library';
import { readPost } from '../../lib/suggestions/read-post';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { asLibrary, dayOfSet } from '../../scripts/evaluation/as-library';
import { readSet } from '../../scripts/evaluation/labelled-set';

// Hundreds of posts are read here; a machine that has much else to do may take its time.
vi.setConfig({ testTimeout: 60_000 });

const set = readSet('tests/fixtures/suggestions/own');
const taxonomy = compileTaxonomy(builtInTopics);
const { input } = asLibrary(set);
const library = prepareLibrary(input, taxonomy, dayOfSet(set));
const settings = { addressForm: 'je' as const, usedTexts: new Set<string>() };
const confidential = new Set(input.experiences.filter(({ shareLevel }) => shareLevel === 'confidential').map(({ id }) => id));
/** Contacts of the own set who are on leave, ill, at their limit of messages. */
const away = new Set(['Rosalie Munnik', 'Klaas-Jelle Rottiné', 'Maaike Terpstra']);

const pieces = set.posts.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(' ')),
);
const post = (text: string) => ({ text, author: { name: 'Robin Verdonk', headline: 'Adviseur', kind: 'person' as const } });
const decided = (text: string) => decide(readPost(post(text), taxonomy), library, settings);

describe('for any text', () => {
  test('nothing throws, and the same comes out twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [first, second] = [decided(text), decided(text)].map(({ primary, alternatives, quiet }) =>
          JSON.stringify([primary, alternatives, quiet]),
        );
        expect(first).toBe(second);
      }),
      { numRuns: 120 },
    );
  });

  test('the hard filters hold: nobody away, nothing confidential, the author never', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { contacts, experiences } = decided(text);
        expect(
          contacts.map(({ contact }) => contact.input.contact.name).filter((name) => away.has(name) || name === 'Robin Verdonk'),
        ).toEqual([]);
        expect(experiences.filter(({ item }) => confidential.has(item.id))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('a suggestion or a reason, never neither', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { primary, quiet } = decided(text);
        expect(primary === undefined).toBe(quiet !== undefined);
      }),
      { numRuns: 60 },
    );
  });
});

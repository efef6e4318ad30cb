import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindWords } from '../../lib/suggestions/gate/kind-words';
import { likelyKind, likelyKinds } from '../../lib/suggestions/gate/likely-kinds';
import { countedWords } from '../../lib/suggestions/text/counted-words';
import { probabilities, readModel } from '../../lib/suggestions/text/linear-model';
import { likelihoods, readUses, wordModel } from '../../lib/suggestions/text/naive-bayes';
import { associatedTopics } from '../../lib/suggestions/topics/associations';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { practicePosts, usesByClass } from '../../scripts/practice/practice-posts';
import { train } from '../../scripts/practice/train';

const taxonomy = compileTaxonomy(builtInTopics);
const sum = (chances: ReadonlyMap<string, number>) => [...chances.values()].reduce((together, each) => together + each, 0);

describe('naive Bayes', () => {
  const model = wordModel(
    new Map([
      ['water', new Map(Object.entries({ dijk: 8, brief: 1, avond: 3 }))],
      ['letters', new Map(Object.entries({ brief: 9, zin: 4, avond: 3 }))],
    ]),
    10,
  );

  test('a word of one class speaks for it, a word of both hardly', () => {
    expect(likelihoods(model, new Map([['dijk', 1]]), 1).get('water')).toBeGreaterThan(0.6);
    expect(likelihoods(model, new Map([['avond', 1]]), 1).get('water')).toBeCloseTo(0.5, 1);
  });

  test('without a known word it says nothing; a rare word tells more than a common one', () => {
    expect(likelihoods(model, new Map([['fiets', 1]]), 1).size).toBe(0);
    expect(model.rarity.get('zin')).toBeGreaterThan(model.rarity.get('brief') ?? Infinity);
    expect(model.unseen).toBeGreaterThan(model.rarity.get('zin') ?? Infinity);
  });

  test('what is written down is read back; a count that is none is refused', () => {
    expect([...readUses('brief:4.3 balie')]).toEqual([
      ['brief', 4.3],
      ['balie', 1],
    ]);
    expect(() => readUses('brief:veel')).toThrow('brief:veel');
  });
});

describe('words that are counted', () => {
  test.each([
    ['brieven', ['brief']],
    ['De noodsteunpunten', ['noodsteunpunt', 'steunpunt', 'nood']],
    ['op 12 mei 2026', ['mei']],
  ])('%s', (text, words) => {
    expect([...countedWords(text, (stem) => ['steunpunt', 'nood'].includes(stem)).keys()]).toEqual(words);
  });
});

describe('a linear model', () => {
  test('is learnt from examples, and read from what was written', () => {
    const words = (text: string) => new Set(text.split(' '));
    const examples = ['dijk water sloot', 'dijk pomp', 'water pomp', 'sloot dijk'].map((text) => ({ words: words(text), kind: 'wet' }));
    const dry = ['brief zin', 'zin woord brief', 'woord brief', 'zin woord'].map((text) => ({ words: words(text), kind: 'dry' }));
    const model = readModel(train([...examples, ...dry], 'dry'));
    expect(probabilities(model, words('dijk sloot')).get('wet')).toBeGreaterThan(0.8);
    expect(probabilities(model, words('woord zin')).get('dry')).toBeGreaterThan(0.8);
    expect(train([...examples, ...dry], 'dry')).toEqual(train([...examples, ...dry], 'dry'));
  });

  test('refuses a weight that is none', () => {
    expect(() => readModel({ wet: { base: 0, words: 'dijk:nat' } })).toThrow('dijk:nat');
  });
});

describe('practice posts', () => {
  test('lie in files that can be read, on subjects that there are', () => {
    const known = new Set([...taxonomy.topics.keys(), 'none']);
    const named = practicePosts('scripts/practice/subjects').flatMap(({ shares }) => [...shares.keys()]);
    expect([...new Set(named)].filter((subject) => !known.has(subject))).toEqual([]);
    expect(practicePosts('scripts/practice/kinds').length).toBeGreaterThan(1000);
  });

  test('what the program reads is what they say', () => {
    const posts = practicePosts('scripts/practice/subjects');
    const frequency = new Map<string, number>();
    for (const { text } of posts) {
      for (const word of countedWords(text, () => false).keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
    const uses = usesByClass(posts, (text) => countedWords(text, (stem) => (frequency.get(stem) ?? 0) > 1));
    expect(JSON.parse(readFileSync('lib/suggestions/topics/data/associations.json', 'utf8'))).toEqual(uses);
  });
});

describe('by its words alone', () => {
  test.each([
    [
      'Om half acht stonden er zes mensen met een kaart van hun straat. De een wilde een bankje, de ander juist niet. Wie betaalt, vroeg een derde.',
      'participation',
    ],
    ['De inkoper vroeg om drie referenties en een verklaring omtrent gedrag, voor een klus van zes weken.', 'interim-hiring'],
  ])('%s is on %s', (text, subject) => {
    const ranked = [...associatedTopics(taxonomy.associations, text)].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
    expect(ranked.slice(0, 3)).toContain(subject);
  });

  test('chances are together one, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sum(likelyKinds(text))).toBeCloseTo(1, 6);
        expect(sum(associatedTopics(taxonomy.associations, text))).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('two words that follow each other are looked at as well', () => {
    expect([...kindWords('Wij zoeken jou!')]).toEqual(['wij', 'zoek', 'jou', 'wij zoek', 'zoek jou', '#cry']);
  });

  test('what is delicate comes before what is festive, and without certainty the kind is not told', () => {
    const reading = (likely: Record<string, number>) => ({ likely: new Map(Object.entries(likely)), asksReaders: false });
    expect(likelyKind(reading({ 'shop-talk': 0.9, milestone: 0.1 }), false)).toBeUndefined();
    expect(likelyKind(reading({ 'shop-talk': 0.2, milestone: 0.6 }), false)).toBe('milestone');
    expect(likelyKind(reading({ 'shop-talk': 0.1, milestone: 0.4, illness: 0.25, sorrow: 0.25 }), false)).toBe('delicate');
    expect(likelyKind(reading({ 'shop-talk': 0.1, illness: 0.7 }), false)).toBe('illness');
  });
});

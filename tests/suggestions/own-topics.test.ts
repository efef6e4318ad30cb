import { expect, test } from 'vitest';
import { compileTaxonomy, findTopics } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics, topicOf } from '../../lib/suggestions/topics/taxonomy';
import { topicsNamed } from '../../lib/suggestions/topics/topics-named';

const own = topicOf({ id: 'carillons', name: 'Beiaarden', words: ['beiaard*', 'klokkentoren'] });
const taxonomy = compileTaxonomy([...builtInTopics, own]);

test('a subject of the person’s own is found by the words they gave', () => {
  expect(findTopics(taxonomy, 'De beiaardier speelt in onze klokkentoren.', 'nl').topics[0]?.id).toBe('carillons');
});

test.each([
  ['Beiaarden', ['carillons']],
  ['plain-language', ['plain-language']],
  ['Plain language', ['plain-language']],
  ['het warmtenet in onze wijk', ['energy-transition']],
  ['wandelen', []],
])('"%s" names %j', (words, ids) => {
  expect(topicsNamed(taxonomy, words)).toEqual(ids);
});

import { decide, type Decision, type DecisionSettings } from '../../lib/suggestions/deciding/decide';
import { prepareLibrary, type Library } from '../../lib/suggestions/library';
import { readPost } from '../../lib/suggestions/read-post';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { namesOfLibrary } from '../../lib/engines/library-names';
import { asLibrary, dayOfSet } from '../../scripts/evaluation/as-library';
import { readSet } from '../../scripts/evaluation/labelled-set';

const set = readSet('tests/fixtures/suggestions/own');
export const taxonomy = compileTaxonomy(builtInTopics);
export const { input } = asLibrary(set);
export const library: Library = prepareLibrary(input, taxonomy, dayOfSet(set));
export const names = namesOfLibrary(input);
export const settings: DecisionSettings = { addressForm: 'je', usedTexts: new Set() };
export const posts = set.posts;

export function decided(text: string, author = { name: 'Robin Verdonk', headline: 'Adviseur', kind: 'person' as const }): Decision {
  return decide(readPost({ text, author }, taxonomy), library, settings);
}

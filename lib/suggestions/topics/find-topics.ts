import type { TopicId } from '../../domain/topic';
import type { PostLanguage } from '../language';
import { wordsOf, type Word } from '../text/words';
import { compileAssociations, type Associations } from './associations';
import type { Terms, Topic } from './taxonomy';
import { builtInRoles, builtInScenes, indexScenes, type SceneIndex } from './scene-index';
import { indexTerms, listsFor, termsAt, type TermIndex } from './term-index';

/** A subject found in a text, with the words that speak for it: what the person is shown as the reason. */
export interface FoundTopic {
  id: TopicId;
  score: number;
  terms: string[];
}

export interface TopicReading {
  /** Subjects that are clear enough, the clearest first. */
  topics: FoundTopic[];
  /** Every subject that any word spoke for. */
  all: FoundTopic[];
  /** What exactly is talked about (`energy-transition/heat`), with how much it is. */
  facets: Map<string, number>;
}

export interface Taxonomy {
  topics: ReadonlyMap<TopicId, Topic>;
  indexes: Record<keyof Terms, TermIndex>;
  scenes: { nl: SceneIndex; en: SceneIndex };
  roles: readonly SceneIndex[];
  associations: Associations;
}

interface Hit {
  term: string;
  facet?: string;
  weight: number;
}

export function compileTaxonomy(topics: readonly Topic[]): Taxonomy {
  return {
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    indexes: { nl: indexTerms(topics, 'nl'), en: indexTerms(topics, 'en'), de: indexTerms(topics, 'de'), fr: indexTerms(topics, 'fr') },
    scenes: { nl: indexScenes(builtInScenes, 'nl'), en: indexScenes(builtInScenes, 'en') },
    roles: [indexScenes(builtInRoles, 'nl'), indexScenes(builtInRoles, 'en')],
    associations: compileAssociations(topics, builtInScenes),
  };
}

const limits = { score: 0.7, shareOfBest: 0.2, count: 4, hints: 1 };
const hashtagWeight = 0.6;
const firstWeight = 1.15;

/** The subjects of a text. Every distinct term counts once, more terms of one facet count for less, words that only hint count together up to a limit. */
export function findTopics(taxonomy: Taxonomy, text: string, language: PostLanguage): TopicReading {
  const hits = hitsIn(taxonomy, wordsOf(text), language);
  const facets = new Map<string, number>();
  const scored = [...hits].map(([id, found]): FoundTopic => {
    const byFacet = Map.groupBy(found, ({ facet }) => facet ?? '');
    let score = 0;
    for (const [facet, ofFacet] of byFacet) {
      const strength = facet === '' ? Math.min(limits.hints, sum(ofFacet)) : diminishing(ofFacet);
      if (facet !== '') facets.set(`${id}/${facet}`, strength);
      score += strength;
    }
    return { id, score, terms: found.filter(({ facet }) => facet !== undefined).map(({ term }) => term.replaceAll('*', '')) };
  });
  const ranked = scored.toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
  return { topics: clearTopics(ranked), all: ranked, facets };
}

/** Of ranked subjects those that are clear enough by themselves and beside the clearest. */
export function clearTopics(ranked: readonly FoundTopic[]): FoundTopic[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= limits.score && score >= best * limits.shareOfBest).slice(0, limits.count);
}

function hitsIn(taxonomy: Taxonomy, words: readonly Word[], language: PostLanguage): Map<TopicId, Hit[]> {
  const found = new Map<TopicId, Map<string, Hit>>();
  const early = Math.max(12, words.length * 0.2);
  for (const list of listsFor(language)) {
    for (const [at, word] of words.entries()) {
      for (const { topic, facet, term, weight } of termsAt(taxonomy.indexes[list], words, at)) {
        const place = word.isHashtag ? hashtagWeight : at < early ? firstWeight : 1;
        const ofTopic = found.get(topic) ?? new Map<string, Hit>();
        found.set(topic, ofTopic);
        const stem = `${facet ?? ''}:${word.folded.slice(0, 7)}`;
        const earlier = ofTopic.get(stem);
        if (!earlier || earlier.weight < weight * place) {
          ofTopic.set(stem, { term, weight: weight * place, ...(facet === undefined ? {} : { facet }) });
        }
      }
    }
  }
  return new Map([...found].map(([topic, byStem]) => [topic, [...byStem.values()]]));
}

function sum(hits: readonly Hit[]): number {
  return hits.reduce((total, { weight }) => total + weight, 0);
}

/** The second term of a facet confirms, the fifth hardly adds. */
function diminishing(hits: readonly Hit[]): number {
  const weights = hits.map(({ weight }) => weight).toSorted((a, b) => b - a);
  return weights.reduce((total, weight, index) => total + weight / (1 + 0.8 * index), 0);
}

import type { TopicId } from '../../domain/topic';
import type { PostLanguage } from '../language';
import { stemOf } from '../text/stem';
import { wordsOf } from '../text/words';
import { clearTopics, findTopics, type FoundTopic, type Taxonomy, type TopicReading } from './find-topics';
import { scenesAt } from './scene-index';

export const settings = { word: 0.5, more: 0, most: 2.4, careful: 0.5 };

/** A text with its subjects, also those it tells by a scene: by what people see, do and say rather than by the terms of the trade. */
export interface SceneReading extends TopicReading {
  /** The scenes (`plain-language/letter`), with how much of each is there. */
  scenes: ReadonlyMap<string, number>;
  /** All subjects with scenes counting less: what tells whether a post is talk of the trade at all. */
  careful: readonly FoundTopic[];
  /** How clear the clearest subject is by its terms alone. */
  termStrength: number;
}

export function readSubjects(taxonomy: Taxonomy, text: string, language: PostLanguage): SceneReading {
  const found = findTopics(taxonomy, text, language);
  const scenes = scenesIn(taxonomy, text, language);
  const strengths = strengthByTopic(scenes);
  const all = together(found.all, strengths, 1);
  return {
    topics: clearTopics(all),
    all,
    facets: found.facets,
    scenes: new Map([...scenes].map(([id, { strength }]) => [id, strength])),
    careful: together(found.all, strengths, settings.careful),
    termStrength: found.topics[0]?.score ?? 0,
  };
}

function together(found: readonly FoundTopic[], strengths: ReadonlyMap<TopicId, number>, share: number): FoundTopic[] {
  const known = new Map(found.map((topic) => [topic.id, topic]));
  return [...new Set([...known.keys(), ...strengths.keys()])]
    .map((id): FoundTopic => {
      const { score = 0, terms = [] } = known.get(id) ?? {};
      return { id, score: score + share * Math.min(settings.most, strengths.get(id) ?? 0), terms };
    })
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
}

interface SceneStrength {
  strength: number;
  topics: readonly string[];
}

function scenesIn(taxonomy: Taxonomy, text: string, language: PostLanguage): Map<string, SceneStrength> {
  const words = wordsOf(text).map((word) => ({ ...word, stem: stemOf(word.folded) }));
  const weights = new Map<string, { topics: readonly string[]; byWord: Map<string, number> }>();
  for (const list of language === 'mixed' ? (['nl', 'en'] as const) : language === 'en' ? (['en'] as const) : (['nl'] as const)) {
    for (const [at, { stem }] of words.entries()) {
      for (const { scene, topics, weight } of scenesAt(taxonomy.scenes[list], words, at)) {
        const ofScene = weights.get(scene) ?? { topics, byWord: new Map<string, number>() };
        weights.set(scene, ofScene);
        ofScene.byWord.set(stem, Math.max(ofScene.byWord.get(stem) ?? 0, weight));
      }
    }
  }
  return new Map([...weights].map(([scene, { topics, byWord }]) => [scene, { topics, strength: strengthOf([...byWord.values()]) }]));
}

/** The first word is one word; each further word of the same scene makes it more of a scene, and the tenth hardly more. */
function strengthOf(weights: readonly number[]): number {
  return weights.toSorted((a, b) => b - a).reduce((total, weight, index) => total + weight / (1 + settings.more * index * 0.3), 0);
}

function strengthByTopic(scenes: ReadonlyMap<string, SceneStrength>): Map<TopicId, number> {
  const byTopic = new Map<TopicId, number>();
  for (const { topics, strength } of scenes.values()) {
    for (const topic of topics) byTopic.set(topic, (byTopic.get(topic) ?? 0) + strength * settings.word);
  }
  return byTopic;
}

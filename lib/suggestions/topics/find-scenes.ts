import type { TopicId } from '../../domain/topic';
import type { PostLanguage } from '../language';
import { stemOf } from '../text/stem';
import { wordsOf } from '../text/words';
import { associatedTopics } from './associations';
import { clearTopics, findTopics, type FoundTopic, type Taxonomy, type TopicReading } from './find-topics';
import { scenesAt } from './scene-index';

/** What a word of a scene is worth, what all scenes of a subject are worth at most, and what of it counts where care is due. */
const settings = { word: 0.5, most: 2.4, careful: 0.5, associated: 5, least: 0.05 };

/** A text with its subjects, also those it tells by a scene: by what people see, do and say rather than by the terms of the trade. */
export interface SceneReading extends TopicReading {
  /** The subjects of which a word of theirs stands in the text, however weak. */
  named: ReadonlySet<TopicId>;
  /** The scenes (`plain-language/letter`), with how much of each is there. */
  scenes: ReadonlyMap<string, number>;
  /** All subjects with scenes counting less: what tells whether a post is talk of the trade at all. */
  careful: readonly FoundTopic[];
  /** How likely each subject is by the words of the text alone. */
  likely: ReadonlyMap<TopicId, number>;
  /** How clear the clearest subject is by its terms alone. */
  termStrength: number;
}

export function readSubjects(taxonomy: Taxonomy, text: string, language: PostLanguage): SceneReading {
  const found = findTopics(taxonomy, text, language);
  const scenes = scenesIn(taxonomy, text, language);
  const strengths = strengthByTopic(scenes);
  const likely = associatedTopics(taxonomy.associations, text);
  const told = together(found.all, strengths, 1);
  const all = associated(told, likely);
  return {
    topics: clearTopics(all),
    all,
    named: new Set(told.map(({ id }) => id)),
    facets: found.facets,
    scenes,
    likely,
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

/** What the words of practice posts on a subject have in common with the text settles what its terms and scenes leave open. */
function associated(found: readonly FoundTopic[], likely: ReadonlyMap<TopicId, number>): FoundTopic[] {
  const known = new Map(found.map((topic) => [topic.id, topic]));
  return [...new Set([...known.keys(), ...likely.keys()])]
    .map((id): FoundTopic => {
      const { score = 0, terms = [] } = known.get(id) ?? {};
      return { id, score: score + settings.associated * (likely.get(id) ?? 0), terms };
    })
    .filter(({ score }) => score >= settings.least)
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
}

/** The scenes of a text, with the weight of their words together; a word counts once per scene. */
function scenesIn(taxonomy: Taxonomy, text: string, language: PostLanguage): Map<string, number> {
  const words = wordsOf(text).map((word) => ({ ...word, stem: stemOf(word.folded) }));
  const weights = new Map<string, Map<string, number>>();
  for (const list of languagesOf(language)) {
    for (const [at, { stem }] of words.entries()) {
      for (const { scene, weight } of scenesAt(taxonomy.scenes[list], words, at)) {
        const ofScene = weights.get(scene) ?? new Map<string, number>();
        weights.set(scene, ofScene);
        ofScene.set(stem, Math.max(ofScene.get(stem) ?? 0, weight));
      }
    }
  }
  return new Map([...weights].map(([scene, byWord]) => [scene, [...byWord.values()].reduce((sum, weight) => sum + weight, 0)]));
}

/** German shares so many words with Dutch that a Dutch scene may be told in it. */
function languagesOf(language: PostLanguage): readonly ('nl' | 'en')[] {
  if (language === 'mixed') return ['nl', 'en'];
  if (language === 'fr') return [];
  return [language === 'en' ? 'en' : 'nl'];
}

function strengthByTopic(scenes: ReadonlyMap<string, number>): Map<TopicId, number> {
  const byTopic = new Map<TopicId, number>();
  for (const [scene, strength] of scenes) {
    const topic = scene.split('/')[0] ?? scene;
    byTopic.set(topic, (byTopic.get(topic) ?? 0) + strength * settings.word);
  }
  return byTopic;
}

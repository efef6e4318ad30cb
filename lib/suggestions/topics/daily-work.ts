import type { TopicId } from '../../domain/topic';
import type { PostLanguage } from '../language';
import { stemOf } from '../text/stem';
import { wordsOf } from '../text/words';
import { clearTopics, findTopics, type FoundTopic, type Taxonomy } from './find-topics';
import type { SceneReading } from './find-scenes';
import { scenesAt } from './scene-index';

/** What the daily work adds where the text hints at it, and where it does not; over how clear a text it hardly counts. */
const settings = { supported: 0.8, alone: 0.9, strong: 1.5, least: 0.3, role: 0.9 };

/** The subjects of somebody's daily work, by what they call themselves, each 0 to 1. */
export function dailyTopics(taxonomy: Taxonomy, headline: string, language: PostLanguage): Map<TopicId, number> {
  const daily = new Map<TopicId, number>();
  for (const { id, score } of findTopics(taxonomy, headline, language === 'en' ? 'en' : 'nl').topics) daily.set(id, Math.min(1, score));
  const words = wordsOf(headline).map((word) => ({ ...word, stem: stemOf(word.folded) }));
  for (const index of taxonomy.roles) {
    for (const at of words.keys()) {
      for (const { topic, weight } of scenesAt(index, words, at)) {
        daily.set(topic, Math.max(daily.get(topic) ?? 0, Math.min(1, weight) * settings.role));
      }
    }
  }
  return daily;
}

/**
 * What the author does every day is no proof of what a post is about, but it settles a doubt: where the text is clear it hardly counts, where the text
 * only hints it decides.
 */
export function withDailyWork(found: SceneReading, daily: ReadonlyMap<TopicId, number>, isShopTalk: boolean): SceneReading {
  if (daily.size === 0) return found;
  const { supported, alone, strong, least } = settings;
  const best = found.all[0]?.score ?? 0;
  const room = Math.min(1, strong / Math.max(best, 0.01));
  const known = new Map(found.all.map((topic) => [topic.id, topic]));
  const all = [...new Set([...known.keys(), ...daily.keys()])]
    .map((id): FoundTopic => {
      const topic = known.get(id) ?? { id, score: 0, terms: [] };
      const share = topic.score >= least ? supported : isShopTalk ? alone : 0;
      return { ...topic, score: topic.score + (daily.get(id) ?? 0) * share * room };
    })
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
  return { ...found, all, topics: clearTopics(all) };
}

import type { TopicId } from '../../domain/topic';
import type { Library } from '../library';
import type { PostReading } from '../read-post';
import { clearTopics, type FoundTopic } from '../topics/find-topics';
import { gramLikeness } from './gram-index';

const settings = { nearest: 3, least: 0.13, strength: 6, mostBoost: 1.6 };
const talk = new Set<PostReading['kind']>(['question', 'experience', 'opinion', 'news']);

/**
 * The subjects of a post in the light of the person's own cards: what they filed under a subject is the best example of how people speak about it. Cards
 * that are clearly alike lend their subjects some weight; a subject that only they speak for needs to be very alike.
 */
export function informedTopics(reading: PostReading, library: Library): PostReading {
  if (!talk.has(reading.kind)) return reading;
  const boosts = new Map<TopicId, number>();
  lend(boosts, gramLikeness(library.experiences.grams, reading.text), (index) => library.experiences.cards[index]?.topics);
  lend(boosts, gramLikeness(library.contacts.grams, reading.text), (index) => library.contacts.cards[index]?.interests);
  if (boosts.size === 0) return reading;
  const known = new Map(reading.allTopics.map((topic) => [topic.id, topic]));
  const scored = [...new Set([...known.keys(), ...boosts.keys()])].map((id): FoundTopic => {
    const found = known.get(id);
    return { id, score: (found?.score ?? 0) + (boosts.get(id) ?? 0) * (found ? 1 : 0.7), terms: found?.terms ?? [] };
  });
  const ranked = scored.toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
  return { ...reading, topics: clearTopics(ranked) };
}

function lend(boosts: Map<TopicId, number>, likeness: Float64Array, topicsOf: (index: number) => ReadonlySet<TopicId> | undefined): void {
  const nearest = [...likeness]
    .map((alike, index) => ({ alike, index }))
    .filter(({ alike }) => alike >= settings.least)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, settings.nearest);
  for (const { alike, index } of nearest) {
    for (const topic of topicsOf(index) ?? []) {
      const boost = Math.min(settings.mostBoost, (alike - settings.least * 0.7) * settings.strength);
      boosts.set(topic, Math.max(boosts.get(topic) ?? 0, boost));
    }
  }
}

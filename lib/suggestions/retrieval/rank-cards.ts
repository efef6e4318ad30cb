import type { TopicalCard } from '../library';
import type { PostReading } from '../read-post';
import { facetLikeness, type FacetWeights } from './facet-likeness';
import { likenessTo, type GramIndex } from './gram-index';

/** A card that fits a post, and how well: `topic`, `facet`, `scene` and `words` are the parts of the score, each 0 to 1. */
export interface Match<Item> {
  item: Item;
  score: number;
  topic: number;
  facet: number;
  scene: number;
  words: number;
}

/** How much each part counts, and how much is enough. Set on half of the given development posts and the own ones (docs/suggestions.md). */
export interface MatchWeights {
  topic: number;
  facet: number;
  scene: number;
  words: number;
  /** What it adds that the best card stands out from the next, and that the subject is clear. */
  standsOut: number;
  clear: number;
  enough: number;
  /** Below this no card is shown, however sure the best one is. */
  least: number;
  /** A card this far below the best is left out. */
  shareOfBest: number;
}

/**
 * The cards that speak of the same matter as the post, the best first. A card that merely touches on it is left out: an own story at the wrong post is worse than none.
 * `leaning` is what was learnt about a card (learning/learn.ts).
 */
export function rankCards<Item>(
  { topics, facets, scenes, text }: PostReading,
  shelf: { cards: readonly TopicalCard<Item>[]; grams: GramIndex; facets: FacetWeights; scenes: FacetWeights },
  weights: MatchWeights,
  leaning: (item: Item) => number = () => 1,
): Match<Item>[] {
  const likeness = likenessTo(shelf.grams, text);
  const matches = shelf.cards.map((card, index): Match<Item> => {
    const topic = topicShare(topics, card.topics);
    const facet = facetLikeness(facets, card.facets, shelf.facets);
    const scene = facetLikeness(scenes, card.scenes, shelf.scenes);
    const words = Math.min(1, (likeness[index] ?? 0) * 4);
    return {
      item: card.item,
      topic,
      facet,
      scene,
      words,
      score: (topic * weights.topic + facet * weights.facet + scene * weights.scene + words * weights.words) * leaning(card.item),
    };
  });
  const ranked = matches.toSorted((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const margin = best - (ranked[1]?.score ?? 0);
  const confidence = best + margin * weights.standsOut + Math.min(mostClear, topics[0]?.score ?? 0) * weights.clear;
  return confidence < weights.enough ? [] : ranked.filter(({ score }) => score >= weights.least && score >= best * weights.shareOfBest);
}

/** A subject is not clearer than this. */
const mostClear = 3;

/** The part of what the post is about that the card names as its own subject; the first subject counts most. */
export function topicShare(topics: PostReading['topics'], own: ReadonlySet<string>): number {
  const top = topics.slice(0, 3);
  const total = top.reduce((sum, { score }, index) => sum + score / (index + 1), 0);
  const shared = top.reduce((sum, { id, score }, index) => sum + (own.has(id) ? score / (index + 1) : 0), 0);
  return total === 0 ? 0 : shared / total;
}

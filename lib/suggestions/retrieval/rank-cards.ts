import type { TopicalCard } from '../library';
import type { PostReading } from '../read-post';
import { facetLikeness, type FacetWeights } from './facet-likeness';
import { likenessTo, type GramIndex } from './gram-index';

/** A card that fits a post, and how well: `topic`, `facet` and `words` are the three parts of the score, each 0 to 1. */
export interface Match<Item> {
  item: Item;
  score: number;
  topic: number;
  facet: number;
  words: number;
}

/** How much each part counts, and how much is enough. Set on half of the given development posts and the own ones (docs/suggestions.md). */
export interface MatchWeights {
  topic: number;
  facet: number;
  words: number;
  enough: number;
  /** A card this far below the best is left out. */
  shareOfBest: number;
}

/**
 * The cards that speak of the same matter as the post, the best first. A card that merely touches on it is left out: an own story at the wrong post is worse than none.
 * `leaning` is what was learnt about a card (learning/learn.ts).
 */
export function rankCards<Item>(
  { topics, facets, text }: PostReading,
  shelf: { cards: readonly TopicalCard<Item>[]; grams: GramIndex; facets: FacetWeights },
  weights: MatchWeights,
  leaning: (item: Item) => number = () => 1,
): Match<Item>[] {
  const likeness = likenessTo(shelf.grams, text);
  const matches = shelf.cards.map((card, index): Match<Item> => {
    const topic = topicShare(topics, card.topics);
    const facet = facetLikeness(facets, card.facets, shelf.facets);
    const words = Math.min(1, (likeness[index] ?? 0) * 4);
    return {
      item: card.item,
      topic,
      facet,
      words,
      score: (topic * weights.topic + facet * weights.facet + words * weights.words) * leaning(card.item),
    };
  });
  const ranked = matches.toSorted((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= weights.enough && score >= best * weights.shareOfBest);
}

/** The part of what the post is about that the card names as its own subject; the first subject counts most. */
export function topicShare(topics: PostReading['topics'], own: ReadonlySet<string>): number {
  const top = topics.slice(0, 3);
  const total = top.reduce((sum, { score }, index) => sum + score / (index + 1), 0);
  const shared = top.reduce((sum, { id, score }, index) => sum + (own.has(id) ? score / (index + 1) : 0), 0);
  return total === 0 ? 0 : shared / total;
}

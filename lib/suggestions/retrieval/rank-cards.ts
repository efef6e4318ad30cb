import type { TopicalCard, TopicalShelf } from '../library';
import type { PostReading } from '../read-post';
import { facetLikeness } from './facet-likeness';
import { gramLikeness } from './gram-index';
import { likeness, likenessTo } from './likeness-index';

/** In what a card is like a post, each 0 to 1: its subject, what exactly of it, what is told of, the letters, the rare words, what its words speak for. */
export interface Likeness {
  topic: number;
  facet: number;
  scene: number;
  letters: number;
  words: number;
  drift: number;
}

/** A card that fits a post: `score` are the odds that a colleague would call it the same matter (1 is as likely as not). */
export interface Match<Item> extends Likeness {
  item: Item;
  score: number;
}

/** How much each likeness adds to the logarithm of the odds, and how much is enough. */
export interface MatchWeights extends Likeness {
  /** The logarithm of the odds where nothing is alike. */
  base: number;
  /** No card with lower odds is shown. */
  least: number;
  /** Nor one whose odds are a smaller part of the best one's. */
  shareOfBest: number;
}

/**
 * The cards that speak of the same matter as the post, the best first. A card that merely touches on it is left out: an own story at the wrong post is worse than none.
 * `leaning` is what was learnt about a card (learning/learn.ts).
 */
export function rankCards<Item>(
  reading: PostReading,
  shelf: TopicalShelf<Item>,
  weights: MatchWeights,
  leaning: (item: Item) => number = () => 1,
): Match<Item>[] {
  const letters = gramLikeness(shelf.grams, reading.text);
  const words = likenessTo(shelf.words, reading.words);
  const matches = shelf.cards.map((card, index): Match<Item> => {
    const alike: Likeness = {
      topic: topicShare(reading.topics, card.topics),
      facet: facetLikeness(reading.facets, card.facets, shelf.facets),
      scene: facetLikeness(reading.scenes, card.scenes, shelf.scenes),
      letters: Math.min(1, (letters[index] ?? 0) * 4),
      words: words[index] ?? 0,
      drift: likeness(reading.likely, card.likely),
    };
    return { item: card.item, ...alike, score: Math.exp(weights.base + weighed(alike, weights)) * leaning(card.item) };
  });
  const ranked = matches.toSorted((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= weights.least && score >= best * weights.shareOfBest);
}

/** The likenesses together, each for what it counts; a likeness that was not looked at adds nothing. */
export function weighed(alike: Partial<Likeness>, weights: Likeness): number {
  return (
    (alike.topic ?? 0) * weights.topic +
    (alike.facet ?? 0) * weights.facet +
    (alike.scene ?? 0) * weights.scene +
    (alike.letters ?? 0) * weights.letters +
    (alike.words ?? 0) * weights.words +
    (alike.drift ?? 0) * weights.drift
  );
}

/** The part of what the post is about that the card names as its own subject; the first subject counts most. */
export function topicShare(topics: PostReading['topics'], own: TopicalCard<unknown>['topics']): number {
  const top = topics.slice(0, 3);
  const total = top.reduce((sum, { score }, index) => sum + score / (index + 1), 0);
  const shared = top.reduce((sum, { id, score }, index) => sum + (own.has(id) ? score / (index + 1) : 0), 0);
  return total === 0 ? 0 : shared / total;
}

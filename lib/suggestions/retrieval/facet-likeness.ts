/** How rare each facet is among the cards of the library: a facet that half of them share decides little. */
export type FacetWeights = ReadonlyMap<string, number>;

export function facetWeights(cards: readonly ReadonlyMap<string, number>[]): FacetWeights {
  const counts = new Map<string, number>();
  for (const card of cards) for (const facet of card.keys()) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  return new Map(
    [...counts].map(([facet, count]) => [facet, Math.log(1 + cards.length / (count + 0.5)) / Math.log(1 + cards.length / 1.5)]),
  );
}

/** 0 to 1: how much of what the post is about the card is about too. The same subject in another language counts the same. */
export function facetLikeness(post: ReadonlyMap<string, number>, card: ReadonlyMap<string, number>, weights: FacetWeights): number {
  let shared = 0;
  let postLength = 0;
  let cardLength = 0;
  for (const [facet, strength] of post) {
    const weight = Math.min(3, strength) * (weights.get(facet) ?? 1);
    postLength += weight ** 2;
    const other = card.get(facet);
    if (other !== undefined) shared += weight * Math.min(3, other) * (weights.get(facet) ?? 1);
  }
  for (const [facet, strength] of card) cardLength += (Math.min(3, strength) * (weights.get(facet) ?? 1)) ** 2;
  return shared === 0 ? 0 : shared / Math.sqrt(postLength * cardLength);
}

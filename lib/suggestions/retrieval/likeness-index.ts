/** What a text is compared by, with how much each part counts. */
export type Features = ReadonlyMap<string, number>;

interface Posting {
  document: number;
  weight: number;
}

/** Texts prepared for finding the ones that are like another: for each feature the texts that have it. */
export interface LikenessIndex {
  postings: ReadonlyMap<string, readonly Posting[]>;
  size: number;
}

export function indexFeatures(documents: readonly Features[]): LikenessIndex {
  const postings = new Map<string, Posting[]>();
  for (const [document, features] of documents.entries()) {
    const length = lengthOf(features);
    for (const [feature, weight] of features) {
      const posting = { document, weight: weight / length };
      const list = postings.get(feature);
      if (list) list.push(posting);
      else postings.set(feature, [posting]);
    }
  }
  return { postings, size: documents.length };
}

/** How alike `features` are to those of every text of the index: the cosine, 0 to 1, in the order of the index. */
export function likenessTo({ postings, size }: LikenessIndex, features: Features): Float64Array {
  const scores = new Float64Array(size);
  for (const [feature, weight] of features) {
    for (const posting of postings.get(feature) ?? []) scores[posting.document] = (scores[posting.document] ?? 0) + weight * posting.weight;
  }
  const length = lengthOf(features);
  return scores.map((score) => score / length);
}

/** The cosine of two: 0 where they have nothing in common. */
export function likeness(one: Features, other: Features): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [feature, weight] of small) shared += weight * (large.get(feature) ?? 0);
  return shared === 0 ? 0 : shared / (lengthOf(one) * lengthOf(other));
}

function lengthOf(features: Features): number {
  let sum = 0;
  for (const weight of features.values()) sum += weight ** 2;
  return Math.sqrt(sum) || 1;
}

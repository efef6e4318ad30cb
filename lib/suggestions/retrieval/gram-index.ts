import { gramsOf } from './grams';
import { indexFeatures, likenessTo, type Features, type LikenessIndex } from './likeness-index';

/** Texts prepared for finding the ones that are written in the same words. */
export interface GramIndex {
  index: LikenessIndex;
  idf: ReadonlyMap<string, number>;
}

/** Grams in more than this share of the texts say nothing about one of them. */
const commonShare = 0.3;

export function indexGrams(texts: readonly string[]): GramIndex {
  const grams = texts.map(gramsOf);
  const frequency = new Map<string, number>();
  for (const ofText of grams) for (const gram of ofText.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const idf = new Map([...frequency].map(([gram, count]) => [gram, Math.log(1 + (texts.length - count + 0.5) / (count + 0.5))]));
  const isCommon = (gram: string) => texts.length > 20 && (frequency.get(gram) ?? 0) > texts.length * commonShare;
  const documents = grams.map((ofText) => new Map([...ofText].map(([gram, count]) => [gram, tame(count) * (idf.get(gram) ?? 0)])));
  const index = indexFeatures(documents);
  const postings = new Map([...index.postings].filter(([gram]) => !isCommon(gram)));
  return { index: { ...index, postings }, idf };
}

/** How alike `text` is to every text of the index: the cosine of their weighted grams, 0 to 1, in the order of the index. */
export function gramLikeness({ index, idf }: GramIndex, text: string): Float64Array {
  const unknown = Math.log(1 + index.size + 0.5) * 0.5;
  const features: Features = new Map([...gramsOf(text)].map(([gram, count]) => [gram, tame(count) * (idf.get(gram) ?? unknown)]));
  return likenessTo(index, features);
}

function tame(count: number): number {
  return count <= 1 ? count : 1 + Math.log(count);
}

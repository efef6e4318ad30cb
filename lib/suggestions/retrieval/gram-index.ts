import { gramsOf } from './grams';

interface Posting {
  document: number;
  weight: number;
}

/** Texts prepared for finding the ones that speak of the same thing. */
export interface GramIndex {
  postings: ReadonlyMap<string, readonly Posting[]>;
  idf: ReadonlyMap<string, number>;
  size: number;
}

/** Grams in more than this share of the texts say nothing about one of them. */
const commonShare = 0.3;

export function indexGrams(texts: readonly string[]): GramIndex {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  const grams = texts.map(gramsOf);
  const frequency = new Map<string, number>();
  for (const ofText of grams) for (const gram of ofText.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const idf = new Map([...frequency].map(([gram, count]) => [gram, Math.log(1 + (texts.length - count + 0.5) / (count + 0.5))]));
  for (const [document, ofText] of grams.entries()) {
    let length = 0;
    for (const [gram, count] of ofText) length += (tame(count) * (idf.get(gram) ?? 0)) ** 2;
    lengths[document] = Math.sqrt(length) || 1;
  }
  for (const [document, ofText] of grams.entries()) {
    for (const [gram, count] of ofText) {
      if (texts.length > 20 && (frequency.get(gram) ?? 0) > texts.length * commonShare) continue;
      const posting = { document, weight: (tame(count) * (idf.get(gram) ?? 0)) / (lengths[document] ?? 1) };
      const list = postings.get(gram);
      if (list) list.push(posting);
      else postings.set(gram, [posting]);
    }
  }
  return { postings, idf, size: texts.length };
}

/** How alike `text` is to every text of the index: the cosine of their weighted grams, 0 to 1, in the order of the index. */
export function likenessTo(index: GramIndex, text: string): Float64Array {
  const scores = new Float64Array(index.size);
  const rare = Math.log(1 + index.size + 0.5);
  let length = 0;
  for (const [gram, count] of gramsOf(text)) {
    const weight = tame(count) * (index.idf.get(gram) ?? rare * 0.5);
    length += weight ** 2;
    for (const posting of index.postings.get(gram) ?? [])
      scores[posting.document] = (scores[posting.document] ?? 0) + weight * posting.weight;
  }
  const norm = Math.sqrt(length) || 1;
  return scores.map((score) => score / norm);
}

function tame(count: number): number {
  return count <= 1 ? count : 1 + Math.log(count);
}

import type { WrittenModel } from '../../lib/suggestions/text/linear-model';

export interface Example {
  words: ReadonlySet<string>;
  kind: string;
}

const settings = { rounds: 160, step: 0.1, penalty: 1e-4, seen: 2, least: 0.5, commonClass: 0.5, otherClass: 1.5 };

interface Table {
  vocabulary: readonly string[];
  /** How much a word counts for being rare: it is part of the weight that is written. */
  rarity: Float64Array;
  rows: { features: Int32Array; length: number; kind: number }[];
}

/**
 * Multinomial logistic regression on all examples at once, with a quadratic penalty, by Adam (Kingma and Ba, 2015). The same examples give the same model.
 * `common` is the class of which there are many more examples than of any other. Weights that hardly matter are left out.
 */
export function train(examples: readonly Example[], common: string): WrittenModel {
  const classes = [...new Set(examples.map(({ kind }) => kind))].toSorted();
  const table = tableOf(examples, classes);
  const weights = fit(table, classes, common);
  return Object.fromEntries(
    classes.map((name, kind) => {
      const words = table.vocabulary
        .map((word, feature) => [word, weights[feature * classes.length + kind]! * table.rarity[feature]!] as const)
        .filter(([, weight]) => Math.abs(weight) >= settings.least)
        .map(([word, weight]) => `${word}:${Math.round(weight * 100)}`);
      const base = weights[table.vocabulary.length * classes.length + kind]!;
      return [name, { base: Math.round(base * 1000) / 1000, words: words.join('\t') }];
    }),
  );
}

function tableOf(examples: readonly Example[], classes: readonly string[]): Table {
  const frequency = new Map<string, number>();
  for (const { words } of examples) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vocabulary = [...frequency].flatMap(([word, count]) => (count >= settings.seen ? word : [])).toSorted();
  const placeOf = new Map(vocabulary.map((word, place) => [word, place]));
  return {
    vocabulary,
    rarity: Float64Array.from(vocabulary, (word) => Math.log(examples.length / (frequency.get(word) ?? 1)) / 3),
    rows: examples.map(({ words, kind }) => ({
      features: Int32Array.from([...words].flatMap((word) => placeOf.get(word) ?? [])),
      length: Math.sqrt(words.size) || 1,
      kind: classes.indexOf(kind),
    })),
  };
}

function fit(table: Table, classes: readonly string[], common: string): Float64Array {
  const size = (table.vocabulary.length + 1) * classes.length;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= settings.rounds; round += 1) {
    const slope = slopeOf(table, weights, classes, common);
    for (let at = 0; at < size; at += 1) {
      const steepness = slope[at]!;
      first[at] = 0.9 * first[at]! + 0.1 * steepness;
      second[at] = 0.999 * second[at]! + 0.001 * steepness ** 2;
      const direction = first[at]! / (1 - 0.9 ** round);
      weights[at] = weights[at]! - (settings.step * direction) / (Math.sqrt(second[at]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

function slopeOf({ vocabulary, rarity, rows }: Table, weights: Float64Array, classes: readonly string[], common: string): Float64Array {
  const count = classes.length;
  const slope = new Float64Array(weights.length);
  const base = vocabulary.length * count;
  for (let at = 0; at < base; at += 1) slope[at] = settings.penalty * weights[at]!;
  const scores = new Float64Array(count);
  for (const { features, length, kind } of rows) {
    for (let each = 0; each < count; each += 1) scores[each] = weights[base + each]!;
    for (const feature of features) {
      const value = rarity[feature]! / length;
      for (let each = 0; each < count; each += 1) scores[each] = scores[each]! + weights[feature * count + each]! * value;
    }
    const best = Math.max(...scores);
    let together = 0;
    for (let each = 0; each < count; each += 1) together += scores[each] = Math.exp(scores[each]! - best);
    const share = (classes[kind] === common ? settings.commonClass : settings.otherClass) / rows.length;
    for (let each = 0; each < count; each += 1) {
      const error = share * (scores[each]! / together - (each === kind ? 1 : 0));
      slope[base + each] = slope[base + each]! + error;
      for (const feature of features) {
        slope[feature * count + each] = slope[feature * count + each]! + (error * rarity[feature]!) / length;
      }
    }
  }
  return slope;
}

/**
 * A multinomial logistic model of words: each word has a weight for some classes, found by training (scripts/practice/train.ts). A text has the sum of its
 * words' weights, divided by the root of their number so that long texts are not surer than short ones.
 */
export interface LinearModel {
  classes: readonly string[];
  bases: readonly number[];
  /** Word → [place in `classes`, weight]. */
  words: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** A model as it is written down: for each class its base, and `word:weight` in hundredths, apart by tabs. */
export type WrittenModel = Readonly<Record<string, { base: number; words: string }>>;

/** Throws where a weight is no number. */
export function readModel(written: WrittenModel): LinearModel {
  const words = new Map<string, [number, number][]>();
  for (const [place, { words: line }] of Object.values(written).entries()) {
    for (const entry of line.split('\t').filter(Boolean)) {
      const at = entry.lastIndexOf(':');
      const weight = Number(entry.slice(at + 1)) / 100;
      if (!Number.isFinite(weight)) throw new Error(`No weight: ${entry}`);
      const word = entry.slice(0, at);
      const weights = words.get(word);
      if (weights) weights.push([place, weight]);
      else words.set(word, [[place, weight]]);
    }
  }
  return { classes: Object.keys(written), bases: Object.values(written).map(({ base }) => base), words };
}

/** How likely each class is for a text of these words, together 1. */
export function probabilities({ classes, bases, words }: LinearModel, ofText: ReadonlySet<string>): Map<string, number> {
  const sums = classes.map(() => 0);
  for (const word of ofText) {
    for (const [place, weight] of words.get(word) ?? []) sums[place] = (sums[place] ?? 0) + weight;
  }
  const length = Math.sqrt(ofText.size) || 1;
  const scores = sums.map((sum, place) => sum / length + (bases[place] ?? 0));
  const best = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - best));
  const together = odds.reduce((sum, each) => sum + each, 0);
  return new Map(classes.map((name, place) => [name, (odds[place] ?? 0) / together]));
}

/** Words with what each counts, 0 to 1. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * What words say about the class of a text: naive Bayes, each word weighed by the logarithm of its odds in a class against its use everywhere, held back by
 * a prior that says "nothing" (Monroe, Colaresi and Quinn, "Fightin' Words", 2008). Deterministic, and every word can be shown with its weight.
 */
export interface WordModel {
  classes: readonly string[];
  /** What each class has before any word is read, per word of a text: the more was written in a class, the less a word that it lacks is forgiven. */
  starts: readonly number[];
  /** Word → [place in `classes`, what the word adds there]; where it was never used it adds nothing. */
  words: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  /** How much a word tells by being used at all: little for what stands in every text. */
  rarity: ReadonlyMap<string, number>;
  /** The rarity of a word that was never seen. */
  unseen: number;
}

/** In words: how long a text usually is. */
const wordsPerText = 40;

/** Made of how often each word was used in each class. `prior` is the strength of the belief that a word says nothing, in words seen. */
export function wordModel(uses: ReadonlyMap<string, WordCounts>, prior: number): WordModel {
  const classes = [...uses.keys()];
  const totals = new Map<string, number>();
  for (const words of uses.values()) for (const [word, count] of words) totals.set(word, (totals.get(word) ?? 0) + count);
  const total = sum(totals.values());
  const words = new Map<string, [number, number][]>();
  for (const [place, ofClass] of [...uses.values()].entries()) {
    for (const [word, count] of ofClass) {
      const weights = words.get(word) ?? [];
      words.set(word, weights);
      weights.push([place, Math.log(1 + count / ((prior * (totals.get(word) ?? 1)) / total))]);
    }
  }
  const rarityOf = (count: number) => Math.log(1 + total / wordsPerText / (count + 1));
  return {
    classes,
    starts: [...uses.values()].map((ofClass) => Math.log(prior / (prior + sum(ofClass.values())))),
    words,
    rarity: new Map([...totals].map(([word, count]) => [word, rarityOf(count)])),
    unseen: rarityOf(0),
  };
}

/**
 * How likely each class is by the words of a text alone: together 1, or empty where it has no word that is known. Words of a text hang together, so that what they
 * add up to is too sure of itself: `doubt` divides it.
 */
export function likelihoods({ classes, starts, words }: WordModel, counted: WordCounts, doubt: number): Map<string, number> {
  const scores = classes.map(() => 0);
  let length = 0;
  for (const [word, count] of counted) {
    const weights = words.get(word);
    if (!weights) continue;
    length += count;
    for (const [place, weight] of weights) scores[place] = (scores[place] ?? 0) + count * weight;
  }
  if (length === 0) return new Map();
  const beliefs = scores.map((score, place) => (score + length * (starts[place] ?? 0)) / doubt);
  const best = Math.max(...beliefs);
  const odds = beliefs.map((belief) => Math.exp(belief - best));
  const together = sum(odds);
  return new Map(classes.map((name, place) => [name, (odds[place] ?? 0) / together]));
}

/** Uses as they are written down: `brief:4.3 balie …`, once is not written. Throws where a count is no number. */
export function readUses(line: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const entry of line.split(' ').filter(Boolean)) {
    const [word = '', count = '1'] = entry.split(':');
    if (!(Number(count) > 0)) throw new Error(`No count: ${entry}`);
    uses.set(word, Number(count));
  }
  return uses;
}

function sum(values: Iterable<number>): number {
  let together = 0;
  for (const value of values) together += value;
  return together;
}

import { seedOf } from '../../lib/suggestions/composing/seed';
import type { PostScore } from './measures';

/** A measure over a set, with the middle 95 % of a bootstrap over its posts. */
interface Measure {
  value: number;
  low: number;
  high: number;
  /** The posts it was taken over. */
  count: number;
}

export type Summary = Record<string, Measure>;

type Numeric = { [Key in keyof PostScore]: PostScore[Key] extends number | undefined ? Key : never }[keyof PostScore];

const averages: [string, Numeric][] = [
  ['topics hit@1', 'topicHit'],
  ['topics recall@3', 'topicRecall'],
  ['experiences nDCG@3', 'experienceGain'],
  ['experiences refusal', 'experienceRefusal'],
  ['experiences wrong in top 3', 'experienceFalse'],
  ['contacts nDCG@3', 'contactGain'],
  ['contacts refusal', 'contactRefusal'],
  ['contacts wrong in top 3', 'contactFalse'],
  ['action acceptable', 'acceptable'],
  ['action primary', 'primary'],
];
const counts: [string, Numeric][] = [
  ['forbidden actions', 'forbidden'],
  ['confidential leaks', 'leaks'],
  ['barred contacts suggested', 'barred'],
  ['suggestions at sensitive posts', 'sensitiveSuggested'],
  ['drafts failing a hard check', 'draftFails'],
];
const samples = 1000;

export function summarise(scores: readonly PostScore[]): Summary {
  const averaged = averages.map(([name, key]) => [name, measure(valuesOf(scores, key), mean)] as const);
  const counted = counts.map(([name, key]) => [name, measure(valuesOf(scores, key), sum)] as const);
  return Object.fromEntries([...averaged, ...counted]);
}

function valuesOf(scores: readonly PostScore[], key: Numeric): number[] {
  return scores.map((score) => score[key]).filter((value) => value !== undefined);
}

/** Resampled with a generator of fixed seed: the interval is the same in every run. */
function measure(values: readonly number[], reduce: (values: readonly number[]) => number): Measure {
  const random = generator(seedOf(`${values.length}`));
  const drawn = Array.from({ length: samples }, () => reduce(values.map(() => values[Math.floor(random() * values.length)] ?? 0))).toSorted(
    (a, b) => a - b,
  );
  return {
    value: reduce(values),
    low: drawn[Math.floor(samples * 0.025)] ?? 0,
    high: drawn[Math.floor(samples * 0.975)] ?? 0,
    count: values.length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : sum(values) / values.length;
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

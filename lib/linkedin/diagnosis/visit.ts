import type { Signals } from '../reading';

/** How often each signal answered each field: `{ 'post.author': { 'sdui-name-block': 12 } }`. */
export type SignalCounts = Record<string, Record<string, number>>;

/** What one visit of a page told, in numbers and names of signals: nothing of whom or what it was about. */
export interface Visit {
  /** Posts found. */
  cards: number;
  /** Comments whose author was read. */
  comments: number;
  /** Rows of a list of people. */
  people: number;
  signals: SignalCounts;
  /** Parts of Kring that failed on the page, as `post-chips: TypeError`. */
  failures: string[];
}

/** Counts which signal answered, over the readings of one page. */
export function countSignals(readings: readonly (Signals | undefined)[]): SignalCounts {
  const counts: SignalCounts = {};
  for (const [field, signal] of readings.flatMap((signals) => Object.entries(signals ?? {}))) {
    const known = (counts[field] ??= {});
    known[signal] = (known[signal] ?? 0) + 1;
  }
  return counts;
}

import type { Suggestion } from '../suggestions/deciding/suggestion';
import type { DraftLanguage } from '../suggestions/language';
import type { Verdict } from './check-answer';
import type { Engine, Parcel, Run } from './engine';
import type { Prompt } from './prompt';

/** A question in which no name is left, as far as Kring knows them. */
export interface Planned {
  prompt: Prompt;
  /** What was replaced, spelled as it was. */
  hidden: readonly string[];
  /** Whether there is a note about the contact that could go along. */
  hasNote: boolean;
}

/**
 * What came of it. `suggestion` is always fit to show: the model's where it is good, otherwise Kring's own. `refused`: the answer was not good enough, `verdict`
 * says why.
 */
export type Improvement =
  | { outcome: 'chosen'; suggestion: Suggestion }
  | { outcome: 'drafted' | 'refused'; suggestion: Suggestion; verdict: Verdict };

/**
 * Where the question about one suggestion is made and the answer judged: beside the library (workbench.ts), of which an engine sees nothing. A page has it in its
 * worker; the engine itself is asked by the page, since only a window has the browser's model and knows what was permitted.
 */
export interface Workbench {
  /** The question for an engine that writes these languages well; undefined: not a thing for it. */
  plan(writes: readonly DraftLanguage[]): Promise<Planned | undefined>;
  /** What the engine's answer to it comes to: a text with placeholders, or the id of a candidate. */
  judge(answer: string): Promise<Improvement>;
}

export interface ImproveRun extends Run {
  /**
   * Shows the person exactly what leaves (EnginePreview) and resolves to whether it may. Not asked for the browser's own model, since nothing leaves it. Without
   * a yes nothing is sent.
   */
  confirm: (parcel: Parcel, planned: Planned) => Promise<boolean>;
}

/**
 * Lets an engine work on a suggestion: it writes a text where it is good enough in the language, and else chooses among Kring's wordings. `unsuited`: not a thing
 * for this engine; `withheld`: the person did not send it.
 *
 * A card calls it when the person asks for it, keeps showing the text there was meanwhile, and shows `suggestion` of what came of it. It counts as that one
 * suggestion: the daily limit and the used texts are the card's, at copying, as for any text. Rejects with an `EngineError` (a sentence for the person, by
 * `errorPhrase`) or the signal's reason; the card then keeps what it had.
 */
export async function improve(
  bench: Workbench,
  { confirm, signal, onProgress }: ImproveRun,
  engine: Engine,
): Promise<Improvement | { outcome: 'unsuited' | 'withheld' }> {
  const planned = await bench.plan(engine.writes);
  if (!planned) return { outcome: 'unsuited' };
  const parcel = engine.pack(planned.prompt);
  signal?.throwIfAborted();
  if (parcel.destination.place !== 'browser' && !(await confirm(parcel, planned))) return { outcome: 'withheld' };
  signal?.throwIfAborted();
  const run: Run = { signal, onProgress };
  const answer = planned.prompt.task === 'choose' ? await engine.choose(parcel, run) : await engine.draft(parcel, run);
  signal?.throwIfAborted();
  return bench.judge(answer);
}

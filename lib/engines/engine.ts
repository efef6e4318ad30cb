import type { DraftLanguage } from '../suggestions/language';
import type { Prompt } from './prompt';

export const engineKinds = ['built-in', 'endpoint'] as const;
export type EngineKind = (typeof engineKinds)[number];

/** Where a parcel goes: nowhere (the browser's own model), to a program on this device, or to another machine. */
export interface Destination {
  place: 'browser' | 'device' | 'elsewhere';
  /** The full address that is asked; empty for the browser's own model. */
  url: string;
}

/** What an engine is given, to the letter. The person sees it before anything is sent; what is sent is `body` and nothing else, beside the key. */
export interface Parcel {
  destination: Destination;
  prompt: Prompt;
  body: string;
}

export interface Run {
  /** Aborting ends the request at once; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told as an engine gets on: 0 to 1 where it knows how far it is (a download), `undefined` where it does not. */
  onProgress?: ((share: number | undefined) => void) | undefined;
}

/**
 * A language model, whatever stands behind it. It is given parcels, never contacts or cards. Both calls reject with an `EngineError` that says what
 * happened and what to do; what they give back is not trusted by anybody (`checkAnswer`).
 */
export interface Engine {
  kind: EngineKind;
  /** The languages it is good enough to write in. In any other it only points at the best of the texts that Kring made itself. */
  writes: readonly DraftLanguage[];
  pack(prompt: Prompt): Parcel;
  /** The id of one of the prompt's candidates. */
  choose(parcel: Parcel, run: Run): Promise<string>;
  /** A text, with the placeholders of the prompt still in it. */
  draft(parcel: Parcel, run: Run): Promise<string>;
}

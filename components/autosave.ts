/** Where the words of one field go. */
export interface Keeper {
  /** Words that were typed earlier and never reached the store. */
  waiting(): string | undefined;
  /** Holds the words at once, at every keystroke: a page that is closed in the middle loses none. */
  hold(text: string): void;
  /** Stores them. Resolves to a sentence for the person when that failed; the words go on waiting then. */
  save(text: string): Promise<string | undefined>;
}

export interface AutosaveState {
  text: string;
  status: 'idle' | 'saving' | 'saved' | { problem: string };
}

/** Milliseconds without a keystroke after which words are stored. */
const pause = 500;

/** The words of a field that saves itself: after a pause, and whenever it is told to. What cannot be stored stays in the field. */
export class Autosave {
  readonly #keeper: Keeper;
  #state: AutosaveState;
  #isDirty: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** `kept`: the words as the store has them. */
  constructor(kept: string, keeper: Keeper) {
    const waiting = keeper.waiting();
    this.#keeper = keeper;
    this.#isDirty = waiting !== undefined && waiting !== kept;
    this.#state = { text: waiting ?? kept, status: 'idle' };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): AutosaveState => this.#state;

  type(text: string): void {
    this.#isDirty = true;
    this.#keeper.hold(text);
    this.#set({ text });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** The store has other words (undo, another window). Own words that are not stored yet go before them. */
  receive(kept: string): void {
    if (!this.#isDirty && this.#state.status !== 'saving' && kept !== this.#state.text) this.#set({ text: kept });
  }

  /** Stores what is not stored yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#isDirty) return;
    this.#isDirty = false;
    this.#set({ status: 'saving' });
    const problem = await this.#keeper.save(this.#state.text);
    if (problem) this.#isDirty = true;
    this.#set({ status: problem ? { problem } : 'saved' });
  }

  #set(change: Partial<AutosaveState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

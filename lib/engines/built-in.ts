import type { Engine, Run } from './engine';
import { EngineError, type EngineProblem } from './engine-error';
import type { Availability, LanguageModelApi, LanguageModelOptions } from './language-model';
import { readChoice, readDraft } from './read-answer';

/**
 * English is asked for whatever the post: Dutch is no language of the model, and naming it makes the browser refuse (guide.md A1). A Dutch post is read as well as
 * the model can, which is enough to point at one of Kring's own texts; a text of its own is only taken in English.
 */
const options: LanguageModelOptions = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

export type BuiltInState = Availability | 'absent';

/** Whether this browser has a model, and whether it is there yet. Downloads nothing. */
export async function builtInState(api: LanguageModelApi | undefined): Promise<BuiltInState> {
  return api ? api.availability(options).catch(() => 'unavailable' as const) : 'absent';
}

/** Fetches the model, some gigabytes, by the browser. Only from the person's own click. Throws `EngineError`; the signal's reason when aborted. */
export async function downloadBuiltIn(api: LanguageModelApi | undefined, { signal, onProgress }: Run): Promise<void> {
  if (!api) throw new EngineError('absent');
  await guarded(signal, async () => {
    const session = await api.create({
      ...options,
      ...(signal && { signal }),
      monitor: (monitor) => monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress?.(loaded)),
    });
    session.destroy();
  });
}

/** The browser's own model as an engine: nothing leaves the browser. */
export function builtInEngine(api: LanguageModelApi | undefined): Engine {
  const ask = async ({ system, user, schema }: { system: string; user: string; schema: unknown }, { signal, onProgress }: Run) => {
    const state = await builtInState(api);
    if (!api || state !== 'available') throw new EngineError(missing[state === 'available' ? 'absent' : state]);
    onProgress?.(undefined);
    return guarded(signal, async () => {
      const session = await api.create({ ...options, initialPrompts: [{ role: 'system', content: system }], ...(signal && { signal }) });
      try {
        return await session.prompt(user, { responseConstraint: schema, ...(signal && { signal }) });
      } finally {
        session.destroy();
      }
    });
  };
  return {
    kind: 'built-in',
    writes: ['en'],
    pack: (prompt) => ({ destination: { place: 'browser', url: '' }, prompt, body: `${prompt.system}\n\n${prompt.user}` }),
    choose: async (parcel, run) => readChoice(await ask(parcel.prompt, run), parcel),
    draft: async (parcel, run) => readDraft(await ask(parcel.prompt, run)),
  };
}

/** A model that is not there yet is never fetched by the way: that is the person's click in the settings. */
const missing: Record<Exclude<BuiltInState, 'available'>, EngineProblem> = {
  absent: 'absent',
  unavailable: 'unavailable',
  downloadable: 'not-downloaded',
  downloading: 'not-downloaded',
};

async function guarded<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotSupportedError') throw new EngineError('unavailable', { cause: error });
    if (name === 'QuotaExceededError') throw new EngineError('too-long', { cause: error });
    throw new EngineError(name === 'NetworkError' ? 'not-downloaded' : 'model-failed', { cause: error });
  }
}

import { describe, expect, test, vi } from 'vitest';
import { builtInEngine, builtInState, downloadBuiltIn } from '../../lib/engines/built-in';
import type { Availability, DownloadMonitor, LanguageModelApi } from '../../lib/engines/language-model';
import type { Prompt } from '../../lib/engines/prompt';

const prompt: Prompt = {
  task: 'choose',
  language: 'nl',
  system: 'Kies.',
  user: 'Twee teksten',
  schema: {
    type: 'object',
    properties: { choice: { type: 'string', enum: ['1', '2'] } },
    required: ['choice'],
    additionalProperties: false,
  },
};

/** A model as the browser has one; records what it was asked. */
function model(state: Availability, answer: string | Error = '{"choice":"2"}') {
  const destroy = vi.fn();
  const ask = vi.fn(async (_text: string, _options: { responseConstraint?: unknown; signal?: AbortSignal }) => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const create = vi.fn<LanguageModelApi['create']>(async ({ monitor, signal }) => {
    signal?.throwIfAborted();
    const listeners: ((event: { loaded: number }) => void)[] = [];
    const target: DownloadMonitor = { addEventListener: (_type, listener) => listeners.push(listener) };
    monitor?.(target);
    for (const loaded of [0.25, 1]) for (const listener of listeners) listener({ loaded });
    return { prompt: ask, destroy };
  });
  const availability = vi.fn<LanguageModelApi['availability']>(async () => state);
  return { availability, create, ask, destroy };
}

describe('the browser’s own model', () => {
  test('points at one of the texts; the session is closed', async () => {
    const api = model('available');
    const engine = builtInEngine(api);
    const parcel = engine.pack(prompt);
    expect(await engine.choose(parcel, {})).toBe('2');
    expect(parcel.destination.place).toBe('browser');
    expect(api.ask).toHaveBeenCalledWith('Twee teksten', { responseConstraint: prompt.schema });
    expect(api.destroy).toHaveBeenCalledOnce();
  });

  test('it writes English alone', () => {
    expect(builtInEngine(undefined).writes).toEqual(['en']);
  });

  test('availability and use are asked with the same options, and never for Dutch', async () => {
    const api = model('available');
    await builtInEngine(api).choose(builtInEngine(api).pack(prompt), {});
    const [asked] = api.availability.mock.calls[0]!;
    const [used] = api.create.mock.calls[0]!;
    expect({ expectedInputs: used.expectedInputs, expectedOutputs: used.expectedOutputs }).toEqual(asked);
    expect(JSON.stringify(asked)).not.toContain('nl');
  });

  test.each([
    ['unavailable', 'unavailable'],
    ['downloadable', 'not-downloaded'],
    ['downloading', 'not-downloaded'],
  ] as const)('when %s it is not used, and nothing is fetched by the way', async (state, problem) => {
    const api = model(state);
    const engine = builtInEngine(api);
    await expect(engine.draft(engine.pack(prompt), {})).rejects.toMatchObject({ problem });
    expect(api.create).not.toHaveBeenCalled();
  });

  test('absent, or a browser that refuses to say', async () => {
    expect(await builtInState(undefined)).toBe('absent');
    const refusing = { ...model('available'), availability: async () => Promise.reject(new TypeError('no')) };
    expect(await builtInState(refusing)).toBe('unavailable');
    await expect(downloadBuiltIn(undefined, {})).rejects.toMatchObject({ problem: 'absent' });
    const engine = builtInEngine(undefined);
    await expect(engine.choose(engine.pack(prompt), {})).rejects.toMatchObject({ problem: 'absent' });
  });

  test('is fetched by the person’s click, and says how far it is', async () => {
    const seen: (number | undefined)[] = [];
    const api = model('downloadable');
    await downloadBuiltIn(api, { onProgress: (share) => seen.push(share) });
    expect(seen).toEqual([0.25, 1]);
    expect(api.destroy).toHaveBeenCalledOnce();
    const reason = new Error('stopped');
    await expect(downloadBuiltIn(api, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test.each([
    ['NotSupportedError', 'unavailable'],
    ['QuotaExceededError', 'too-long'],
    ['NetworkError', 'not-downloaded'],
    ['UnknownError', 'model-failed'],
  ])('%s is told as %s, and the session is closed', async (name, problem) => {
    const api = model('available', new DOMException('x', name));
    const engine = builtInEngine(api);
    await expect(engine.choose(engine.pack(prompt), {})).rejects.toMatchObject({ problem });
    expect(api.destroy).toHaveBeenCalledOnce();
  });

  test('an answer that was not offered is not believed', async () => {
    const engine = builtInEngine(model('available', '{"choice":"7"}'));
    await expect(engine.choose(engine.pack(prompt), {})).rejects.toMatchObject({ problem: 'unreadable' });
  });
});

import { z } from 'zod';
import { readAddress, type EndpointAddress } from './address';
import { askServer } from './ask-server';
import type { Engine, Parcel, Run } from './engine';
import { EngineError, type EngineProblem } from './engine-error';
import { readChoice, readDraft } from './read-answer';

/** A server that speaks OpenAI's protocol: Ollama, or any host of the person's own choice. */
export interface EndpointOptions {
  address: EndpointAddress;
  model: string;
  key?: string | undefined;
  /** Milliseconds for one text; a model on a laptop may need most of it. */
  timeout?: number;
  /** Whether the person gave permission for this origin. */
  isAllowed: () => Promise<boolean>;
}

const patience = { text: 120_000, test: 10_000 };

const emptyQuestion = JSON.stringify({ model: '', messages: [] });

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string().max(200) })).max(2000) });

export function endpointEngine({ address, model, key, timeout = patience.text, isAllowed }: EndpointOptions): Engine {
  const url = `${address.base}/chat/completions`;
  const ask = async ({ body }: Parcel, { signal, onProgress }: Run): Promise<string> => {
    if (!(await isAllowed())) throw new EngineError('not-allowed');
    onProgress?.(undefined);
    const answer = completionSchema.safeParse(await askServer({ url, body, key, signal, timeout }));
    const content = answer.data?.choices[0]?.message.content;
    if (content === undefined) throw new EngineError('unexpected');
    return content;
  };
  return {
    kind: 'endpoint',
    // Which languages it writes well is the person's own choice of model; every text is tried on the rubric.
    writes: ['nl', 'en'],
    pack: (prompt) => ({
      destination: { place: address.isLoopback ? 'device' : 'elsewhere', url },
      prompt,
      body: JSON.stringify(
        {
          model,
          messages: [
            { role: 'system', content: prompt.system },
            { role: 'user', content: prompt.user },
          ],
          temperature: prompt.task === 'choose' ? 0 : 0.6,
          seed: 1,
          max_tokens: 400,
          stream: false,
          response_format: { type: 'json_schema', json_schema: { name: prompt.task, strict: true, schema: prompt.schema } },
        },
        null,
        2,
      ),
    }),
    choose: async (parcel, run) => readChoice(await ask(parcel, run), parcel),
    draft: async (parcel, run) => readDraft(await ask(parcel, run)),
  };
}

/** Answers to the empty question that say no more than that it is empty, or that it came through. */
const harmless = new Set<EngineProblem>(['refused', 'not-found', 'too-many', 'server-fault', 'not-json', 'too-long']);

/**
 * The models a server offers: what the test button asks. Sends the key and an empty question, nothing else. The question is needed, since the browser names the
 * extension as origin only where something is posted: a list alone would come through where every text is refused later. Throws `EngineError`.
 */
export async function listModels({ address, key, isAllowed }: Omit<EndpointOptions, 'model'>, signal?: AbortSignal): Promise<string[]> {
  if (!(await isAllowed())) throw new EngineError('not-allowed');
  const call = { key, signal, timeout: patience.test };
  const answer = modelsSchema.safeParse(await askServer({ ...call, url: `${address.base}/models` }));
  if (!answer.success) throw new EngineError('unexpected');
  await askServer({ ...call, url: `${address.base}/chat/completions`, body: emptyQuestion }).catch((error: unknown) => {
    if (!(error instanceof EngineError) || !harmless.has(error.problem)) throw error;
  });
  return answer.data.data.map(({ id }) => id);
}

/** Throws for an address that was never valid: the settings keep none. */
export function addressOf(typed: string): EndpointAddress {
  const address = readAddress(typed);
  if (typeof address === 'string') throw new EngineError('unreachable');
  return address;
}

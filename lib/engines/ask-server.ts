import { EngineError, type EngineProblem } from './engine-error';

/** One request to a server of the person's own. This file is the only one in Kring that sends anything anywhere. */
export interface ServerCall {
  url: string;
  /** POST with exactly this body; GET when left out. */
  body?: string;
  /** Goes into the Authorization header, and nowhere else. */
  key?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Milliseconds until it is given up, the answer's last byte included. */
  timeout: number;
}

/** Bytes of an answer; a text of a few sentences is far below it. */
const mostBytes = 256_000;

/**
 * The answer as JSON. Sends no cookies and no referrer, keeps nothing, and follows no redirect: the person agreed to one origin. Throws `EngineError`; when
 * `signal` is aborted, its reason.
 */
export async function askServer({ url, body, key, signal, timeout }: ServerCall): Promise<unknown> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      ...(body === undefined ? {} : { method: 'POST', body }),
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...(key && { Authorization: `Bearer ${key}` }) },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const text = await textOf(response);
    if (!response.ok) throw new EngineError(problemOf(response.status, text));
    return parsed(text);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof EngineError) throw error;
    throw new EngineError(limit.aborted ? 'timeout' : 'unreachable', { cause: error });
  }
}

/** Reads no further than is allowed, whatever the server says of its length. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new EngineError('too-long');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EngineError('not-json', { cause });
  }
}

/** Ollama answers 403 without a word to an origin it does not know (guide.md A4); others say why they refuse. */
function problemOf(status: number, text: string): EngineProblem {
  if (status === 403) return text.trim() === '' || /\borigin\b/iu.test(text) ? 'origin-refused' : 'forbidden';
  if (status === 401) return 'no-key';
  if (status === 404) return 'not-found';
  if (status === 429) return 'too-many';
  return status >= 500 ? 'server-fault' : 'refused';
}

import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server saw of one request. */
export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** How it answers: a model's words, or a way to fail. */
export interface Behaviour {
  status?: number;
  /** What the model says; the answer is wrapped as the protocol wants. */
  content?: string;
  /** Sent as it is, instead of the protocol's answer. */
  raw?: string;
  /** Never answers. */
  isSilent?: boolean;
  /** Refuses other origins without a word, as Ollama does. */
  refusesExtensions?: boolean;
  /** The same, as a browser sees it: only what is posted carries an origin. */
  refusesQuestions?: boolean;
  location?: string;
  models?: string[];
  /** Refuses without this key. */
  key?: string;
}

export interface ProtocolServer {
  /** `http://127.0.0.1:…/v1` */
  base: string;
  origin: string;
  requests: SeenRequest[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A real server that speaks the OpenAI-compatible protocol: models and chat completions. */
export async function startProtocolServer(): Promise<ProtocolServer> {
  const requests: SeenRequest[] = [];
  let behaviour: Behaviour = {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const seen = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      requests.push(seen);
      if (behaviour.isSilent) return;
      const { status, body } = answer(seen, behaviour);
      response.writeHead(status, { 'Content-Type': 'application/json', ...(behaviour.location && { Location: behaviour.location }) });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base: `${origin}/v1`,
    origin,
    requests,
    behave(next) {
      behaviour = next;
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer({ method, path, headers, body }: SeenRequest, behaviour: Behaviour): { status: number; body: string } {
  if (behaviour.refusesQuestions && method === 'POST') return { status: 403, body: '' };
  if (behaviour.refusesExtensions && headers.origin?.includes('extension://')) return { status: 403, body: '' };
  if (behaviour.key !== undefined && headers.authorization !== `Bearer ${behaviour.key}`)
    return { status: 401, body: '{"error":{"message":"invalid api key"}}' };
  if (behaviour.raw !== undefined || behaviour.status !== undefined) return { status: behaviour.status ?? 200, body: behaviour.raw ?? '' };
  if (method === 'GET' && path === '/v1/models') {
    const data = (behaviour.models ?? ['test-model']).map((id) => ({ id, object: 'model' }));
    return { status: 200, body: JSON.stringify({ object: 'list', data }) };
  }
  if (method !== 'POST' || path !== '/v1/chat/completions') return { status: 404, body: '{"error":{"message":"not found"}}' };
  const { messages, model } = JSON.parse(body) as { messages: { role: string; content: string }[]; model: string };
  if (!model || messages.length < 2) return { status: 400, body: '{"error":{"message":"bad request"}}' };
  const content = behaviour.content ?? '{"text":"…"}';
  return {
    status: 200,
    body: JSON.stringify({ id: '1', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content } }] }),
  };
}

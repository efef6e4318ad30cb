import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissionPattern, readAddress } from '../../lib/engines/address';
import { addressOf, endpointEngine, listModels } from '../../lib/engines/endpoint';
import type { Prompt } from '../../lib/engines/prompt';
import { startProtocolServer, type Behaviour, type ProtocolServer } from './protocol-server';

const draft: Prompt = {
  task: 'draft',
  language: 'nl',
  system: 'Schrijf.',
  user: '<bericht>\nÉén brief\n</bericht>',
  schema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'], additionalProperties: false },
};
const choice: Prompt = {
  ...draft,
  task: 'choose',
  schema: {
    type: 'object',
    properties: { choice: { type: 'string', enum: ['1', '2'] } },
    required: ['choice'],
    additionalProperties: false,
  },
};

let server: ProtocolServer;
beforeAll(async () => {
  server = await startProtocolServer();
});
afterAll(() => server.close());

const allowed = async () => true;
const engine = (more: { key?: string; timeout?: number; isAllowed?: () => Promise<boolean> } = {}) =>
  endpointEngine({ address: addressOf(server.base), model: 'test-model', isAllowed: allowed, ...more });

describe('an address', () => {
  test.each([
    ['localhost:11434', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1'],
    ['http://localhost:11434/v1/chat/completions', 'http://localhost:11434/v1'],
    ['model.example', 'https://model.example/v1'],
    ['https://model.example/openai/v1', 'https://model.example/openai/v1'],
    ['https://model.example:8443/v1/models', 'https://model.example:8443/v1'],
    ['', 'address-empty'],
    ['http://model.example/v1', 'address-insecure'],
    ['http://192.168.1.4:11434', 'address-insecure'],
    ['http://localhost.evil.example/v1', 'address-insecure'],
    ['ftp://localhost/v1', 'address-insecure'],
    ['javascript:alert(1)', 'address-unclear'],
    ['https://key@model.example/v1', 'address-with-key'],
    ['https://model.example/v1?key=1', 'address-unclear'],
    ['not an address', 'address-unclear'],
  ])('%s', (typed, base) => {
    const read = readAddress(typed);
    expect(typeof read === 'string' ? read : read.base).toBe(base);
  });

  test.each([
    ['http://localhost:11434/v1', true, 'http://localhost:11434/*'],
    ['http://localhost:11434/v1', false, 'http://localhost/*'],
    ['https://model.example/v1', true, 'https://model.example/*'],
    ['https://model.example:8443/v1', false, 'https://model.example/*'],
  ])('%s asks permission for one origin (ports: %s)', (typed, knowsPorts, pattern) => {
    expect(permissionPattern(addressOf(typed), knowsPorts)).toBe(pattern);
  });
});

describe('a server that answers', () => {
  test('a text; what is sent is the parcel to the letter, and the key in its header alone', async () => {
    server.behave({ content: '{"text":"Hoe ging het verder?"}', key: 'geheim' });
    const { pack, draft: ask } = engine({ key: 'geheim' });
    const parcel = pack(draft);
    expect(await ask(parcel, {})).toBe('Hoe ging het verder?');
    expect(server.requests).toHaveLength(1);
    const [seen] = server.requests;
    expect(seen?.body).toBe(parcel.body);
    expect(parcel.destination).toEqual({ place: 'device', url: `${server.base}/chat/completions` });
    expect(seen?.headers.authorization).toBe('Bearer geheim');
    expect(parcel.body).not.toContain('geheim');
    expect(seen?.headers.cookie ?? seen?.headers.referer).toBeUndefined();
  });

  test.each([
    ['plain', '{"text":"Goed."}', 'Goed.'],
    ['in a fence', '```json\n{"text": "Goed."}\n```', 'Goed.'],
    ['with more than was asked', '{"text":"Goed.","__proto__":{"x":1},"note":1}', 'Goed.'],
  ])('a text %s', async (_how, content, text) => {
    server.behave({ content });
    expect(await engine().draft(engine().pack(draft), {})).toBe(text);
  });

  test.each([
    ['{"choice":"2"}', '2'],
    ['{"choice":1}', '1'],
  ])('a choice: %s', async (content, id) => {
    server.behave({ content });
    expect(await engine().choose(engine().pack(choice), {})).toBe(id);
  });

  test('the models it has', async () => {
    server.behave({ models: ['a', 'b'] });
    expect(await listModels({ address: addressOf(server.base), isAllowed: allowed })).toEqual(['a', 'b']);
    expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/v1/models', ''],
      ['POST', '/v1/chat/completions', '{"model":"","messages":[]}'],
    ]);
  });

  test('a list that comes through while questions are refused is no working connection', async () => {
    server.behave({ refusesQuestions: true });
    await expect(listModels({ address: addressOf(server.base), isAllowed: allowed })).rejects.toMatchObject({ problem: 'origin-refused' });
  });
});

const failures: [string, Behaviour, string][] = [
  ['403 without a word, as Ollama', { status: 403 }, 'origin-refused'],
  ['403 that speaks of the origin', { status: 403, raw: 'Origin not allowed' }, 'origin-refused'],
  ['403 with another reason', { status: 403, raw: '{"error":"no access to this model"}' }, 'forbidden'],
  ['401', { key: 'another' }, 'no-key'],
  ['404', { status: 404 }, 'not-found'],
  ['429', { status: 429 }, 'too-many'],
  ['500', { status: 500, raw: '<html>oops</html>' }, 'server-fault'],
  ['400', { status: 400 }, 'refused'],
  ['a redirect to elsewhere', { status: 302, location: 'http://127.0.0.1:9/v1' }, 'unreachable'],
  ['broken JSON', { raw: '{"choices": [' }, 'not-json'],
  ['a web page', { raw: '<!doctype html><p>Welcome' }, 'not-json'],
  ['JSON of another kind', { raw: '{"choices": []}' }, 'unexpected'],
  ['an answer without end', { raw: `"${'a'.repeat(300_000)}"` }, 'too-long'],
  ['a model that ignores the form', { content: 'Natuurlijk! Hier is je tekst: …' }, 'unreadable'],
  ['a model that says nothing', { content: '{"text":"  "}' }, 'unreadable'],
];

describe('a server that fails is told in a sentence', () => {
  test.each(failures)('%s', async (_what, behaviour, problem) => {
    server.behave(behaviour);
    await expect(engine().draft(engine().pack(draft), {})).rejects.toMatchObject({ problem, messageKey: `engines.problem-${problem}` });
  });

  test.each(['{"choice":"3"}', '{"choice":"1\\n2"}', '{"choice":null}', '[]'])('a choice that was not offered: %s', async (content) => {
    server.behave({ content });
    await expect(engine().choose(engine().pack(choice), {})).rejects.toMatchObject({ problem: 'unreadable' });
  });

  test('too slow', async () => {
    server.behave({ isSilent: true });
    await expect(engine({ timeout: 30 }).draft(engine().pack(draft), {})).rejects.toMatchObject({ problem: 'timeout' });
  });

  test('stopped by the person: their own reason, no problem of the server', async () => {
    server.behave({ isSilent: true });
    const stop = new AbortController();
    const asked = engine().draft(engine().pack(draft), { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) });
    await expect(asked).rejects.toThrow('stopped');
  });

  test('nobody there', async () => {
    const gone = await startProtocolServer();
    await gone.close();
    const nobody = endpointEngine({ address: addressOf(gone.base), model: 'm', isAllowed: allowed });
    await expect(nobody.draft(nobody.pack(draft), {})).rejects.toMatchObject({ problem: 'unreachable' });
  });

  test('without permission nothing is sent, not even the key', async () => {
    server.behave({});
    const isAllowed = async () => false;
    const asked = engine({ isAllowed, key: 'geheim' });
    await expect(asked.draft(asked.pack(draft), {})).rejects.toMatchObject({ problem: 'not-allowed' });
    await expect(listModels({ address: addressOf(server.base), key: 'geheim', isAllowed })).rejects.toMatchObject({
      problem: 'not-allowed',
    });
    expect(server.requests).toEqual([]);
  });
});

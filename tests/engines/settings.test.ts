import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser';
import { engineOf, engineSettingsSchema, forgetEngine, readEngineSettings, writeEngineSettings } from '../../lib/engines/engine-settings';
import { originsLines } from '../../lib/engines/ollama-origins';
import { answerFindingCodes } from '../../lib/engines/check-answer';
import { engineProblems } from '../../lib/engines/engine-error';
import { addressProblems } from '../../lib/engines/address';
import { answerFindingPhrase } from '../../lib/i18n/engine-phrases';
import { isMessageKey } from '../../lib/i18n/messages';
import { createTranslator } from '../../lib/i18n/translate';
import { dumpStore } from '../../lib/store/dump';

const removed: string[][] = [];
const endpoint = { kind: 'endpoint' as const, address: 'https://model.example/v1', model: 'm', key: 'zeer-geheim' };

beforeEach(() => {
  fakeBrowser.reset();
  removed.length = 0;
  Object.assign(browser.permissions, {
    contains: async () => true,
    remove: async ({ origins }: { origins: string[] }) => Boolean(removed.push(origins)),
  });
});

describe('the engine of the settings', () => {
  test('Kring comes without one', async () => {
    const settings = await readEngineSettings();
    expect(settings).toEqual({ kind: 'off', address: '', model: '', key: '' });
    expect(engineOf(settings)).toBeUndefined();
  });

  test.each([
    [{ ...endpoint }, 'endpoint'],
    [{ ...endpoint, model: '' }, undefined],
    [{ ...endpoint, address: 'http://model.example' }, undefined],
    [{ ...endpoint, kind: 'off' as const }, undefined],
    [{ ...endpoint, kind: 'built-in' as const }, 'built-in'],
  ])('%j', (settings, kind) => {
    expect(engineOf(settings)?.kind).toBe(kind);
  });

  test('a damaged value is off', () => {
    expect(engineSettingsSchema.parse({ kind: 'rm', address: 3, model: null, key: {} })).toEqual({
      kind: 'off',
      address: '',
      model: '',
      key: '',
    });
  });

  test('switched off, everything is forgotten and the permission given back', async () => {
    await writeEngineSettings(endpoint);
    expect(await readEngineSettings()).toEqual(endpoint);
    await forgetEngine();
    expect(removed).toEqual([['https://model.example/*']]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  test('another address: the old one loses its permission; another model: it stays', async () => {
    await writeEngineSettings(endpoint);
    await writeEngineSettings({ ...endpoint, model: 'other' });
    expect(removed).toEqual([]);
    await writeEngineSettings({ ...endpoint, address: 'http://localhost:11434' });
    expect(removed).toEqual([['https://model.example/*']]);
  });

  test('the key is on this device alone: not in the store that backups hold, not with the other settings', async () => {
    await writeEngineSettings(endpoint);
    expect(JSON.stringify(await dumpStore())).not.toContain(endpoint.key);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['engine']);
    expect(await browser.storage.sync.get(null)).toEqual({});
  });
});

test('Ollama is told of this one extension, on every system', () => {
  const lines = originsLines('chrome-extension://abcdef/');
  expect(lines.map(({ line }) => line)).toEqual([
    'setx OLLAMA_ORIGINS "chrome-extension://abcdef"',
    'launchctl setenv OLLAMA_ORIGINS "chrome-extension://abcdef"',
    'Environment="OLLAMA_ORIGINS=chrome-extension://abcdef"',
  ]);
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const { t } = createTranslator(language);

  test.each([...engineProblems, ...addressProblems])('the problem %s is a sentence', (problem) => {
    const key = `engines.problem-${problem}`;
    expect(isMessageKey(key) && t(key)).toMatch(/^\p{Lu}.{10,}[.?]$/u);
  });

  test.each(answerFindingCodes)('the finding %s is a sentence', (code) => {
    expect(answerFindingPhrase({ code, detail: 'x' }, createTranslator(language))).toMatch(/^[^{}]{10,}$/u);
  });
});

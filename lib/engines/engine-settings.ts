import { z } from 'zod';
import { browser } from '../browser';
import { readAddress, type EndpointAddress } from './address';
import { builtInEngine } from './built-in';
import type { Engine } from './engine';
import { endpointEngine } from './endpoint';
import { dropOrigin, isOriginAllowed } from './host-permission';
import { languageModelOfBrowser } from './language-model';

/**
 * Which engine the person switched on. In `storage.local` under a name of its own, where content scripts cannot read: not in the store, so that no backup,
 * export or list of changes ever holds the key.
 */
export const engineSettingsSchema = z.object({
  kind: z.enum(['off', 'built-in', 'endpoint']).catch('off'),
  address: z.string().max(500).catch(''),
  model: z.string().max(200).catch(''),
  key: z.string().max(500).catch(''),
});
export type EngineSettings = z.infer<typeof engineSettingsSchema>;

const storageKey = 'engine';

/** A damaged value falls back to off, field by field. */
export async function readEngineSettings(): Promise<EngineSettings> {
  const stored = await browser.storage.local.get(storageKey);
  return engineSettingsSchema.parse(stored[storageKey] ?? {});
}

/** Keeps the choice. An origin that is no longer asked loses its permission. */
export async function writeEngineSettings(settings: EngineSettings): Promise<void> {
  const before = await readEngineSettings();
  await browser.storage.local.set({ [storageKey]: engineSettingsSchema.parse(settings) });
  const [old, now] = [before, settings].map(originAsked);
  if (old && old.origin !== now?.origin) await dropOrigin(old);
}

/** Off: address, model and key are forgotten, and the permission is given back. */
export async function forgetEngine(): Promise<void> {
  const before = originAsked(await readEngineSettings());
  await browser.storage.local.remove(storageKey);
  if (before) await dropOrigin(before);
}

function originAsked({ kind, address }: EngineSettings): EndpointAddress | undefined {
  const read = readAddress(address);
  return kind === 'endpoint' && typeof read !== 'string' ? read : undefined;
}

/** Calls `onChange` after every change, from whatever page it came; returns a function that stops it. */
export function watchEngineSettings(onChange: (settings: EngineSettings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && storageKey in changes) void readEngineSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The engine that is switched on and complete; `undefined`: none, the state in which Kring comes. */
export function engineOf(settings: EngineSettings): Engine | undefined {
  if (settings.kind === 'built-in') return builtInEngine(languageModelOfBrowser());
  const address = originAsked(settings);
  if (!address || settings.model === '') return undefined;
  return endpointEngine({ address, model: settings.model, key: settings.key || undefined, isAllowed: () => isOriginAllowed(address) });
}

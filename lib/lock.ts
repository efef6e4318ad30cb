import { z } from 'zod';
import { browser } from './browser';
import { newSalt } from './privacy/block';
import { hashPassphrase } from './privacy/passphrase';

/**
 * An optional lock on the interface: the extension's pages ask for a passphrase and nothing is drawn in LinkedIn's pages while it is closed. It keeps out who
 * looks over the shoulder; the store itself is not encrypted. The hash stays on this device (`storage.local`), whether it is open in memory only
 * (`storage.session`): a restarted browser is locked.
 */
const lockSchema = z.object({ salt: z.string(), hash: z.string(), minutes: z.int().min(1).max(720).catch(30) });
type Lock = z.infer<typeof lockSchema>;

export type LockState = 'none' | 'locked' | 'open';

const key = 'lock';
const openKey = 'lockOpenUntil';

async function readLock(): Promise<Lock | undefined> {
  return lockSchema.safeParse((await browser.storage.local.get(key))[key]).data;
}

/** Until when it is open, in epoch milliseconds; 0 when it is closed. */
export async function openUntil(): Promise<number> {
  const until = (await browser.storage.session.get(openKey))[openKey];
  return typeof until === 'number' ? until : 0;
}

export async function readLockState(now = Date.now()): Promise<LockState> {
  if (!(await readLock())) return 'none';
  return (await openUntil()) > now ? 'open' : 'locked';
}

/** Sets the lock, open for now; `minutes` without use close it. */
export async function setLock(passphrase: string, minutes: number): Promise<void> {
  const salt = newSalt();
  await browser.storage.local.set({ [key]: { salt, hash: await hashPassphrase(passphrase, salt), minutes } });
  await open();
}

export async function removeLock(): Promise<void> {
  await browser.storage.local.remove(key);
  await browser.storage.session.remove(openKey);
}

/** Whether the passphrase was right; then the lock is open. */
export async function unlock(passphrase: string): Promise<boolean> {
  const lock = await readLock();
  if (lock && (await hashPassphrase(passphrase, lock.salt)) !== lock.hash) return false;
  await open();
  return true;
}

/** Steps of this page come one after the other: the click that locks also counts as use, and must not open again what it closed. */
let running: Promise<void> = Promise.resolve();

function inTurn(step: () => Promise<void>): Promise<void> {
  running = running.then(step, step);
  return running;
}

export function lockNow(): Promise<void> {
  return inTurn(() => browser.storage.session.remove(openKey));
}

/** Something was done: the time without use begins again. What is locked stays locked. */
export function keepOpen(): Promise<void> {
  return inTurn(async () => {
    if ((await readLockState()) === 'open') await open();
  });
}

async function open(): Promise<void> {
  const lock = await readLock();
  if (lock) await browser.storage.session.set({ [openKey]: Date.now() + lock.minutes * 60_000 });
}

/** Calls `onChange` when the lock is set, removed, opened, prolonged or closed, from whatever page; returns a function that stops it. */
export function watchLock(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes || openKey in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

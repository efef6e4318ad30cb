import { z } from 'zod';
import { browser } from '../browser';
import { calendarDaySchema } from '../domain/calendar-day';
import { instantSchema } from '../domain/record';
import { readLoss, watchedLossKey, type FoundLoss } from './counts';

/** Where backups go. `folder`: by themselves; `downloads`: when a page of Kring opens; `by-hand`: when the person asks for one. */
const planSchema = z.object({
  place: z.enum(['by-hand', 'folder', 'downloads']).catch('by-hand'),
  /** The folder's own name, to show. */
  folderName: z.string().exactOptional(),
  /** Tells the files of this installation from those of another device in the same folder. */
  device: z
    .string()
    .regex(/^[\da-z]{4}$/u)
    .exactOptional(),
  /** Backups are locked; the key itself is in the vault. */
  lock: z.object({ salt: z.string(), rounds: z.int() }).exactOptional(),
});
export type BackupPlan = z.infer<typeof planSchema>;

const lastSchema = z.object({
  at: instantSchema,
  /** On the person's own calendar. */
  day: calendarDaySchema,
  name: z.string(),
  place: z.enum(['folder', 'downloads']),
  people: z.int().min(0),
  /** Read back from where it was written, and the same. */
  isVerified: z.boolean(),
});
export type LastBackup = z.infer<typeof lastSchema>;

/** Why the last attempt made no backup, or not a whole one. */
const problemSchema = z.object({
  at: instantSchema,
  code: z.enum(['permission', 'folder-gone', 'key-gone', 'full', 'not-verified', 'store-unreadable', 'broken-rows', 'failed']),
});
export type BackupProblem = z.infer<typeof problemSchema>;

export interface BackupState {
  plan: BackupPlan;
  last: LastBackup | undefined;
  problem: BackupProblem | undefined;
  /** Rows vanished: no backup is made until this is settled. */
  loss: FoundLoss | undefined;
}

/** In `storage.local`, one key each: the background and pages write different ones. */
const keys = { plan: 'backup-plan', last: 'backup-last', problem: 'backup-problem' } as const;

export async function readBackupState(): Promise<BackupState> {
  const stored = await browser.storage.local.get(Object.values(keys));
  const plan = planSchema.safeParse(stored[keys.plan] ?? {});
  return {
    plan: plan.success ? plan.data : { place: 'by-hand' },
    last: lastSchema.safeParse(stored[keys.last]).data,
    problem: problemSchema.safeParse(stored[keys.problem]).data,
    loss: await readLoss(),
  };
}

/** Calls `onChange` after every change, from whatever page it came; returns the function that stops it. */
export function watchBackupState(onChange: (state: BackupState) => void): () => void {
  const watched = [...Object.values(keys), watchedLossKey];
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && watched.some((key) => key in changes)) void readBackupState().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function writePlan(plan: BackupPlan): Promise<void> {
  await browser.storage.local.set({ [keys.plan]: plan });
}

/** A backup was made: the problem of before is over. */
export async function noteBackup(last: LastBackup): Promise<void> {
  await browser.storage.local.set({ [keys.last]: last });
  await browser.storage.local.remove(keys.problem);
}

export async function noteProblem(code: BackupProblem['code']): Promise<void> {
  await browser.storage.local.set({ [keys.problem]: { at: new Date().toISOString(), code } });
}

/** Four characters for this installation, made up once. */
export async function deviceTag(): Promise<string> {
  const { plan } = await readBackupState();
  if (plan.device) return plan.device;
  const device = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => (byte % 36).toString(36)).join('');
  await writePlan({ ...plan, device });
  return device;
}

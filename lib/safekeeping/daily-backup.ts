import { entriesSince, unreplayable } from '../backups/replay';
import { today, type CalendarDay } from '../domain/calendar-day';
import { noteBackup, noteProblem, readBackupState, type BackupPlan, type BackupProblem, type BackupState } from './backup-state';
import { folderPermission, NotVerifiedError, rotateFolder, writeVerified } from './folder';
import { pruneJournal, readJournal } from './journal';
import { makeSnapshot, type NoSnapshot, type Snapshot } from './snapshot';
import { readKept } from './vault';

/** `written` and `not-due` are well; the rest says why there is no backup. */
export type BackupOutcome = 'written' | 'not-due' | NoSnapshot | BackupProblem['code'];

/** Hands a file to the browser's downloads. */
export type SaveFile = (name: string, content: Blob) => void;

interface Options {
  /** The person pressed the button: due or not. */
  isAsked?: boolean;
}

/** One at a time, over background and pages. */
const lockName = 'kring-backup';

/**
 * Writes today's backup to the folder where that is due. Never throws: what went wrong is noted and given back. Older backups only go after the new one was read
 * back and found whole.
 */
export function backUpToFolder(options: Options = {}): Promise<BackupOutcome> {
  return inTurn('folder', options, async () => {
    const folder = await readKept('folder');
    if (!folder) return 'folder-gone';
    if ((await folderPermission(folder)) !== 'granted') return 'permission';
    return withSnapshot(async (snapshot) => {
      await writeVerified(folder, snapshot);
      await noteBackup({ ...snapshot.last, place: 'folder', isVerified: true });
      if (snapshot.brokenRows === 0) await rotateFolder(folder, snapshot.device);
    });
  });
}

/** Gives today's backup to the downloads where that is due. A page cannot read back what was downloaded, nor clear older ones away. */
export function backUpToDownloads(save: SaveFile, options: Options = {}): Promise<BackupOutcome> {
  return inTurn('downloads', options, () => saved(save));
}

/** The same where nothing goes by itself: the person pressed the button. */
export function backUpByHand(save: SaveFile): Promise<BackupOutcome> {
  return inTurn('by-hand', { isAsked: true }, () => saved(save));
}

function saved(save: SaveFile): Promise<BackupOutcome> {
  return withSnapshot(async (snapshot) => {
    save(snapshot.name, new Blob([snapshot.text], { type: 'application/json' }));
    await noteBackup({ ...snapshot.last, place: 'downloads', isVerified: false });
  });
}

function inTurn(place: BackupPlan['place'], { isAsked = false }: Options, work: () => Promise<BackupOutcome>): Promise<BackupOutcome> {
  return navigator.locks.request(lockName, async () => {
    const state = await readBackupState();
    if (state.plan.place !== place) return 'not-due';
    if (!isAsked && !(await isDue(state, today()))) return 'not-due';
    const outcome = await work().catch(problemOf);
    if (isProblem(outcome)) await noteProblem(outcome);
    return outcome;
  });
}

/** Whether a backup is to be made: none today, or an edit since that is too large for the journal. */
async function isDue({ last }: BackupState, day: CalendarDay): Promise<boolean> {
  if (!last || last.day < day) return true;
  return unreplayable(entriesSince(await readJournal(), last.at)) > 0;
}

async function withSnapshot(write: (snapshot: Snapshot) => Promise<void>): Promise<BackupOutcome> {
  const snapshot = await makeSnapshot().catch(() => 'store-unreadable' as const);
  if (typeof snapshot === 'string') return snapshot;
  await write(snapshot);
  await pruneJournal();
  return snapshot.brokenRows > 0 ? 'broken-rows' : 'written';
}

function isProblem(outcome: BackupOutcome): outcome is BackupProblem['code'] {
  return outcome !== 'written' && outcome !== 'not-due' && outcome !== 'loss' && outcome !== 'empty';
}

function problemOf(error: unknown): BackupProblem['code'] {
  if (error instanceof NotVerifiedError) return 'not-verified';
  const { name } = error as { name?: string };
  if (name === 'NotFoundError') return 'folder-gone';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
  return name === 'QuotaExceededError' ? 'full' : 'failed';
}

import { beginAnew } from '../safekeeping/begin-anew';
import { rebuildStore } from '../store/rebuild';
import type { Backup } from '../transfer/backup';
import type { Change } from './change';
import { replaceStore } from './replace-store';
import { restoreBackup } from './restore-backup';

/** `merge`: of each record what was changed last; `replace`: the store becomes the backup; `rebuild`: the same where the store can no longer be used. */
export type RecoverMode = 'merge' | 'replace' | 'rebuild';

/**
 * Brings a backup into the store; after a loss or a replacement the journal and the counting begin anew. `rebuild` takes the old database away first: save what
 * is left of it before. Throws the errors of `writeTransaction` and of `rebuildStore`.
 */
export async function recover(backup: Backup, mode: RecoverMode): Promise<Change> {
  if (mode === 'rebuild') await rebuildStore();
  const done = mode === 'merge' ? await restoreBackup(backup) : await replaceStore(backup);
  await beginAnew();
  return done;
}

import { readBackupState } from '../../../lib/safekeeping/backup-state';
import { backUpByHand, backUpToDownloads, backUpToFolder, type BackupOutcome } from '../../../lib/safekeeping/daily-backup';
import { download } from '../download';

/** What is due now, where the person wants it; `isAsked`: due or not, and where nothing goes by itself to the downloads. */
export async function makeBackup({ isAsked = false } = {}): Promise<BackupOutcome> {
  const { plan } = await readBackupState();
  switch (plan.place) {
    case 'folder':
      return backUpToFolder({ isAsked });
    case 'downloads':
      return backUpToDownloads(download, { isAsked });
    case 'by-hand':
      return isAsked ? backUpByHand(download) : 'not-due';
  }
}

import type { Change } from '../../lib/actions/change';
import { recover, type RecoverMode } from '../../lib/actions/recover';
import type { JournalEntry } from '../../lib/backups/journal-entry';
import { withEdits } from '../../lib/backups/with-edits';
import { backUpToFolder } from '../../lib/safekeeping/daily-backup';
import { makeSafetyCopy, type SafetyCopy } from '../../lib/safekeeping/safety-copy';
import { countEverything } from '../../lib/store/counts';
import type { Backup } from '../../lib/transfer/backup';
import { download } from '../shared/download';

/** What was done, to be told. */
export interface Restored {
  /** Absent when the store was built anew: what was before is in the copy alone. */
  change?: Change;
  copy: SafetyCopy | undefined;
  counts: { contacts: number; notes: number; interactions: number };
}

interface Wanted {
  backup: Backup;
  mode: RecoverMode;
  /** Edits to do again on top of it. */
  edits: readonly JournalEntry[];
}

/** Saves what is there, then puts the backup back; the journal begins anew, so a fresh backup follows where Kring may make one. Throws what `recover` throws: the copy is there by then. */
export async function restore({ backup, mode, edits }: Wanted): Promise<Restored> {
  const copy = await makeSafetyCopy(download);
  const change = await recover(edits.length > 0 ? withEdits(backup, edits).backup : backup, mode);
  await backUpToFolder({ isAsked: true });
  return { copy, counts: await countEverything(), ...(mode !== 'rebuild' && { change }) };
}

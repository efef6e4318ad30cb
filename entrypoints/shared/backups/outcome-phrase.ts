import type { Translator } from '../../../lib/i18n/translate';
import type { BackupPlan } from '../../../lib/safekeeping/backup-state';
import type { BackupOutcome } from '../../../lib/safekeeping/daily-backup';

/** Why there is no backup, or no whole one, and what to do; undefined when all went well. */
export function outcomePhrase(outcome: BackupOutcome, { folderName = '' }: BackupPlan, { t }: Translator): string | undefined {
  if (outcome === 'written' || outcome === 'not-due') return undefined;
  return t(`backups.problem-${outcome}`, { folder: folderName });
}

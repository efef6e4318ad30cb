import { readBackup, writeBackup, type Backup } from '../transfer/backup';
import type { JournalEntry } from './journal-entry';
import { replay } from './replay';

/** A backup with the edits that were done after it; rows that are none are left out, and counted. */
export function withEdits(backup: Backup, entries: readonly JournalEntry[]): { backup: Backup; refused: number } {
  const tables = replay(backup.tables, entries);
  const read = readBackup(JSON.parse(writeBackup(tables, backup.madeAt)));
  return { backup: read.backup, refused: read.refused.length };
}

import { browser } from 'wxt/browser';
import type { JournalEntry } from '../backups/journal-entry';

/** Under which names edits stand in `storage.local` (journal.ts). */
export const journalPrefix = 'journal/';

/**
 * Writes an edit down beside the store. Never fails what was done: an edit that cannot be written down here is in the store all the same. A worker of a page has no
 * `storage`: there nothing happens, and the page that started it writes the edit down.
 */
export function keepInJournal(entry: JournalEntry): void {
  const storage = (browser as typeof browser | undefined)?.storage;
  void storage?.local.set({ [`${journalPrefix}${entry.at}/${entry.id}`]: entry }).catch(() => undefined);
}

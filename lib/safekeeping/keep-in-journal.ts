import { browser } from 'wxt/browser';
import type { JournalEntry } from '../backups/journal-entry';

/** Under which names edits stand in `storage.local` (journal.ts). */
export const journalPrefix = 'journal/';

type Journal = (entry: JournalEntry) => void;

const ownStorage: Journal = (entry) => {
  const storage = (browser as typeof browser | undefined)?.storage;
  void storage?.local.set({ [`${journalPrefix}${entry.at}/${entry.id}`]: entry }).catch(() => undefined);
};

const journal = { keep: ownStorage };

/** Writes an edit down beside the store. Never fails what was done: an edit that cannot be written down here is in the store all the same. */
export function keepInJournal(entry: JournalEntry): void {
  journal.keep(entry);
}

/** For a worker of a page, which has no `storage`: its edits go to `page`, which writes them down. */
export function leaveJournalTo(page: Journal): void {
  journal.keep = page;
}

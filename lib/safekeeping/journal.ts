import { journalEntrySchema, type JournalEntry } from '../backups/journal-entry';
import { browser } from '../browser';
import { journalPrefix } from './keep-in-journal';

/**
 * The journal of recent edits stands in the extension's `storage.local`, not in IndexedDB: all databases of an origin share one store on disk, and what damages the
 * one takes the others along (quality.md 1.3, F6–F8). A key of its own per edit, so that pages that write at once do not overwrite each other.
 */
const prefix = journalPrefix;

/** How much of it stays: edits, days, and rows in all edits together. */
const mostEdits = 2000;
const mostDays = 30;
const mostRowsTogether = 20_000;

const millisecondsPerDay = 86_400_000;

/** Calls `onEdit` for every edit that was too large to copy: it is safe only in a backup. */
export function onLargeEdit(onEdit: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const isLarge = Object.entries(changes).some(
      ([key, { newValue }]) => key.startsWith(prefix) && newValue !== undefined && !('rows' in (newValue as object)),
    );
    if (isLarge) onEdit();
  });
}

/** Every edit of the journal, the oldest first; what cannot be read is left out. */
export async function readJournal(): Promise<JournalEntry[]> {
  return (await readKeyed()).map(({ entry }) => entry);
}

async function readKeyed(): Promise<{ key: string; entry: JournalEntry }[]> {
  const all = await browser.storage.local.get(null);
  const keys = Object.keys(all).filter((key) => key.startsWith(prefix));
  return keys.toSorted().flatMap((key) => {
    const entry = journalEntrySchema.safeParse(all[key]);
    return entry.success ? [{ key, entry: entry.data }] : [];
  });
}

/** Drops what is too old or too much, the oldest first. `now`: an instant in epoch milliseconds. */
export async function pruneJournal(now: number = Date.now()): Promise<void> {
  const oldest = new Date(now - mostDays * millisecondsPerDay).toISOString();
  let edits = 0;
  let rows = 0;
  const gone: string[] = [];
  for (const { key, entry } of (await readKeyed()).toReversed()) {
    edits += 1;
    rows += entry.rows?.length ?? 0;
    if (edits > mostEdits || rows > mostRowsTogether || entry.at < oldest) gone.push(key);
  }
  await browser.storage.local.remove(gone);
}

/** Takes rows out of the journal in which one of these words stands, and edits that were about nothing else: somebody asked to be forgotten. */
export async function forgetInJournal(words: readonly string[]): Promise<void> {
  for (const { key, entry } of await readKeyed()) {
    const rows = entry.rows?.filter((row) => !words.some((word) => JSON.stringify(row).includes(word)));
    if (!rows || rows.length === entry.rows?.length) continue;
    if (rows.length === 0) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: { ...entry, rows } });
  }
}

/** Empties the journal. */
export async function forgetJournal(): Promise<void> {
  const all = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith(prefix)));
}

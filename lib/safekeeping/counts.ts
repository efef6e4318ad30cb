import { z } from 'zod';
import type { JournalEntry } from '../backups/journal-entry';
import { countsSchema, findLoss, lossSchema, newestInstant, type Counts } from '../backups/tripwire';
import { browser } from '../browser';
import { instantSchema } from '../domain/record';
import { countRows } from '../store/row-counts';
import { readJournal } from './journal';

/** Beside the journal, for the same reason: it must outlive the database. */
const countsKey = 'store-counts';
const lossKey = 'store-loss';

const keptSchema = countsSchema.extend({ checkedAt: instantSchema });
const foundLossSchema = z.object({ at: instantSchema, losses: z.array(lossSchema).min(1) });
export type FoundLoss = z.infer<typeof foundLossSchema>;

/** How long to wait for an edit that is in the store and not yet in the journal, in milliseconds, and how often. */
const pause = 150;
const mostPauses = 4;

/** What vanished from the store and was not settled yet; undefined when nothing did. */
export async function readLoss(): Promise<FoundLoss | undefined> {
  const stored = await browser.storage.local.get(lossKey);
  const loss = foundLossSchema.safeParse(stored[lossKey]);
  return loss.success ? loss.data : undefined;
}

/** The name under which a loss stands in `storage.local`, for whoever watches it. */
export const watchedLossKey = lossKey;

/** When the store was last counted; undefined before the first time. */
export async function lastCounted(): Promise<string | undefined> {
  return (await readCounts())?.checkedAt;
}

async function readCounts(): Promise<z.infer<typeof keptSchema> | undefined> {
  const stored = await browser.storage.local.get(countsKey);
  const counts = keptSchema.safeParse(stored[countsKey]);
  return counts.success ? counts.data : undefined;
}

/** Counts the store and says what vanished without an edit. What is found stays known until it is settled: counting again does not make it good. */
export async function countStore(): Promise<FoundLoss | undefined> {
  const earlier = await readJournal();
  const undone = earlier.flatMap(({ id, isUndo }) => (isUndo ? [id] : []));
  return compare(await countRows(undone), earlier);
}

/** The same for a store that was just read as a whole: `now` is what was read, `earlier` the journal as it was before. */
export async function compare(now: Counts, earlier: readonly JournalEntry[]): Promise<FoundLoss | undefined> {
  const known = await readLoss();
  if (known) return known;
  const before = await readCounts();
  const at = new Date().toISOString();
  const losses = before ? findLoss(before, await entriesUpTo(now, earlier, now.through > before.through ? now.through : ''), now) : [];
  if (losses.length === 0) {
    await browser.storage.local.set({ [countsKey]: { ...now, checkedAt: at } });
    return undefined;
  }
  const found = { at, losses };
  await browser.storage.local.set({ [lossKey]: found });
  return found;
}

/** The edits that the counts of now hold: those the journal had before counting, and those that came meanwhile. It waits for the one of `awaited`. */
async function entriesUpTo(now: Counts, earlier: readonly JournalEntry[], awaited: string): Promise<JournalEntry[]> {
  const known = new Set(earlier.map(nameOf));
  let entries = await readJournal();
  for (let pauses = 0; pauses < mostPauses && newestInstant(entries) < awaited; pauses += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    entries = await readJournal();
  }
  return entries.filter((entry) => entry.at <= now.through || known.has(nameOf(entry)));
}

const nameOf = ({ at, id }: JournalEntry) => `${at}/${id}`;

/** The person says that what is gone may be gone: counting begins anew. */
export async function acceptLoss(): Promise<void> {
  await forgetCounts();
  await countStore();
}

export async function forgetCounts(): Promise<void> {
  await browser.storage.local.remove([countsKey, lossKey]);
}

import type { ChangeEntry, ChangeId, ChangeLabel, ChangeRecord, ChangedTable } from '../domain/change';
import { entryOfChange, type JournalEntry } from '../backups/journal-entry';
import { keepInJournal } from '../safekeeping/keep-in-journal';
import { database } from '../store/database';
import { writeTransaction } from '../store/write';
import { announceChange } from './announce-change';
import { Writer } from './writer';

/** What was done, for the toast: its label and the id that `undoChange` takes. */
export interface Change {
  id: ChangeId;
  label: ChangeLabel;
}

/** How many changes can be undone. */
const historyLength = 200;

/** Within this time changes of the same fold are one, in milliseconds. */
const foldTime = 10 * 60_000;

interface Options {
  /** Changes with the same fold that follow each other soon are undone as one. */
  fold?: string;
  /** Milliseconds before the write counts as hung; more for large imports. */
  patience?: number;
  /** The change's id, when it must be known before it is written. */
  id?: ChangeId;
  /** Told how many rows went to the database so far. */
  onRows?: (rows: number) => void;
}

/**
 * The one way in for changes: runs `work` in a transaction, keeps every row it touched before and after, and tells the rest of Kring. Either all of it is
 * written or nothing. Throws the errors of `writeTransaction`.
 */
export async function change<Result>(
  label: ChangeLabel,
  work: (write: Writer) => Promise<Result>,
  { fold, patience, onRows, id = crypto.randomUUID() as ChangeId }: Options = {},
): Promise<{ result: Result; change: Change }> {
  const done: { result?: { result: Result; change: Change; entry: JournalEntry } } = {};
  const { entry, ...outcome } = await writeTransaction(
    async () => {
      const write = new Writer(new Date().toISOString(), onRows);
      const result = await work(write);
      const entries = write.entries();
      const record = await keep({ id, at: write.now, label, entries, ...(fold && { fold }) });
      done.result = { result, change: { id: record.id, label }, entry: entryOfChange({ id: record.id, at: write.now, entries }) };
      return done.result;
    },
    async () => ((await database.changes.get(id)) ? done.result : undefined),
    patience,
  );
  keepInJournal(entry);
  announceChange();
  return outcome;
}

/** Stores the change in the history, folded into the last one where both are the same edit going on. */
async function keep(record: ChangeRecord): Promise<ChangeRecord> {
  // The last change may be an import of thousands of rows: it is read only where something could be folded into it.
  const last = record.fold === undefined ? undefined : await database.changes.orderBy('at').last();
  const isSameEdit =
    record.fold !== undefined && last?.fold === record.fold && !last.undoneAt && Date.parse(record.at) - Date.parse(last.at) < foldTime;
  const kept = isSameEdit ? { ...last, at: record.at, entries: joined(last.entries, record.entries) } : record;
  await database.changes.put(kept);
  const tooMany = (await database.changes.count()) - historyLength;
  if (tooMany > 0) await database.changes.bulkDelete(await database.changes.orderBy('at').limit(tooMany).primaryKeys());
  return kept;
}

/** Two runs of entries as one: rows as they were before the first and after the last. */
function joined(first: readonly ChangeEntry[], second: readonly ChangeEntry[]): ChangeEntry[] {
  const byRow = new Map<string, ChangeEntry>(first.map((entry) => [nameOf(entry), entry]));
  for (const entry of second) {
    const { before: _later, ...rest } = entry;
    const earlier = byRow.get(nameOf(entry));
    byRow.set(nameOf(entry), earlier ? { ...rest, ...(earlier.before && { before: earlier.before }) } : entry);
  }
  return [...byRow.values()];
}

const nameOf = ({ table, key }: { table: ChangedTable; key: string }) => `${table}/${key}`;

import { backupName, clockTime } from '../backups/backup-name';
import { countsOf } from '../backups/tripwire';
import { today } from '../domain/calendar-day';
import { dumpStore } from '../store/dump';
import { withPatience } from '../store/patience';
import { readBackup, writeBackup } from '../transfer/backup';
import { decryptWithKey, encryptBackup, type BackupKey } from '../transfer/encrypted-backup';
import { deviceTag, readBackupState, type LastBackup } from './backup-state';
import { compare } from './counts';
import { readJournal } from './journal';
import { readKept } from './vault';

/** Milliseconds for reading the whole store: a large one takes a second or two, a damaged one may never answer. */
const patience = 60_000;

/** A backup that is ready to be written somewhere. */
export interface Snapshot {
  name: string;
  /** The tag of this installation, whose older backups may go. */
  device: string;
  /** As it goes to disk: locked where the person wants that. */
  text: string;
  /** Rows that the store holds and no reader would take: the file is kept, and older ones stay beside it. */
  brokenRows: number;
  /** Whether what was read back from disk is this snapshot. */
  isSound: (readBack: string) => Promise<boolean>;
  /** What to remember of it once it is written. */
  last: Omit<LastBackup, 'place' | 'isVerified'>;
}

/** Why there is nothing to write: rows vanished, nobody is in the store, or the key of locked backups is gone. */
export type NoSnapshot = 'loss' | 'empty' | 'key-gone';

/**
 * Reads the whole store at one moment and makes a backup of it. Counts it on the way: where rows vanished no snapshot comes out, so that nothing good is ever
 * replaced by less. Throws what the store throws when it cannot be read.
 */
export async function makeSnapshot(): Promise<Snapshot | NoSnapshot> {
  const { plan } = await readBackupState();
  const key = plan.lock && (await keptKey(plan.lock));
  if (plan.lock && !key) return 'key-gone';
  const journal = await readJournal();
  const now = Date.now();
  const madeAt = new Date(now).toISOString();
  const tables = await withPatience(dumpStore(), patience);
  const people = tables['contacts']?.length ?? 0;
  if (await compare(countsOf(tables), journal)) return 'loss';
  if (people === 0 && (tables['notes']?.length ?? 0) === 0) return 'empty';
  const plain = writeBackup(tables, madeAt);
  const { refused } = readBackup(JSON.parse(plain));
  const day = today(now);
  const device = await deviceTag();
  const name = backupName({ kind: 'daily', day, time: clockTime(now), device, isEncrypted: key !== undefined });
  return {
    name,
    device,
    text: key ? await encryptBackup(plain, madeAt, key) : plain,
    brokenRows: refused.length,
    isSound: async (readBack) => (key ? await decryptWithKey(readBack, key) : readBack) === plain,
    last: { at: madeAt, day, name, people },
  };
}

/** The key that the person's passphrase came to; undefined when the browser lost it. */
export async function keptKey(lock: Omit<BackupKey, 'key'>): Promise<BackupKey | undefined> {
  const key = await readKept('key');
  return key && { key, ...lock };
}

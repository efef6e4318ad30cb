import { backupName, clockTime } from '../backups/backup-name';
import { today } from '../domain/calendar-day';
import { salvageStore } from '../store/salvage';
import { writeBackup } from '../transfer/backup';
import { encryptBackup } from '../transfer/encrypted-backup';
import { deviceTag, readBackupState } from './backup-state';
import type { SaveFile } from './daily-backup';
import { folderPermission, writeVerified } from './folder';
import { keptKey } from './snapshot';
import { readKept } from './vault';

export interface SafetyCopy {
  name: string;
  place: 'folder' | 'downloads';
  /** Tables that could not be read any more. */
  unreadable: string[];
}

/**
 * Saves what is in the store, or what is left of it, before a backup is put back: in the person's folder where Kring may write there, else with `save` to the
 * downloads. Rotation never takes it. Undefined when there is nothing to save. Throws only when the downloads do.
 */
export async function makeSafetyCopy(save: SaveFile): Promise<SafetyCopy | undefined> {
  const salvaged = await salvageStore();
  if (!salvaged || Object.values(salvaged.tables).every((rows) => rows.length === 0)) return undefined;
  const now = Date.now();
  const madeAt = new Date(now).toISOString();
  const { plan } = await readBackupState();
  const key = plan.lock && (await keptKey(plan.lock));
  const name = backupName({
    kind: 'before',
    day: today(now),
    time: clockTime(now),
    device: await deviceTag(),
    isEncrypted: key !== undefined,
  });
  const plain = writeBackup(salvaged.tables, madeAt);
  const text = key ? await encryptBackup(plain, madeAt, key) : plain;
  const { unreadable } = salvaged;
  // Where backups are to be locked and the key is gone, nothing readable goes to a folder that may be shared.
  const mayShare = plan.place === 'folder' && (plan.lock === undefined || key !== undefined);
  if (mayShare && (await isInFolder(name, text))) return { name, place: 'folder', unreadable };
  save(name, new Blob([text], { type: 'application/json' }));
  return { name, place: 'downloads', unreadable };
}

async function isInFolder(name: string, text: string): Promise<boolean> {
  try {
    const folder = await readKept('folder');
    if (!folder || (await folderPermission(folder)) !== 'granted') return false;
    await writeVerified(folder, { name, text, isSound: async (readBack) => readBack === text });
    return true;
  } catch {
    return false;
  }
}

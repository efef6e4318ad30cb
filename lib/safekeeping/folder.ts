import { readBackupName, type BackupName } from '../backups/backup-name';
import { namesToDelete } from '../backups/rotation';

/** What browsers with a file system know of a folder beyond what the types say (File System Access). */
type Asked = FileSystemDirectoryHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** What was read back is not what was written. */
export class NotVerifiedError extends Error {
  constructor() {
    super('not-verified');
    this.name = 'NotVerifiedError';
  }
}

/** Whether Kring may write in the folder now; `prompt`: only after asking the person again. */
export async function folderPermission(folder: Asked): Promise<PermissionState> {
  return (await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

/** Asks the person, in answer to a click of theirs in a page. */
export async function askFolderPermission(folder: Asked): Promise<PermissionState> {
  return (await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
}

export interface FoundBackup extends BackupName {
  name: string;
  /** In bytes. */
  size: number;
}

/** Kring's own files in a folder, of every device, the newest first. */
export async function listBackups(folder: FileSystemDirectoryHandle): Promise<FoundBackup[]> {
  const found: FoundBackup[] = [];
  for await (const [name, handle] of folder.entries()) {
    const read = readBackupName(name);
    if (!read || handle.kind !== 'file') continue;
    const file = await handle.getFile();
    found.push({ ...read, name, size: file.size });
  }
  return found.toSorted((a, b) => `${b.day} ${b.time}`.localeCompare(`${a.day} ${a.time}`));
}

export async function readBackupFile(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  const handle = await folder.getFileHandle(name);
  return handle.getFile();
}

/**
 * Writes a file and reads it back. `isSound` says whether what is on disk is what was meant. The browser writes beside the file and puts it in place as a whole;
 * what does not come back as it was is taken away again. Throws NotVerifiedError, and what the file system throws.
 */
export async function writeVerified(
  folder: FileSystemDirectoryHandle,
  { name, text, isSound }: { name: string; text: string; isSound: (readBack: string) => Promise<boolean> },
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    const readBack = await (await readBackupFile(folder, name)).text();
    if (!(await isSound(readBack))) throw new NotVerifiedError();
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/** Takes away what rotation lets go; of this installation's daily backups only. A file that cannot be removed stays until the next time. */
export async function rotateFolder(folder: FileSystemDirectoryHandle, device: string): Promise<void> {
  const names = (await listBackups(folder)).map(({ name }) => name);
  for (const name of namesToDelete(names, device)) await folder.removeEntry(name).catch(() => undefined);
}

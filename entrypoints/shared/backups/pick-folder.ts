import { writePlan, readBackupState } from '../../../lib/safekeeping/backup-state';
import { keep } from '../../../lib/safekeeping/vault';

/** What the types do not know yet (File System Access). */
interface WithPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite'; startIn: 'documents' }): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a page write in a folder: Firefox does not. */
export function canPickFolder(): boolean {
  return (globalThis as WithPicker).showDirectoryPicker !== undefined;
}

/** Lets the person pick the folder for backups, in answer to a click, and keeps it. False when they thought better of it. Throws what the browser throws else. */
export async function pickFolder(): Promise<boolean> {
  const { showDirectoryPicker } = globalThis as WithPicker;
  try {
    const folder = await showDirectoryPicker?.call(globalThis, { id: 'kring-backups', mode: 'readwrite', startIn: 'documents' });
    if (!folder) return false;
    await keep('folder', folder);
    const { plan } = await readBackupState();
    await writePlan({ ...plan, place: 'folder', folderName: folder.name });
    return true;
  } catch (error) {
    if ((error as { name?: string }).name === 'AbortError') return false;
    throw error;
  }
}

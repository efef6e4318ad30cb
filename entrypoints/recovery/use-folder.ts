import { useCallback, useEffect, useState } from 'react';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import { readBackupState } from '../../lib/safekeeping/backup-state';
import { askFolderPermission, folderPermission, listBackups, readBackupFile, type FoundBackup } from '../../lib/safekeeping/folder';
import { readKept } from '../../lib/safekeeping/vault';
import { pickFolder } from '../shared/backups/pick-folder';
import { errorPhrase } from '../shared/use-run';

/** The folder with backups: open, to be asked for, or not known (any more). */
export type FolderState = { device: string | undefined; name: string } & (
  | { state: 'open'; backups: FoundBackup[] }
  | { state: 'locked' }
  | { state: 'missing' }
);

export interface Folder {
  folder: FolderState | undefined;
  /** Asks for the permission again, on a click. */
  allow: () => Promise<void>;
  /** Lets the person pick another one, on a click. */
  pick: () => Promise<void>;
  read: (name: string) => Promise<File>;
}

export function useFolder(): Folder {
  const translator = useTranslator();
  const showToast = useToast();
  const [folder, setFolder] = useState<FolderState>();
  const look = useCallback(() => void readFolder().then(setFolder), []);
  useEffect(look, [look]);
  return {
    folder,
    async allow() {
      const handle = await readKept('folder');
      if (handle) await askFolderPermission(handle);
      look();
    },
    async pick() {
      try {
        if (await pickFolder()) look();
      } catch (error) {
        showToast({ text: errorPhrase(error, translator), tone: 'error' });
      }
    },
    async read(name) {
      const handle = await readKept('folder');
      if (!handle) throw new Error('The folder is gone.');
      return readBackupFile(handle, name);
    },
  };
}

async function readFolder(): Promise<FolderState> {
  const { plan } = await readBackupState();
  const about = { device: plan.device, name: plan.folderName ?? '' };
  const handle = await readKept('folder');
  if (!handle) return { ...about, state: 'missing' };
  try {
    if ((await folderPermission(handle)) !== 'granted') return { ...about, state: 'locked' };
    return { ...about, state: 'open', backups: await listBackups(handle) };
  } catch {
    return { ...about, state: 'missing' };
  }
}

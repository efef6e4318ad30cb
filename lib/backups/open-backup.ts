import { readBackup, type Backup } from '../transfer/backup';
import { decryptBackup, isEncryptedBackup } from '../transfer/encrypted-backup';
import { RefusedFileError, type RefusedLine } from '../transfer/remark';

/** `locked`: a passphrase is needed. */
export type OpenedBackup = { backup: Backup; refused: RefusedLine[] } | 'locked';

/** Reads the text of a backup, locked or not. Throws RefusedFileError for what is no sound backup, and WrongPassphraseError. */
export async function openBackup(text: string, passphrase?: string): Promise<OpenedBackup> {
  const json = parsed(text);
  if (!isEncryptedBackup(json)) return readBackup(json);
  if (passphrase === undefined) return 'locked';
  return readBackup(parsed(await decryptBackup(text, passphrase)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedFileError('backup-broken');
  }
}

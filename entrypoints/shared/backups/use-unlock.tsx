import { useState, type ReactNode } from 'react';
import { decryptBackup, startsAsEncryptedBackup } from '../../../lib/transfer/encrypted-backup';
import { UnlockForm } from './unlock-form';

/** So many characters of a file are looked at. */
const headLength = 200;

/** A locked file among those that were chosen, waiting for its passphrase. */
interface Waiting {
  file: File;
  done: readonly File[];
  rest: readonly File[];
}

/**
 * Opens the locked backups among chosen files before they are read: asks the passphrase of one after the other, and hands all of them on. `form` is what to show
 * while it asks.
 */
export function useUnlock(onFiles: (files: readonly File[]) => void): { open: (files: readonly File[]) => void; form: ReactNode } {
  const [waiting, setWaiting] = useState<Waiting>();
  const next = async (done: readonly File[], rest: readonly File[]): Promise<void> => {
    const [file, ...others] = rest;
    if (!file) {
      setWaiting(undefined);
      onFiles(done);
    } else if (await isLocked(file)) setWaiting({ file, done, rest: others });
    else await next([...done, file], others);
  };
  const form = waiting && (
    <UnlockForm
      key={waiting.file.name}
      name={waiting.file.name}
      onCancel={() => setWaiting(undefined)}
      onPassphrase={async (passphrase) => {
        const text = await decryptBackup(await waiting.file.text(), passphrase);
        await next([...waiting.done, new File([text], waiting.file.name)], waiting.rest);
      }}
    />
  );
  return { open: (files) => void next([], files), form };
}

async function isLocked(file: File): Promise<boolean> {
  const head = await file
    .slice(0, headLength)
    .text()
    .catch(() => '');
  return startsAsEncryptedBackup(head);
}

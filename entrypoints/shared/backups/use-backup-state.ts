import { useEffect, useState } from 'react';
import { readBackupState, watchBackupState, type BackupState } from '../../../lib/safekeeping/backup-state';

/** Where backups go, the last one and what went wrong, live; undefined until read. */
export function useBackupState(): BackupState | undefined {
  const [state, setState] = useState<BackupState>();
  useEffect(() => {
    void readBackupState().then(setState);
    return watchBackupState(setState);
  }, []);
  return state;
}

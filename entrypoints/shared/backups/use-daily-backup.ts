import { useEffect } from 'react';
import { makeBackup } from './make-backup';

/** Makes the backup of today when a page of Kring opens: the browser may allow a page what it does not allow the background. */
export function useDailyBackup(): void {
  useEffect(() => {
    void makeBackup().catch(() => undefined);
  }, []);
}

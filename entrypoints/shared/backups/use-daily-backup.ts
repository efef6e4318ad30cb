import { useEffect } from 'react';
import { useToday } from '../use-today';
import { makeBackup } from './make-backup';

/** Makes the backup of the day when a page of Kring opens, and of the next where it stays open: the browser may allow a page what it does not allow the background. */
export function useDailyBackup(): void {
  const today = useToday();
  useEffect(() => {
    if (today) void makeBackup().catch(() => undefined);
  }, [today]);
}

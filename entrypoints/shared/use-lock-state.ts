import { useEffect, useState } from 'react';
import { keepOpen, openUntil, readLockState, watchLock, type LockState } from '../../lib/lock';

/** The least time between two notes that the page is being used, in milliseconds. */
const noteAtMost = 30_000;

/** Whether Kring is locked, live; undefined until read. Using the page keeps it open; the last page closes itself when the time without use is over. */
export function useLockState(): LockState | undefined {
  const [state, setState] = useState<LockState>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const now = await readLockState();
      clearTimeout(timer);
      if (now === 'open') timer = setTimeout(() => void read(), Math.max(0, (await openUntil()) - Date.now()) + 50);
      setState(now);
    };
    void read();
    const stop = watchLock(() => void read());
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  useEffect(() => {
    if (state !== 'open') return;
    let noted = 0;
    const note = () => {
      if (Date.now() - noted < noteAtMost) return;
      noted = Date.now();
      void keepOpen();
    };
    window.addEventListener('pointerdown', note);
    window.addEventListener('keydown', note);
    return () => {
      window.removeEventListener('pointerdown', note);
      window.removeEventListener('keydown', note);
    };
  }, [state]);
  return state;
}

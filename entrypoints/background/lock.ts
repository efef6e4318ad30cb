import { browser } from '../../lib/browser';
import { openUntil, readLockState, watchLock, type LockState } from '../../lib/lock';
import { refreshMarks } from './badge';

const alarm = 'lock';

/** When the lock closes or opens, what is drawn in LinkedIn's pages and the badge's words follow at once. */
export function watchLockState(): void {
  let last: LockState | undefined;
  const follow = async () => {
    const [state, until] = [await readLockState(), await openUntil()];
    if (state === 'open') await browser.alarms.create(alarm, { when: until + 100 });
    if (last !== undefined && state !== last) await refreshMarks();
    last = state;
  };
  void follow();
  watchLock(() => void follow());
  browser.alarms.onAlarm.addListener(({ name }) => {
    // The worker may have slept since: it does not know what it drew last.
    if (name === alarm) void refreshMarks();
  });
}

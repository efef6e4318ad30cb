import { browser } from '../../lib/browser';
import { countStore, lastCounted } from '../../lib/safekeeping/counts';
import { backUpToFolder } from '../../lib/safekeeping/daily-backup';
import { onLargeEdit } from '../../lib/safekeeping/journal';
import { onStoreClosed } from '../../lib/store/on-store-closed';

const alarm = 'backups';

const startedKey = 'backups-started';

/** Minutes between two looks; the backup itself is made once a day. */
const minutesBetween = 60;

/**
 * Counts the store and makes the daily backup, where the browser lets the background write in the person's folder; where it does not, the next page of Kring does
 * (`use-daily-backup`). Alarms may be lost: every start of the worker sets it again. The store is counted at the first start of the worker in a browser's run, when
 * that is long ago, and when the browser closed the database by itself. An edit that is too large for the journal, as an import, gets its backup at once.
 */
export function keepBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look();
  });
  onStoreClosed(() => void look());
  onLargeEdit(() => void backUpToFolder());
  void start();
}

async function start(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { periodInMinutes: minutesBetween, delayInMinutes: 1 });
  const counted = await lastCounted();
  const isLongAgo = counted === undefined || Date.now() - Date.parse(counted) > minutesBetween * 60_000;
  if ((await isFirstStart()) || isLongAgo) await look();
}

/** Session storage lives as long as the browser runs. */
async function isFirstStart(): Promise<boolean> {
  const stored = await browser.storage.session.get(startedKey);
  await browser.storage.session.set({ [startedKey]: true });
  return stored[startedKey] === undefined;
}

/** A store that cannot be read is no news here: the pages say so. */
async function look(): Promise<void> {
  await countStore().catch(() => undefined);
  await backUpToFolder();
}

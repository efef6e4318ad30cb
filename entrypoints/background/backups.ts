import { browser } from '../../lib/browser';
import { countStore, lastCounted } from '../../lib/safekeeping/counts';
import { backUpToFolder } from '../../lib/safekeeping/daily-backup';

const alarm = 'backups';

/** Minutes between two looks; the backup itself is made once a day. */
const minutesBetween = 60;

/**
 * Counts the store and makes the daily backup, where the browser lets the background write in the person's folder; where it does not, the next page of Kring does
 * (`use-daily-backup`). Alarms may be lost: every start of the worker sets it again, and looks when that is long ago.
 */
export function keepBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look();
  });
  browser.runtime.onStartup.addListener(() => void look());
  void start();
}

async function start(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { periodInMinutes: minutesBetween, delayInMinutes: 1 });
  const counted = await lastCounted();
  const isLongAgo = counted === undefined || Date.now() - Date.parse(counted) > minutesBetween * 60_000;
  if (isLongAgo) await look();
}

/** A store that cannot be read is no news here: the pages say so. */
async function look(): Promise<void> {
  await countStore().catch(() => undefined);
  await backUpToFolder();
}

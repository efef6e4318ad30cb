import { browser } from '../../lib/browser';
import { purgeDeleted } from '../../lib/actions/purge-deleted';
import { countStore } from '../../lib/safekeeping/counts';

const alarm = 'purge';
const minutesPerDay = 1440;

/** Once a day what was deleted long ago is taken out for good. A failure is tried again the next day. */
export function purgeDaily(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void purge().catch(() => undefined);
  });
  void schedule();
}

/** Not in a store that lost something: what is left may be needed to bring it back. */
async function purge(): Promise<void> {
  if (!(await countStore())) await purgeDeleted();
}

async function schedule(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { delayInMinutes: 10, periodInMinutes: minutesPerDay });
}

import { countStore, forgetCounts } from './counts';
import { forgetJournal } from './journal';

/** The journal and the counting begin anew: after everything was erased or replaced, older edits are of another store. */
export async function beginAnew(): Promise<void> {
  await forgetJournal();
  await forgetCounts();
  // What was done is done, counted or not: the next look counts.
  await countStore().catch(() => undefined);
}

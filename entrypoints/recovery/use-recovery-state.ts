import { useCallback, useEffect, useState } from 'react';
import type { JournalEntry } from '../../lib/backups/journal-entry';
import { countStore, readLoss, type FoundLoss } from '../../lib/safekeeping/counts';
import { readJournal } from '../../lib/safekeeping/journal';
import { probeStore, type StoreHealth } from '../../lib/store/probe';
import { salvageStore, type Salvaged } from '../../lib/store/salvage';

/** What is known of the data as they are now. */
export interface RecoveryState {
  health: StoreHealth;
  /** What can be read of them, without Dexie; undefined when nothing can. */
  salvaged: Salvaged | undefined;
  loss: FoundLoss | undefined;
  journal: JournalEntry[];
}

/** The state of the store, undefined while looking; `look` looks again. */
export function useRecoveryState(): { state: RecoveryState | undefined; look: () => void } {
  const [state, setState] = useState<RecoveryState>();
  const look = useCallback(() => void readState().then(setState), []);
  useEffect(look, [look]);
  return { state, look };
}

async function readState(): Promise<RecoveryState> {
  const health = await probeStore();
  // Looking counts: what vanished since the last count is to be seen here first of all.
  if (health.state === 'sound') await countStore().catch(() => undefined);
  const [salvaged, loss, journal] = await Promise.all([salvageStore(), readLoss(), readJournal().catch(() => [])]);
  return { health, salvaged, loss, journal };
}

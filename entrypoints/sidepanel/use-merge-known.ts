import { useEffect, useEffectEvent } from 'react';
import type { Change } from '../../lib/actions/change';
import { mergeKnown } from '../../lib/actions/merge-known';
import type { IdentityKey } from '../../lib/domain/identity';
import { useRun } from '../shared/use-run';

/** Merges records that the page shows to be one, and says so with an undo: nothing is merged out of sight. */
export function useMergeKnown(keys: readonly IdentityKey[]): void {
  const run = useRun();
  const tell = useEffectEvent((change: Change) => run(async () => change));
  const joined = keys.join(' ');
  useEffect(() => {
    const merging = mergeKnown(joined.split(' ').filter(Boolean) as IdentityKey[]);
    merging.then((change) => change && tell(change)).catch(() => undefined);
  }, [joined]);
}

import { refreshDerived } from '../../lib/actions/refresh-derived';
import { browser } from '../../lib/browser';
import { refreshBadge } from './badge';

/** After an update of Kring everyone's turn is derived anew: its rules may differ from those that wrote it. */
export function deriveAfterUpdate(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void refreshDerived().then(refreshBadge);
  });
}

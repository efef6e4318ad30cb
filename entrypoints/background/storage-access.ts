import { browser } from '../../lib/browser';

/** Content scripts run in LinkedIn's process; Chromium lets them read `storage.local` unless told otherwise (quality.md 2.2). Firefox has no such call. */
export function keepStorageFromPages(): void {
  const { local, session } = browser.storage as unknown as Record<
    'local' | 'session',
    { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> }
  >;
  for (const area of [local, session]) void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

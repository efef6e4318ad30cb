import { browser } from 'wxt/browser';

/**
 * Whether this script still belongs to a running Kring. After an update or removal the old script stays in open tabs: `runtime.id` is gone,
 * or `runtime` itself.
 */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startShell } from './shell';

/**
 * Runs in every LinkedIn frame once the person chose to annotate. An unlisted script rather than WXT's content script: that one announces
 * itself to the page with an event and a message that carry the extension's id.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { kringStop?: () => void };
  // The isolated world keeps its globals when the script is put into an open tab again (switched off and on).
  world.kringStop?.();
  world.kringStop = startShell(window);
});

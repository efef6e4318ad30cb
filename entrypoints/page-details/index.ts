import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownsPage, pageRoute } from '../../lib/linkedin/frame';
import { readDetails } from '../../lib/linkedin/read-details';

/**
 * Put into an open LinkedIn page when the panel, the popup or the self-diagnosis asks what it tells (`lib/page-details.ts`), and gone when it has answered:
 * what `main` returns is the answer to `scripting.executeScript`. Nothing in the window that does not own the page.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => (ownsPage(window) ? readDetails(window, pageRoute(window)) : undefined),
});

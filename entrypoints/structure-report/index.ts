import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureReport } from '../../lib/linkedin/diagnosis/structure-report';
import { ownsPage, pageRoute } from '../../lib/linkedin/frame';

/**
 * Put into an open LinkedIn tab only when the person asks for a report, and gone when it has answered: what `main` returns is the answer to
 * `scripting.executeScript` (with `globalName` WXT ends the script with it). Nothing in the window that does not own the page.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => (ownsPage(window) ? structureReport(document, pageRoute(window)) : undefined),
});

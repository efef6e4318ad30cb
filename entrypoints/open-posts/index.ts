import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownsPage, pageRoute } from '../../lib/linkedin/frame';
import { postsOnScreen } from '../../lib/linkedin/posts-on-screen';

/**
 * Put into an open LinkedIn page when the person asks for a suggestion (`lib/open-posts.ts`), and gone when it has answered: what `main` returns is the answer to
 * `scripting.executeScript`. Nothing in the window that does not own the page.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => (ownsPage(window) ? postsOnScreen(window, pageRoute(window)) : undefined),
});

import type { PageKind } from '../../../lib/linkedin/reading';
import type { Page } from '../page';

/**
 * One kind of thing that Kring draws into LinkedIn's pages. `start` gets the page and a signal that aborts at the next navigation and when
 * Kring leaves; it returns what to do at each pass (after the page changed or marks came in). A pass is idempotent: it draws what is missing,
 * mends what LinkedIn redrew and takes away what no longer holds. After the abort nothing of it is left in the page.
 */
export interface Annotation {
  id: string;
  on(kind: PageKind): boolean;
  start(page: Page, signal: AbortSignal): () => void;
}

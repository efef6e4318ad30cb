import { eraseEverything } from '../../lib/actions/erase-everything';
import { forgetVisits } from '../../lib/page-visits';
import { forgetDrafts } from './forget-drafts';

/** Everything the person keeps, wherever it stands: the store, what is known of pages, and words on their way. Settings stay. Throws the errors of `writeTransaction`. */
export async function eraseAll(): Promise<void> {
  await eraseEverything();
  await forgetVisits();
  await forgetDrafts();
}

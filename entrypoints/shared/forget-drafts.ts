import { browser } from '../../lib/browser';

/** Words on their way: of forms and notes in `localStorage`, of suggestions in session storage. */
const prefix = 'draft:';

/** Takes every draft away: words about people that wait are gone with the rest. */
export async function forgetDrafts(): Promise<void> {
  await forgetWhere(() => true);
}

/** Takes away the drafts in which one of these words stands, or that are kept under it: somebody asked to be forgotten. */
export async function forgetDraftsAbout(words: readonly string[]): Promise<void> {
  await forgetWhere((draft) => words.some((word) => draft.includes(word)));
}

async function forgetWhere(isMeant: (draft: string) => boolean): Promise<void> {
  const drafts = (all: Record<string, unknown>) =>
    Object.entries(all).flatMap(([place, draft]) => (place.startsWith(prefix) && isMeant(`${place} ${String(draft)}`) ? [place] : []));
  for (const place of drafts({ ...localStorage })) localStorage.removeItem(place);
  await browser.storage.session.remove(drafts(await browser.storage.session.get(null)));
}

import { browser } from '../../lib/browser';
import { learnIdentities } from '../../lib/actions/learn-identities';
import { proposeNews } from '../../lib/actions/propose-news';
import { withTokenKeys } from '../../lib/linkedin/identities/token-keys';
import { pageReportSchema, type PageReport } from '../../lib/message-schemas';
import { onMessage } from '../../lib/messages';
import { findContact } from '../../lib/store/contacts';
import { findPost } from '../../lib/store/posts';
import { fromLinkedIn } from './sender';

/**
 * What each LinkedIn tab shows, as its content script reports it: kept in session storage (memory only, never on disk) under
 * `page:<tabId>`, where the panel reads it. Gone when the tab closes.
 */
export function rememberPages(): void {
  onMessage('reportPage', async (data, sender) => {
    const { tabId } = fromLinkedIn(sender);
    const report = pageReportSchema.parse(data);
    await browser.storage.session.set({ [`page:${tabId}`]: report });
    await learnProfile(report);
    await learnPost(report);
  });
  // What was clicked in a page belongs to that page.
  browser.tabs.onUpdated.addListener((tabId, { url }) => void (url && browser.storage.session.remove(`focus:${tabId}`)));
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove([`page:${tabId}`, `focus:${tabId}`]));
}

/**
 * People rename their slug: whoever is known by one key is from now on known by all that the profile shows. And they change work: another headline or
 * organisation than on the card is offered as news.
 */
async function learnProfile({ profile }: PageReport): Promise<void> {
  const contact = profile && (await findContact(profile.keys));
  if (!contact) return;
  if (profile.keys.length > 1) await learnIdentities({ subjectKind: 'contact', subjectId: contact.id }, profile.keys);
  await proposeNews(contact.id, profile);
}

/** One post has several ids: what is kept under one of them is from now on known by all that the page shows. */
async function learnPost({ post }: PageReport): Promise<void> {
  if (post === undefined) return;
  const keys = await withTokenKeys(post.keys);
  const kept = await findPost(keys);
  if (kept) await learnIdentities({ subjectKind: 'post', subjectId: kept.id }, keys);
}

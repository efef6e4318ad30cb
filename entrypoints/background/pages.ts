import { browser } from '../../lib/browser';
import { learnIdentities } from '../../lib/actions/learn-identities';
import { today } from '../../lib/domain/calendar-day';
import { withTokenKeys } from '../../lib/linkedin/identities/token-keys';
import { pageReportSchema, type PageReport } from '../../lib/message-schemas';
import { onMessage } from '../../lib/messages';
import { keepVisit } from '../../lib/page-visits';
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
    const keep = () => keepPage(tabId, report);
    keeping = keeping.then(keep, keep);
    await keeping;
    await learnProfile(report);
    await learnPost(report);
  });
  // What was clicked in a page belongs to that page.
  browser.tabs.onUpdated.addListener((tabId, { url }) => void (url && browser.storage.session.remove(`focus:${tabId}`)));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

/** One report after the other: of two that come together only the first finds the page before. */
let keeping: Promise<void> = Promise.resolve();

/** What the page before told in this tab goes to the self-diagnosis. */
async function keepPage(tabId: number, report: PageReport): Promise<void> {
  const before = await readPage(tabId);
  await browser.storage.session.set({ [`page:${tabId}`]: report });
  if (before && before.since !== report.since) await keepVisit(before, today());
}

async function forgetTab(tabId: number): Promise<void> {
  const last = await readPage(tabId);
  await browser.storage.session.remove([`page:${tabId}`, `focus:${tabId}`]);
  if (last) await keepVisit(last, today());
}

async function readPage(tabId: number): Promise<PageReport | undefined> {
  const name = `page:${tabId}`;
  return pageReportSchema.safeParse((await browser.storage.session.get(name))[name]).data;
}

/** People rename their slug: whoever is known by one key is from now on known by all that the profile shows. */
async function learnProfile({ profile }: PageReport): Promise<void> {
  if (profile === undefined || profile.keys.length < 2) return;
  const contact = await findContact(profile.keys);
  if (contact) await learnIdentities({ subjectKind: 'contact', subjectId: contact.id }, profile.keys);
}

/** One post has several ids: what is kept under one of them is from now on known by all that the page shows. */
async function learnPost({ post }: PageReport): Promise<void> {
  if (post === undefined) return;
  const keys = await withTokenKeys(post.keys);
  const kept = await findPost(keys);
  if (kept) await learnIdentities({ subjectKind: 'post', subjectId: kept.id }, keys);
}

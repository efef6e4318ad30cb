import { browser } from '../../lib/browser';
import { learnIdentities } from '../../lib/actions/learn-identities';
import { proposeNews } from '../../lib/actions/propose-news';
import { today } from '../../lib/domain/calendar-day';
import { withTokenKeys } from '../../lib/linkedin/identities/token-keys';
import type { PageDetails } from '../../lib/linkedin/read-details';
import { pageReportSchema, type PageReport } from '../../lib/message-schemas';
import { onMessage } from '../../lib/messages';
import { readPageDetails } from '../../lib/page-details';
import { keepVisit, shownPageSchema, type ShownPage } from '../../lib/page-visits';
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
    await inTurn(() => keepPage(tabId, report));
    await learnProfile(report);
    await learnPost(report);
    await diagnose(tabId, report);
  });
  // What was clicked in a page belongs to that page.
  browser.tabs.onUpdated.addListener((tabId, { url }) => void (url && browser.storage.session.remove(`focus:${tabId}`)));
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => forgetTab(tabId)));
}

let running: Promise<void> = Promise.resolve();

/** One after the other: of two reports that come together only the first finds the page before. */
function inTurn(work: () => Promise<void>): Promise<void> {
  running = running.then(work, work);
  return running;
}

/** What was found on the page before in this tab goes to the self-diagnosis; what was found on this one stays with it. */
async function keepPage(tabId: number, report: PageReport): Promise<void> {
  const before = await readPage(tabId);
  const isSame = before?.since === report.since;
  const { visit, isUnreadable } = (isSame && before) || {};
  await writePage(tabId, { ...report, ...(visit && { visit }), ...(isUnreadable && { isUnreadable }) });
  if (before && !isSame) await keepVisit(before, today());
}

/** The visits that are looked at just now. */
const looking = new Set<number>();

/**
 * Once a page had time to fill it is looked at, and again at each of its reports until it can be read. An answer that comes after the tab
 * has moved on is dropped.
 */
async function diagnose(tabId: number, { hadTime, since, url }: PageReport): Promise<void> {
  const seen = hadTime ? await readPage(tabId) : undefined;
  if (seen?.since !== since || (seen.visit && !seen.isUnreadable) || looking.has(since)) return;
  looking.add(since);
  const details = await readPageDetails(tabId);
  looking.delete(since);
  if (details?.url !== url) return;
  await offerNews(details);
  await inTurn(async () => {
    const page = await readPage(tabId);
    if (page?.since !== since) return;
    const { isUnreadable: _before, ...rest } = page;
    const visit = { ...details.visit, failures: page.failures };
    await writePage(tabId, { ...rest, visit, ...(details.isUnreadable && { isUnreadable: true }) });
  });
}

async function forgetTab(tabId: number): Promise<void> {
  const last = await readPage(tabId);
  await browser.storage.session.remove([`page:${tabId}`, `focus:${tabId}`]);
  if (last) await keepVisit(last, today());
}

async function readPage(tabId: number): Promise<ShownPage | undefined> {
  const name = `page:${tabId}`;
  return shownPageSchema.safeParse((await browser.storage.session.get(name))[name]).data;
}

function writePage(tabId: number, page: ShownPage): Promise<void> {
  return browser.storage.session.set({ [`page:${tabId}`]: page });
}

/** People rename their slug: whoever is known by one key is from now on known by all that the profile shows. */
async function learnProfile({ profile }: PageReport): Promise<void> {
  if (profile === undefined || profile.keys.length < 2) return;
  const contact = await findContact(profile.keys);
  if (contact) await learnIdentities({ subjectKind: 'contact', subjectId: contact.id }, profile.keys);
}

/** People change work: another headline or organisation than on the card is offered as news. */
async function offerNews({ profile }: PageDetails): Promise<void> {
  const contact = profile && (await findContact(profile.keys));
  if (contact) await proposeNews(contact.id, profile);
}

/** One post has several ids: what is kept under one of them is from now on known by all that the page shows. */
async function learnPost({ post }: PageReport): Promise<void> {
  if (post === undefined) return;
  const keys = await withTokenKeys(post.keys);
  const kept = await findPost(keys);
  if (kept) await learnIdentities({ subjectKind: 'post', subjectId: kept.id }, keys);
}

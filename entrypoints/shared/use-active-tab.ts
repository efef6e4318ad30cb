import { useEffect, useState } from 'react';
import { browser } from '../../lib/browser';
import type { PageDetails } from '../../lib/linkedin/read-details';
import { openRequestSchema, type OpenRequest } from '../../lib/message-schemas';
import { readPageDetails } from '../../lib/page-details';
import { shownPageSchema, type ShownPage } from '../../lib/page-visits';

/** The tab that is followed: its address, and what its page said of itself. */
export interface ActiveTab {
  id: number;
  /** Of LinkedIn pages; of others only in the popup, which the person opened there. */
  url?: string;
  title?: string;
  /** Whom the content script reported; may be of the page before. */
  report?: ShownPage;
  /** All that the page tells, read on demand; may be of the page before. */
  details?: PageDetails;
  /** What the person clicked in the page. */
  focus?: OpenRequest;
}

/** The tab's id where it shows LinkedIn: the only pages that are ever read. */
export function linkedInTabId(tab: ActiveTab | undefined): number | undefined {
  return tab?.url?.startsWith('https://www.linkedin.com/') ? tab.id : undefined;
}

/** Follows the active tab of this window, or the tab named in `?tab=` when the panel stands in a window of its own. */
export function useActiveTab(): ActiveTab | undefined {
  const tab = useTab();
  const details = usePageDetails(tab);
  return tab && details ? { ...tab, details } : tab;
}

/**
 * Reads the page anew whenever its own script reports a change: that script knows who is shown, the rest is asked for. An answer that comes after the
 * next question is dropped.
 */
function usePageDetails(tab: ActiveTab | undefined): PageDetails | undefined {
  const [read, setRead] = useState<{ tabId: number; details: PageDetails | undefined }>();
  const id = tab?.id;
  const occasion = tab?.report && JSON.stringify([tab.url, tab.title, tab.report]);
  useEffect(() => {
    let isCurrent = true;
    if (id !== undefined && occasion !== undefined)
      void readPageDetails(id).then((details) => isCurrent && setRead({ tabId: id, details }));
    return () => {
      isCurrent = false;
    };
  }, [id, occasion]);
  return read?.tabId === id ? read?.details : undefined;
}

function useTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    let newest = 0;
    // Several events come at once: only the answer to the last of them counts.
    const refresh = () => {
      newest += 1;
      const turn = newest;
      void readTab().then((read) => turn === newest && setTab(read));
    };
    const onSession = (_changes: unknown, area: string) => area === 'session' && refresh();
    refresh();
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(refresh);
    browser.storage.onChanged.addListener(onSession);
    return () => {
      newest += 1;
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(refresh);
      browser.storage.onChanged.removeListener(onSession);
    };
  }, []);
  return tab;
}

async function readTab(): Promise<ActiveTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  const stored = await browser.storage.session.get([`page:${tab.id}`, `focus:${tab.id}`]);
  const report = shownPageSchema.safeParse(stored[`page:${tab.id}`]).data;
  const focus = openRequestSchema.safeParse(stored[`focus:${tab.id}`]).data;
  return {
    id: tab.id,
    ...(tab.url && { url: tab.url }),
    ...(tab.title && { title: tab.title }),
    ...(report && { report }),
    ...(focus && { focus }),
  };
}

/** Back from what was clicked to what the page shows. */
export async function clearFocus(tabId: number): Promise<void> {
  await browser.storage.session.remove(`focus:${tabId}`);
}

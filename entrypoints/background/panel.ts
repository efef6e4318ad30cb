import { browser } from '../../lib/browser';
import { openRequestSchema, type OpenRequest } from '../../lib/message-schemas';
import { onMessage, type OpenAnswer } from '../../lib/messages';
import { readPageDetails } from '../../lib/page-details';
import { sidePanel } from '../../lib/side-panel';
import { completeRequest } from '../../lib/told-by-page';
import { fromLinkedIn } from './sender';

/**
 * Opens the panel from a click in a page or from the keyboard. `sidePanel.open` must come before any `await` of the gesture, so the subject
 * is written to session storage beside it; the panel reads it live.
 */
export function openPanelOnRequest(): void {
  onMessage('openSubject', (data, sender): OpenAnswer | Promise<OpenAnswer> => {
    const { tabId, windowId } = fromLinkedIn(sender);
    const request = openRequestSchema.parse(data);
    const opened = sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : undefined;
    return showSubject(tabId, request, opened);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) void sidePanel?.open({ windowId: tab.windowId });
  });
}

async function showSubject(tabId: number, request: OpenRequest, opened: Promise<void> | undefined): Promise<OpenAnswer> {
  const at = Date.now();
  await browser.storage.session.set({ [`focus:${tabId}`]: { ...request, at } });
  const completed = complete(tabId, request, at);
  if (opened) await opened;
  // Firefox opens its side bar only from the browser's own buttons, so the panel comes in a small window.
  else
    await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`), width: 420, height: 720 });
  await completed;
  return { shownIn: opened ? 'panel' : 'window' };
}

/** The script in the page says who or which post was clicked; what the page says of them is added here, unless the person has moved on since. */
async function complete(tabId: number, request: OpenRequest, at: number): Promise<void> {
  const details = await readPageDetails(tabId);
  const name = `focus:${tabId}`;
  const now = (await browser.storage.session.get(name))[name] as { at?: number } | undefined;
  if (details && now?.at === at) await browser.storage.session.set({ [name]: { ...completeRequest(request, details), at } });
}

import { browser } from '../../lib/browser';
import { openRequestSchema } from '../../lib/message-schemas';
import { onMessage, type OpenAnswer } from '../../lib/messages';
import { sidePanel } from '../../lib/side-panel';
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

async function showSubject(tabId: number, request: unknown, opened: Promise<void> | undefined): Promise<OpenAnswer> {
  await browser.storage.session.set({ [`focus:${tabId}`]: { ...(request as object), at: Date.now() } });
  if (opened) {
    await opened;
    return { shownIn: 'panel' };
  }
  // Firefox opens its side bar only from the browser's own buttons, so the panel comes in a small window.
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`), width: 420, height: 720 });
  return { shownIn: 'window' };
}

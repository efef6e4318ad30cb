import { browser } from '../../lib/browser';
import { sidePanel } from '../../lib/side-panel';

/** The window the popup hangs at: asked beforehand, because opening must come before any `await` of the click. */
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => (windowId = id));

/** Opens the side panel (Chromium) or the side bar (Firefox) and closes the popup. Only from a person's click. */
export function openPanel(): void {
  const opened = sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
  void opened.then(() => window.close());
}

import { browser } from '../../lib/browser';
import type { Sender } from '../../lib/messages';

/** Thrown at the door; the sender learns only that it was refused. */
export class RefusedMessageError extends Error {
  constructor() {
    super('refused');
    this.name = 'RefusedMessageError';
  }
}

export interface LinkedInTab {
  tabId: number;
  windowId?: number;
}

/** Our own content script in a LinkedIn page, or an error. */
export function fromLinkedIn(sender: Sender): LinkedInTab {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined) throw new RefusedMessageError();
  if (originOf(sender.url) !== 'https://www.linkedin.com') throw new RefusedMessageError();
  return { tabId, ...(sender.tab?.windowId !== undefined && { windowId: sender.tab.windowId }) };
}

/** One of Kring's own pages (popup, panel, dashboard, first run), or an error. */
export function assertOwnPage(sender: Sender): void {
  const isOurs = sender.id === browser.runtime.id && originOf(sender.url) === originOf(browser.runtime.getURL('/'));
  if (!isOurs) throw new RefusedMessageError();
}

function originOf(url: string | undefined): string | undefined {
  // `origin` of an extension URL is the string 'null' in some engines, so compare scheme and host.
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

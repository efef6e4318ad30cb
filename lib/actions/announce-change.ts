import { sendMessage } from '../messages';

/** Wakes the background, which brings the badge and the open pages up to date. In the background itself nobody listens; that is no failure. */
export function announceChange(): void {
  sendMessage('storeChanged', undefined).catch(() => undefined);
}

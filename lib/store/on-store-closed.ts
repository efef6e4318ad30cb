import { database } from './database';

/** Calls `onClosed` when the browser itself closed the database, as it does when it finds damage (quality.md 1.3, F10); what is in it is to be counted then. */
export function onStoreClosed(onClosed: () => void): void {
  database.on('close', onClosed);
}

import { browser } from '../browser';
import { permissionPattern, type EndpointAddress } from './address';

/**
 * The browser's permission for the one origin of the person's own model. Firefox also asks whether what is on websites may be sent, which its manifest names
 * as optional.
 */

type Wanted = Parameters<typeof browser.permissions.request>[0];

function wantedFor(address: EndpointAddress): Wanted {
  const origins = [permissionPattern(address, !import.meta.env.FIREFOX)];
  return import.meta.env.FIREFOX ? { origins, data_collection: ['websiteContent'] } : { origins };
}

export async function isOriginAllowed(address: EndpointAddress): Promise<boolean> {
  return browser.permissions.contains(wantedFor(address));
}

/** Asks the person, in the browser's own words. Must be called first thing in a click. Resolves to whether they agreed. */
export async function allowOrigin(address: EndpointAddress): Promise<boolean> {
  return browser.permissions.request(wantedFor(address));
}

/** Gives the permission back. One that the browser will not take back stays: nothing is sent without a setting anyway. */
export async function dropOrigin(address: EndpointAddress): Promise<void> {
  await browser.permissions.remove(wantedFor(address)).catch(() => undefined);
}

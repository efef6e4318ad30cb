import { browser } from '../../lib/browser';

/** Ids of the open tabs that show LinkedIn. */
export async function linkedInTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

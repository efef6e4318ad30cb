import { browser } from '../../lib/browser';
import { readSettings } from '../../lib/settings';

/** After installing, and after an update for whoever has not chosen yet, the first-run page asks what Kring may do. */
export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openUnlessChosen();
  });
}

async function openUnlessChosen(): Promise<void> {
  const { mode } = await readSettings();
  if (mode === 'undecided') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

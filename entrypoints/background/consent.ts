import { browser } from '../../lib/browser';
import { sendMessage } from '../../lib/messages';
import { readSettings, watchSettings } from '../../lib/settings';
import { linkedInTabs } from './linkedin-tabs';

const scriptId = 'linkedin';
const file = '/linkedin.js';

/**
 * The content script is not in the manifest: it is registered when the person chose to annotate, and taken away when they choose otherwise.
 * Open tabs follow at once. Registrations do not survive an update, so every start of the worker compares them with the choice.
 */
export function watchConsent(): void {
  browser.runtime.onInstalled.addListener(() => void applyChoice());
  browser.runtime.onStartup.addListener(() => void applyChoice());
  watchSettings(() => void applyChoice());
  void applyChoice();
}

let running: Promise<void> = Promise.resolve();

/** One at a time: start, install and a click may come together, and registering twice is an error. */
export function applyChoice(): Promise<void> {
  running = running.then(registerOrRemove, registerOrRemove);
  return running;
}

async function registerOrRemove(): Promise<void> {
  const { mode } = await readSettings();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (mode === 'annotate' && registered.length === 0) {
    await register();
    await startInOpenTabs();
  }
  if (mode !== 'annotate' && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    await stopInOpenTabs();
  }
}

function register(): Promise<void> {
  return browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches: ['https://www.linkedin.com/*'],
      js: [file],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function startInOpenTabs(): Promise<void> {
  const tabs = await linkedInTabs();
  // A tab that is closing, asleep or shows an error page refuses: it gets the script when it loads again.
  await Promise.allSettled(tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] })));
}

async function stopInOpenTabs(): Promise<void> {
  const tabs = await linkedInTabs();
  await Promise.allSettled(tabs.map((tabId) => sendMessage('stopAnnotating', undefined, tabId)));
}

import { browser } from '../../lib/browser';
import { sendMessage } from '../../lib/messages';
import { readSettings, watchSettings } from '../../lib/settings';
import { linkedInTabs } from './linkedin-tabs';

const scriptId = 'linkedin';
const file = '/linkedin.js';

/**
 * The content script is not in the manifest: it is registered when the person chose to annotate, and taken away when they choose otherwise.
 * Open tabs follow a choice at once. Registrations do not survive an update, so every start of the worker compares them with the choice; an
 * open tab keeps its old script then, which leaves with a hint to reload: two versions never work in one page.
 */
export function watchConsent(): void {
  const restore = () => applyChoice(false);
  browser.runtime.onInstalled.addListener(restore);
  browser.runtime.onStartup.addListener(restore);
  watchSettings(() => applyChoice(true));
  restore();
}

let running: Promise<void> = Promise.resolve();

/** One at a time: start, install and a click may come together, and registering twice is an error. */
function applyChoice(isChosenNow: boolean): void {
  const apply = () => registerOrRemove(isChosenNow);
  running = running.then(apply, apply);
}

async function registerOrRemove(isChosenNow: boolean): Promise<void> {
  const { mode } = await readSettings();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (mode === 'annotate' && registered.length === 0) {
    await register();
    if (isChosenNow) await startInOpenTabs();
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

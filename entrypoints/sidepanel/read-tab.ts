import { browser } from '../../lib/browser';
import { readSettings } from '../../lib/settings';
import type { OpportunitySource } from '../../lib/vacancies/read-opportunity';
import type { ActiveTab } from '../shared/use-active-tab';

/** So much of a selection is read; an advertisement is shorter. */
const mostText = 20_000;

/**
 * On the person's own click: title and address of the tab, and the words they selected in it. Undefined for a tab that Kring may not see, which is any outside
 * LinkedIn. In side-panel-only mode nothing is run in the page, so that the selection stays unread.
 */
export async function readTab({ id, url, title }: ActiveTab): Promise<OpportunitySource | undefined> {
  if (!url) return undefined;
  const told = { url, ...(title && { title }) };
  const { mode } = await readSettings();
  if (mode !== 'annotate') return told;
  const text = (await selectionIn(id).catch(() => '')).slice(0, mostText);
  return text.trim() === '' ? told : { ...told, text };
}

/** What is selected in the tab, in whichever frame. Reading it leaves no trace in the page. */
async function selectionIn(tabId: number): Promise<string> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => getSelection()?.toString() ?? '',
  });
  return frames.map(({ result }) => (typeof result === 'string' ? result : '')).find((text) => text.trim() !== '') ?? '';
}

import { browser } from '../../lib/browser';
import { isStructureOnly } from '../../lib/linkedin/diagnosis/structure-shape';

export interface PageTab {
  id: number;
  title: string;
}

/** A report, or why there is none: the page did not answer (`failed`), or answered with words that a report may not hold (`unsafe`). */
export type StructureAnswer = { report: string; fault?: never } | { fault: 'failed' | 'unsafe'; report?: never };

/** The open pages of LinkedIn, the one looked at last first. */
export async function reportableTabs(): Promise<PageTab[]> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
  return tabs
    .toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title: title ?? '' }]));
}

/**
 * Asks the page of a tab for its structure. What comes back is from LinkedIn's process and is not trusted: it is looked through once more,
 * word by word.
 */
export async function readReport(tabId: number): Promise<StructureAnswer> {
  try {
    const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/structure-report.js'] });
    const report = answers.map(({ result }) => result as unknown).find((result) => typeof result === 'string' && result !== '');
    if (typeof report !== 'string') return { fault: 'failed' };
    return isStructureOnly(report) ? { report } : { fault: 'unsafe' };
  } catch {
    return { fault: 'failed' };
  }
}

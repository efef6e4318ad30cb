import { refreshStale } from '../../lib/actions/refresh-derived';
import { browser } from '../../lib/browser';
import { nextMidnight, today, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { currentTranslator } from '../../lib/i18n/current-translator';
import { readLockState } from '../../lib/lock';
import { onMessage, sendMessage } from '../../lib/messages';
import { watchSettings } from '../../lib/settings';
import { countForBadge, mostCounted, readQueue } from '../../lib/store/queue';
import { linkedInTabs } from './linkedin-tabs';
import { assertOwnPage } from './sender';

const midnightAlarm = 'midnight';

/**
 * The badge is computed from the store, never counted up or down: after every write, at local midnight (alarms that were missed in
 * sleep fire on waking), at browser start and whenever the worker starts. Alarms may be lost, so each run sets the next one.
 */
export function watchBadge(): void {
  onMessage('storeChanged', (_data, sender) => {
    assertOwnPage(sender);
    void refreshMarks();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === midnightAlarm) void newDay();
  });
  browser.runtime.onStartup.addListener(() => void newDay());
  watchSettings(() => void refreshMarks());
  void refreshBadge();
}

/** With the day some places in the queue change; what is not brought up to date here the queue reckons with by itself, only slower. */
async function newDay(): Promise<void> {
  await refreshStale().catch(() => undefined);
  await refreshMarks();
}

/** Brings badge and open pages up to date after a write or a new day. */
export async function refreshMarks(): Promise<void> {
  await refreshBadge();
  const tabs = await linkedInTabs();
  await Promise.allSettled(tabs.map((tabId) => sendMessage('marksChanged', undefined, tabId)));
}

export async function refreshBadge(): Promise<void> {
  const day = today();
  const count = await countForBadge(day, mostCounted);
  const first = (await readLockState()) === 'locked' ? [] : await firstInQueue(count, day);
  const { t } = await currentTranslator();
  const names = first.map(({ name }) => name).join(', ');
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ color: '#9c420d' }),
    browser.action.setTitle({ title: first.length === 0 ? 'Kring' : t('marks.badge-title', { count, names, more: count - first.length }) }),
    browser.alarms.create(midnightAlarm, { when: nextMidnight() }),
  ]);
}

/** The first three, as the list has them. */
async function firstInQueue(count: number, day: CalendarDay): Promise<Contact[]> {
  if (count === 0) return [];
  return (await readQueue(day, 3)).rows.map(({ contact }) => contact);
}

/** `''` for nobody, `'99+'` above 99. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count >= mostCounted ? '99+' : String(count);
}

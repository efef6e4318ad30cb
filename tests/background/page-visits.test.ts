import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { calendarDay } from '../../lib/domain/calendar-day';
import { forgetVisits, keepVisit, readVisits, type ShownPage } from '../../lib/page-visits';

const today = calendarDay('2026-11-25');

const visit = { cards: 0, comments: 0, people: 0, signals: { 'profile.name': { 'heading-h2': 1 } }, failures: [] };

function report(kind: string, patch: Partial<ShownPage> = {}): ShownPage {
  return { url: 'https://www.linkedin.com/in/ada/', kind, since: 1, filled: 40, hadTime: true, failures: [], visit, ...patch };
}

describe('the last visits', () => {
  beforeEach(() => fakeBrowser.reset());

  test('are kept per kind, newest first, at most twenty', async () => {
    for (let comments = 0; comments < 25; comments++) {
      await keepVisit(report('profile', { visit: { ...visit, comments } }), today);
    }
    const { profile = [] } = await readVisits(today);
    expect(profile.map(({ comments }) => comments)).toEqual(Array.from({ length: 20 }, (_, index) => 24 - index));
  });

  test('are all kept when several pages are left at once', async () => {
    await Promise.all([1, 2, 3].map(() => keepVisit(report('profile'), today)));
    expect((await readVisits(today)).profile).toHaveLength(3);
  });

  test('hold the day and the counts, nothing else of the page', async () => {
    await keepVisit(report('profile'), today);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(stored).not.toMatch(/linkedin|ada|authors|url/u);
    expect((await readVisits(today)).profile).toEqual([{ ...visit, day: today }]);
  });

  test('leave out pages that were left before they had filled, and kinds that are not read', async () => {
    const empty = { ...visit, signals: {} };
    await keepVisit(report('profile', { visit: empty }), today);
    await keepVisit(report('messaging'), today);
    const { visit: _unseen, ...unseen } = report('profile');
    await keepVisit(unseen, today);
    expect(await readVisits(today)).toEqual({});
    await keepVisit(report('profile', { visit: empty, isUnreadable: true }), today);
    expect((await readVisits(today)).profile).toHaveLength(1);
  });

  test('count pages that are open as they stand, and survive what is damaged', async () => {
    await fakeBrowser.storage.local.set({ visits: { profile: 'nonsense' } });
    await fakeBrowser.storage.session.set({ 'page:7': report('profile'), 'page:8': { kind: 'profile' }, 'focus:7': {} });
    expect((await readVisits(today)).profile).toHaveLength(1);
  });

  test('are forgotten on request', async () => {
    await keepVisit(report('profile'), today);
    await forgetVisits();
    expect(await readVisits(today)).toEqual({});
  });
});

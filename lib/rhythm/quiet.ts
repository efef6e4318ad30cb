import { addDays, type CalendarDay } from '../domain/calendar-day';
import type { Rules } from '../domain/rules';
import { publicHolidays } from './public-holidays';
import { schoolHolidays } from './school-holidays';

/** Days on which Kring asks nothing: the badge stays empty, the list says why. Both days are in it. */
export type QuietWindow = { from: CalendarDay; until: CalendarDay } & (
  | { code: 'summer' | 'christmas' | 'short-holidays' | 'public-holidays' | 'elections' }
  | { code: 'own'; name: string }
);

/** Before and after polling day people in and around government have their heads elsewhere. */
const daysBeforeElection = 14;
const daysAfterElection = 2;

/** Polling days that are set: provinces and water authorities in 2027. For others there are windows of one's own. */
const elections = ['2027-03-17'] as CalendarDay[];

/** The window in which `day` lies, the one that lasts longest when there are several; undefined on an ordinary day. */
export function quietOn(day: CalendarDay, rules: Pick<Rules, 'quiet' | 'region' | 'ownWindows'>): QuietWindow | undefined {
  const inside = windowsAround(day, rules).filter(({ from, until }) => from <= day && day <= until);
  return inside.toSorted((a, b) => b.until.localeCompare(a.until))[0];
}

function windowsAround(day: CalendarDay, { quiet, region, ownWindows }: Pick<Rules, 'quiet' | 'region' | 'ownWindows'>): QuietWindow[] {
  const windows: QuietWindow[] = [
    ...schoolHolidays(region).map(({ kind, from, until }): QuietWindow => ({ code: kind, from, until })),
    ...publicHolidays(Number(day.slice(0, 4))).map((each): QuietWindow => ({ code: 'public-holidays', from: each, until: each })),
    ...elections.map((each): QuietWindow => ({
      code: 'elections',
      from: addDays(each, -daysBeforeElection),
      until: addDays(each, daysAfterElection),
    })),
  ];
  return [
    ...windows.filter(({ code }) => (quiet as readonly string[]).includes(code)),
    ...ownWindows.map((window): QuietWindow => ({ code: 'own', ...window })),
  ];
}

import { addDays, type CalendarDay } from '../domain/calendar-day';
import type { Rules } from '../domain/rules';
import { pollingDay } from './elections';
import { publicHolidays } from './public-holidays';
import { recessesOf } from './recess';
import { schoolYears, seasons, type Season, type Span } from './school-holidays';

/** Days on which Kring asks nothing: the badge stays empty, the list says why. Both days are in it. */
export type QuietWindow = { from: CalendarDay; until: CalendarDay } & ({ code: Rules['quiet'][number] } | { code: 'own'; name: string });

/** A window that Kring knows by itself; the person may know better. */
export interface KnownWindow extends Span {
  /** Names it in a correction; the same in every region and every year's table. */
  id: string;
  code: Rules['quiet'][number];
  season?: Season;
  /** `set`: published; `rule`: reckoned by a rule, and so an estimate. */
  basis: 'set' | 'rule';
  isCorrected: boolean;
  isOff: boolean;
}

type Choice = Pick<Rules, 'quiet' | 'region' | 'ownWindows' | 'corrections'>;

/** Before and after polling day people in and around government have their heads elsewhere. */
const daysBeforeElection = 14;
const daysAfterElection = 2;

const kindOf = (season: Season) => (season === 'summer' || season === 'christmas' ? season : 'short-holidays');

/** The window in which `day` lies, the one that lasts longest when there are several; undefined on an ordinary day. */
export function quietOn(day: CalendarDay, rules: Choice): QuietWindow | undefined {
  const holidays = publicHolidays(Number(day.slice(0, 4))).map((each): QuietWindow => ({
    code: 'public-holidays',
    from: each,
    until: each,
  }));
  const windows: QuietWindow[] = [
    ...knownWindows(day, rules).filter(({ isOff }) => !isOff),
    ...holidays.filter(({ code }) => (rules.quiet as readonly string[]).includes(code)),
    ...rules.ownWindows.map((window): QuietWindow => ({ code: 'own', ...window })),
  ];
  const inside = windows.filter(({ from, until }) => from <= day && day <= until);
  return inside.toSorted((a, b) => b.until.localeCompare(a.until))[0];
}

/**
 * The windows of the kinds that the person chose, from a year before `day` on, corrections applied, earliest first. Public holidays are left out: the law knows
 * them. After the last school year that is set there are no school holidays and no recesses in it (`knownUntil`).
 */
export function knownWindows(day: CalendarDay, { quiet, region, corrections }: Choice): KnownWindow[] {
  const year = Number(day.slice(0, 4));
  const known: Omit<KnownWindow, 'isCorrected' | 'isOff'>[] = [
    ...schoolYears
      .flatMap((each) => seasons.map((season) => ({ each, season, span: each.holidays[season][region] })))
      .map(({ each, season, span }) => ({ id: `${season}-${each.year}`, code: kindOf(season), season, basis: 'set', ...span }) as const),
    ...schoolYears.flatMap((each) =>
      Object.entries(recessesOf(each)).map(
        ([season, span]) =>
          ({ id: `recess-${season}-${each.year}`, code: 'recess', season: season as Season, basis: 'rule', ...span }) as const,
      ),
    ),
    ...[year - 1, year, year + 1, year + 2].flatMap((each) => {
      const polling = pollingDay(each);
      if (!polling) return [];
      const span = { from: addDays(polling, -daysBeforeElection), until: addDays(polling, daysAfterElection) };
      return [{ id: `elections-${each}`, code: 'elections', basis: 'rule', ...span } as const];
    }),
  ];
  return known
    .filter(({ code }) => quiet.includes(code))
    .map((window) => corrected(window, corrections))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}

function corrected(window: Omit<KnownWindow, 'isCorrected' | 'isOff'>, corrections: Choice['corrections']): KnownWindow {
  const correction = corrections.find(({ window: id }) => id === window.id);
  if (!correction) return { ...window, isCorrected: false, isOff: false };
  const { from, until, isOff } = correction;
  return { ...window, ...(from && { from }), ...(until && { until }), isCorrected: true, isOff: isOff === true };
}

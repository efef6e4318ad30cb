import type { CalendarDay } from '../domain/calendar-day';
import type { regions } from '../domain/rules';

type Region = (typeof regions)[number];

export interface SchoolHoliday {
  kind: 'summer' | 'christmas' | 'short-holidays';
  from: CalendarDay;
  /** The last day of it. */
  until: CalendarDay;
}

/** First and last day, by region in this order. */
const order: readonly Region[] = ['north', 'middle', 'south'];

/**
 * Days on which Dutch schools are closed, as the government sets and advises them (Rijksoverheid, "Overzicht schoolvakanties"): by school year autumn,
 * Christmas, spring, May and summer. Later years are added when they are set; until then nothing is guessed.
 */
const years: readonly (readonly [SchoolHoliday['kind'], ...string[]])[] = [
  ['short-holidays', '2026-10-10/2026-10-18', '2026-10-17/2026-10-25', '2026-10-17/2026-10-25'],
  ['christmas', '2026-12-19/2027-01-03', '2026-12-19/2027-01-03', '2026-12-19/2027-01-03'],
  ['short-holidays', '2027-02-20/2027-02-28', '2027-02-20/2027-02-28', '2027-02-13/2027-02-21'],
  ['short-holidays', '2027-04-24/2027-05-02', '2027-04-24/2027-05-02', '2027-04-24/2027-05-02'],
  ['summer', '2027-07-10/2027-08-22', '2027-07-17/2027-08-29', '2027-07-24/2027-09-05'],
  ['short-holidays', '2027-10-16/2027-10-24', '2027-10-16/2027-10-24', '2027-10-23/2027-10-31'],
  ['christmas', '2027-12-25/2028-01-09', '2027-12-25/2028-01-09', '2027-12-25/2028-01-09'],
  ['short-holidays', '2028-02-19/2028-02-27', '2028-02-26/2028-03-05', '2028-02-26/2028-03-05'],
  ['short-holidays', '2028-04-29/2028-05-07', '2028-04-29/2028-05-07', '2028-04-29/2028-05-07'],
  ['summer', '2028-07-15/2028-08-27', '2028-07-08/2028-08-20', '2028-07-22/2028-09-03'],
];

/** The school holidays of a region that are known. */
export function schoolHolidays(region: Region): SchoolHoliday[] {
  return years.map(([kind, ...spans]) => {
    const [from, until] = (spans[order.indexOf(region)] ?? '').split('/') as [CalendarDay, CalendarDay];
    return { kind, from, until };
  });
}

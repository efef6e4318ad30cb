import type { CalendarDay } from '../domain/calendar-day';
import type { regions } from '../domain/rules';

export type Region = (typeof regions)[number];

export const seasons = ['autumn', 'christmas', 'spring', 'may', 'summer'] as const;
export type Season = (typeof seasons)[number];

/** First and last day; both are in it. */
export interface Span {
  from: CalendarDay;
  until: CalendarDay;
}

/** One school year: `2026` is the year 2026-2027. */
export interface SchoolYear {
  year: number;
  holidays: Record<Season, Record<Region, Span>>;
  /** The week by which schools may lengthen the May holiday. */
  secondMayWeek: Span;
}

/**
 * Days on which Dutch schools are closed: summer, Christmas and May as the government sets them, autumn and spring as it advises them (Rijksoverheid,
 * "Overzicht schoolvakanties" of each school year). Of each season north, middle, south; last the second week in May. 2027 and 2028 were read from those pages
 * in November 2026, 2026 from schools and programs that name them as their source. Years that are not set yet are left out: nothing is guessed.
 */
const table: readonly [year: number, ...spans: string[]][] = [
  [
    2026,
    '2026-10-10/2026-10-18 2026-10-17/2026-10-25 2026-10-17/2026-10-25',
    '2026-12-19/2027-01-03 2026-12-19/2027-01-03 2026-12-19/2027-01-03',
    '2027-02-20/2027-02-28 2027-02-20/2027-02-28 2027-02-13/2027-02-21',
    '2027-04-24/2027-05-02 2027-04-24/2027-05-02 2027-04-24/2027-05-02',
    '2027-07-10/2027-08-22 2027-07-17/2027-08-29 2027-07-24/2027-09-05',
    '2027-05-01/2027-05-09',
  ],
  [
    2027,
    '2027-10-16/2027-10-24 2027-10-16/2027-10-24 2027-10-23/2027-10-31',
    '2027-12-25/2028-01-09 2027-12-25/2028-01-09 2027-12-25/2028-01-09',
    '2028-02-19/2028-02-27 2028-02-26/2028-03-05 2028-02-26/2028-03-05',
    '2028-04-29/2028-05-07 2028-04-29/2028-05-07 2028-04-29/2028-05-07',
    '2028-07-15/2028-08-27 2028-07-08/2028-08-20 2028-07-22/2028-09-03',
    '2028-04-22/2028-04-30',
  ],
  [
    2028,
    '2028-10-14/2028-10-22 2028-10-21/2028-10-29 2028-10-21/2028-10-29',
    '2028-12-23/2029-01-07 2028-12-23/2029-01-07 2028-12-23/2029-01-07',
    '2029-02-17/2029-02-25 2029-02-17/2029-02-25 2029-02-10/2029-02-18',
    '2029-04-28/2029-05-06 2029-04-28/2029-05-06 2029-04-28/2029-05-06',
    '2029-07-21/2029-09-02 2029-07-07/2029-08-19 2029-07-14/2029-08-26',
    '2029-04-21/2029-04-29',
  ],
];

export const schoolYears: readonly SchoolYear[] = table.map(([year, ...lines]) => schoolYear(year, lines));

/** The last day that the table covers: beyond it no school holiday and no recess is known. */
export const knownUntil: CalendarDay = schoolYears
  .flatMap(({ holidays }) => Object.values(holidays.summer))
  .map(({ until }) => until)
  .toSorted()
  .at(-1) as CalendarDay;

/** `lines`: the seasons in their order, each with north, middle and south; then the second week in May. */
export function schoolYear(year: number, lines: readonly string[]): SchoolYear {
  const spans = (line: string | undefined) => (line ?? '').split(' ').map(spanOf);
  const byRegion = (line: string | undefined) => {
    const [north, middle, south] = spans(line) as [Span, Span, Span];
    return { north, middle, south };
  };
  const [autumn, christmas, spring, may, summer, second] = lines;
  return {
    year,
    holidays: {
      autumn: byRegion(autumn),
      christmas: byRegion(christmas),
      spring: byRegion(spring),
      may: byRegion(may),
      summer: byRegion(summer),
    },
    secondMayWeek: spanOf(second ?? ''),
  };
}

function spanOf(text: string): Span {
  const [from, until] = text.split('/') as [CalendarDay, CalendarDay];
  return { from, until };
}

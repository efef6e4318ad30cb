import { addDays } from '../domain/calendar-day';
import { seasons, type SchoolYear, type Season, type Span } from './school-holidays';

/**
 * When the Tweede Kamer does not meet. Its recesses are set a year ahead at most and follow the school holidays, so this is an estimate by the rule that its list
 * of 2023 and 2024 keeps (tweedekamer.nl, "Recessen"): from the Friday before to the Monday after. In autumn and spring it takes the week in which most regions
 * are free, in summer the time in which any region is, at Christmas a week more, in May the two weeks that schools may take.
 */
export function recessesOf(year: SchoolYear): Record<Season, Span> {
  return Object.fromEntries(seasons.map((season) => [season, widened(season, year)])) as Record<Season, Span>;
}

function widened(season: Season, year: SchoolYear): Span {
  const { from, until } = parliamentary(season, year);
  return { from: addDays(from, -1), until: addDays(until, season === 'christmas' ? 8 : 1) };
}

function parliamentary(season: Season, { holidays, secondMayWeek }: SchoolYear): Span {
  const { north, middle, south } = holidays[season];
  if (season === 'summer') return around([north, middle, south]);
  if (season === 'may') return around([middle, secondMayWeek]);
  // Of three regions two are free together: whichever agrees with another.
  return north.from === south.from ? north : middle;
}

function around(spans: readonly Span[]): Span {
  const [from] = spans.map((span) => span.from).toSorted();
  const until = spans
    .map((span) => span.until)
    .toSorted()
    .at(-1);
  return { from, until } as Span;
}

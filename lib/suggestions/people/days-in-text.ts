import { addDays, calendarDaySchema, type CalendarDay } from '../../domain/calendar-day';

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const monthNames = months
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const dated = new RegExp(
  `(?:(?<part>begin|start|medio|half|midden|eind|mid)[ -](?:van )?)?(?:(?<day>\\d{1,2})(?:e|ste|st|nd|rd|th)? )?(?<month>${monthNames})\\b(?: (?<year>20\\d\\d))?`,
  'iu',
);
const ofYear = /(?<part>begin|medio|half|eind|start) (?:van )?(?<year>20\d\d)/iu;
const soon = /\b(?:per direct|per omgaande|direct beschikbaar|zo snel mogelijk|asap|immediately|immediate start)\b/iu;

/** The first day that `text` names, seen from `today`: "half januari", "1 februari 2027", "eind maart", "per direct". A month without a year is the next one. */
export function dayIn(text: string, today: CalendarDay): CalendarDay | undefined {
  const match = dated.exec(text);
  if (match?.groups) return dayOf(match.groups, today);
  const year = ofYear.exec(text)?.groups;
  if (year?.['year'])
    return day(
      `${year['year']}-${{ begin: '02', start: '02', medio: '06', half: '06', eind: '11' }[year['part']?.toLowerCase() ?? ''] ?? '06'}-15`,
    );
  return soon.test(text) ? today : undefined;
}

function dayOf(groups: Partial<Record<string, string>>, today: CalendarDay): CalendarDay | undefined {
  const index = months.findIndex((names) => (names as readonly string[]).includes(groups['month']?.toLowerCase() ?? ''));
  if (index < 0) return undefined;
  const part = groups['part']?.toLowerCase() ?? '';
  const number = groups['day'] ?? { begin: '5', start: '5', medio: '15', half: '15', midden: '15', mid: '15', eind: '28' }[part] ?? '1';
  const inYear = (year: number) => day(`${year}-${pad(index + 1)}-${pad(Number(number))}`);
  if (groups['year']) return inYear(Number(groups['year']));
  const thisYear = inYear(Number(today.slice(0, 4)));
  // A month that has only just begun is meant as this year's.
  return thisYear && thisYear >= addDays(today, -45) ? thisYear : inYear(Number(today.slice(0, 4)) + 1);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function day(text: string): CalendarDay | undefined {
  return calendarDaySchema.safeParse(text).data;
}

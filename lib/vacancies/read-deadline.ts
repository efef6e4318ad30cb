import { addDays, calendarDaySchema, type CalendarDay } from '../domain/calendar-day';

const months = ['jan', 'feb', 'mrt|maart|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
const monthName = months.join('|');
const dates = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
    '(?<!\\d)(?<one>\\d{1,2})[-/](?<two>\\d{1,2})[-/](?<number>\\d{4}|\\d{2})(?!\\d)',
    `(?<!\\d)(?<day>\\d{1,2})(?:e|st|nd|rd|th)?[ -](?<month>${monthName})\\p{L}*\\.?(?:,?[ -](?<year>\\d{4}))?`,
    `\\b(?<word>${monthName})\\p{L}*\\.? (?<date>\\d{1,2})(?:st|nd|rd|th)?(?:, ?(?<long>\\d{4}))?(?!\\d)`,
  ].join('|'),
  'giu',
);
/** Words that say by when one answers. */
const answering =
  /reage|reactie|sollicit|inschrij|aanmeld|aanbied|indien|deadline|sluit|uiterlijk|apply|closing|closes|respond|submit|application/giu;
/** Words after which a day is of something else. */
const otherwise =
  /start|begin|ingang|per direct|looptijd|duur|periode|geplaatst|gepubliceerd|gesprek|interview|kennismak|posted|until the end/iu;

/** A sentence of usual length; the word that tells what a day is stands before it. */
const reach = 110;
/** A day without a year this long ago is just over; before that it is of the next year. */
const recentDays = 60;

/**
 * The day by or before which one answers to an advertisement: "reageren voor 12 december", "sluitingsdatum: 12-12-2026". A day without a year is the next one
 * to come. Start days and days of talks are left alone. Undefined where nothing says so.
 */
export function readDeadline(text: string, today: CalendarDay): CalendarDay | undefined {
  for (const found of text.matchAll(dates)) {
    const before = text.slice(Math.max(0, found.index - reach), found.index);
    const sentence = before.split(/[!?]\s|(?<!\b(?:ma|di|wo|do|vr|za|zo|jan|feb|mrt|nr|ca|uiterl))\.\s|\n\s*\n/iu).at(-1) ?? '';
    const sign = [...sentence.matchAll(answering)].at(-1);
    if (!sign || otherwise.test(sentence.slice(sign.index)) || (sign[0].toLowerCase() === 'uiterlijk' && otherwise.test(sentence)))
      continue;
    const day = dayOf(found.groups ?? {}, today);
    if (day) return day;
  }
  return undefined;
}

function dayOf(parts: Record<string, string | undefined>, today: CalendarDay): CalendarDay | undefined {
  const { iso, one, two, number, day, month, year, word, date, long } = parts;
  if (iso) return valid(iso);
  if (one && two && number) {
    const fullYear = number.length === 2 ? `20${number}` : number;
    return valid(written(fullYear, two, one)) ?? valid(written(fullYear, one, two));
  }
  const name = (month ?? word ?? '').toLowerCase();
  const at = months.findIndex((each) => each.split('|').some((start) => name.startsWith(start))) + 1;
  return inYear(year ?? long, String(at), day ?? date ?? '', today);
}

function inYear(year: string | undefined, month: string, day: string, today: CalendarDay): CalendarDay | undefined {
  if (year) return valid(written(year, month, day));
  const thisYear = Number(today.slice(0, 4));
  const next = valid(written(String(thisYear), month, day));
  return next && next >= addDays(today, -recentDays) ? next : valid(written(String(thisYear + 1), month, day));
}

const written = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
const valid = (text: string): CalendarDay | undefined => calendarDaySchema.safeParse(text).data;

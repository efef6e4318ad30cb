/** A day or moment as written, before it is known in which order its numbers stand. */
export interface WrittenDay {
  /** `plain`: only one reading. `numeric`: day and month may change places. `serial`: days since 30 December 1899, as spreadsheets count. */
  form: 'plain' | 'numeric' | 'serial';
  year: number;
  /** Of `numeric` the number that stands first. */
  first: number;
  second: number;
  separator: string;
  hasShortYear: boolean;
  /** Milliseconds into the day. */
  time?: number;
}

const monthWords: Record<string, number> = Object.fromEntries(
  [
    'jan januari january januar janvier ene enero',
    'feb februari february februar fev fevrier febr',
    'mrt maart mar march mars marz maerz maa',
    'apr april avr avril abr',
    'mei may mai',
    'jun juni june juin',
    'jul juli july juillet',
    'aug augustus august aout ago',
    'sep sept september septembre set',
    'okt oct oktober october octobre out',
    'nov november novembre',
    'dec december dez dezember decembre dic',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
);

const weekday = /^(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun|[a-z]{3,7}dag|[a-z]{3,6}day)\.?,? +/u;
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th|e)?([-/. ]+)([a-z]{3,9})\.?[-/., ]+(\d{4}|'?\d{2})$/u;
const monthDayYear = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const yearFirst = /^(\d{4})([-/.])(\d{2})\2(\d{2})$/u;
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u;
const timeShape = /^(.*?\d)(?:t|,? +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(am|pm|a\.m\.|p\.m\.)? ?(?:utc|gmt|z|\+00:?00)?$/u;

function timeOf(hour: string, minute: string, second: string | undefined, half: string | undefined): number | undefined {
  const isAfternoon = half?.startsWith('p');
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return ((hours * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000;
}

/** The year of two digits that is nearest to living memory: 00–49 are of this century. */
function yearOf(text: string): number {
  const digits = text.replace("'", '');
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

function dateOf(text: string): Omit<WrittenDay, 'time'> | undefined {
  const first = yearFirst.exec(text);
  if (first) return plain(Number(first[1]), Number(first[3]), Number(first[4]), first[2]);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text);
  if (compact) return plain(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const numbers = numeric.exec(text);
  if (numbers) {
    const [, one = '', separator = '', two = '', year = ''] = numbers;
    return { form: 'numeric', year: yearOf(year), first: Number(one), second: Number(two), separator, hasShortYear: year.length < 4 };
  }
  if (/^[2-6]\d{4}$/u.test(text)) return { form: 'serial', year: 0, first: Number(text), second: 0, separator: '', hasShortYear: false };
  return named(text);
}

function named(text: string): Omit<WrittenDay, 'time'> | undefined {
  const late = dayMonthYear.exec(text);
  if (late) {
    const [, day = '', separator = '', word = '', year = ''] = late;
    const month = monthWords[word];
    return month === undefined ? undefined : { ...plain(yearOf(year), month, Number(day), separator), hasShortYear: year.length < 4 };
  }
  const [, word = '', day = '', year = ''] = monthDayYear.exec(text) ?? [];
  const month = Object.hasOwn(monthWords, word) ? monthWords[word] : undefined;
  return month === undefined ? undefined : plain(Number(year), month, Number(day), ' ');
}

function plain(year: number, month: number, day: number, separator = ''): Omit<WrittenDay, 'time'> {
  return { form: 'plain', year, first: day, second: month, separator, hasShortYear: false };
}

/** `2024-07-01 22:30:00 UTC`: how LinkedIn writes the moments of messages, by the hundred thousand. */
const linkedInMoment = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) UTC$/u;

/** Reads a cell that should hold a day, with or without a time; months in English, Dutch, German or French. Undefined for anything else ("sometime"). */
export function readWrittenDay(cell: string): WrittenDay | undefined {
  const exact = linkedInMoment.exec(cell);
  if (exact) {
    const time = timeOf(exact[4] ?? '', exact[5] ?? '', exact[6], undefined);
    return time === undefined ? undefined : { ...plain(Number(exact[1]), Number(exact[2]), Number(exact[3]), '-'), time };
  }
  const text = cell
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00A0\u202F]+/gu, ' ');
  if (text.length > 60 || !/\d/u.test(text)) return undefined;
  const [, day, hour = '', minute = '', second, half] = timeShape.exec(text) ?? [];
  const date = dateOf((day ?? text).replace(weekday, '').replace(/,$/u, ''));
  if (!date) return undefined;
  if (day === undefined) return date;
  const time = timeOf(hour, minute, second, half);
  return time === undefined ? undefined : { ...date, time };
}

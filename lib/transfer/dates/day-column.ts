import type { CalendarDay } from '../../domain/calendar-day';
import { readWrittenDay, type WrittenDay } from './day-text';

export type DayOrder = 'day-month' | 'month-day';

/** What decides the order of day and month where the numbers themselves do not. */
export interface ColumnHints {
  /** Days in a column of the past are not later than this. */
  today: CalendarDay;
  /** A comma between cells and a slash inside days is how American programs write. */
  separator: string;
  /** The order in which the file's own maker writes, as LinkedIn does in Invitations.csv. */
  native?: DayOrder;
}

export interface ReadMoment {
  day: CalendarDay;
  /** Epoch milliseconds when the cell's time is in UTC. Midnight when no time is told. */
  instant: number;
}

/**
 * All days of one column, read in one order: a column is written by one program, so one day that can only be read in one way decides for all. Where nothing
 * decides, the sign between the numbers and the file's own separator do, and `isAssumed` says so.
 */
export class DayColumn {
  readonly order: DayOrder | undefined;
  readonly isAssumed: boolean;
  /** Days of both orders stand in the column: only those are read that have one reading. */
  readonly isMixed: boolean;
  readonly #allowsShortYear: boolean;
  readonly #isSerial: boolean;
  readonly #written = new Map<string, WrittenDay | undefined>();

  constructor(cells: readonly string[], hints: ColumnHints) {
    const written = cells.map((cell) => this.#read(cell)).filter((day) => day !== undefined);
    const numbers = written.filter(({ form }) => form === 'numeric');
    const firstIsDay = numbers.filter(({ first, second }) => first > 12 && second <= 12).length;
    const secondIsDay = numbers.filter(({ first, second }) => second > 12 && first <= 12).length;
    this.isMixed = firstIsDay > 0 && secondIsDay > 0;
    const isDecided = firstIsDay > 0 !== secondIsDay > 0;
    const decided: DayOrder = firstIsDay > 0 ? 'day-month' : 'month-day';
    this.order = numbers.length === 0 || this.isMixed ? undefined : isDecided ? decided : assumedOrder(numbers, hints);
    this.isAssumed = this.order !== undefined && !isDecided && numbers.some(({ first, second }) => first !== second);
    const short = written.filter(({ hasShortYear }) => hasShortYear);
    const isLonelyShort = written.length === 1 && short.some(({ form, separator }) => form === 'plain' && separator.trim() === '');
    this.#allowsShortYear = short.length * 2 > written.length && !isLonelyShort;
    this.#isSerial = written.filter(({ form }) => form === 'serial').length * 2 > written.length;
  }

  /** The day of a cell, or undefined when it is none in this column's order. */
  read(cell: string): ReadMoment | undefined {
    const written = this.#read(cell);
    if (!written || (written.hasShortYear && !this.#allowsShortYear)) return undefined;
    if (written.form === 'serial') return this.#isSerial ? momentOf(1899, 12, 30 + written.first) : undefined;
    const { year, first, second, time } = written;
    const isMonthFirst = written.form === 'numeric' && this.#orderOf(written) === 'month-day';
    if (written.form === 'numeric' && this.#orderOf(written) === undefined) return undefined;
    const [month, day] = isMonthFirst ? [first, second] : [second, first];
    return month < 1 || month > 12 || day < 1 || (day > 28 && day > daysIn(year, month)) ? undefined : momentOf(year, month, day, time);
  }

  /** A day that many rows share is read once. */
  #read(cell: string): WrittenDay | undefined {
    const known = this.#written.get(cell);
    if (known !== undefined || this.#written.has(cell)) return known;
    const written = readWrittenDay(cell);
    this.#written.set(cell, written);
    return written;
  }

  #orderOf({ first, second }: WrittenDay): DayOrder | undefined {
    if (!this.isMixed) return this.order;
    if (first > 12 || first === second) return 'day-month';
    return second > 12 ? 'month-day' : undefined;
  }
}

function assumedOrder(numbers: readonly WrittenDay[], { today, separator, native }: ColumnHints): DayOrder {
  if (native) return native;
  const usual: DayOrder = numbers.some((day) => day.separator === '/') && separator === ',' ? 'month-day' : 'day-month';
  const other: DayOrder = usual === 'day-month' ? 'month-day' : 'day-month';
  return isFuture(numbers, usual, today) && !isFuture(numbers, other, today) ? other : usual;
}

function isFuture(numbers: readonly WrittenDay[], order: DayOrder, today: string): boolean {
  return numbers.some(({ year, first, second }) => {
    const [month, day] = order === 'month-day' ? [first, second] : [second, first];
    return `${year}-${padded(month)}-${padded(day)}` > today;
  });
}

const padded = (number: number) => String(number).padStart(2, '0');
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function momentOf(year: number, month: number, day: number, time = 0): ReadMoment {
  const midnight = Date.UTC(year, month - 1, day);
  // A spreadsheet's day, such as the 45,000th of December 1899, has to be counted out.
  const isWritten = year >= 1000 && day <= 31;
  const text = isWritten ? `${year}-${padded(month)}-${padded(day)}` : new Date(midnight).toISOString().slice(0, 10);
  return { day: text as CalendarDay, instant: midnight + time };
}

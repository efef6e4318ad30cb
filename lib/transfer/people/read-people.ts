import type { CalendarDay } from '../../domain/calendar-day';
import type { CsvRow } from '../csv/csv-parser';
import { headerName } from '../csv/header-name';
import { DayColumn, type DayOrder } from '../dates/day-column';
import { emptyCard, type PersonCard, type SourcedCard } from '../person-card';
import type { RefusedLine, RowCode, Warning } from '../remark';
import { CellText } from '../text/cell-text';
import { fillCard, type ColumnsOf, type DayReader } from './fill-card';
import { columnsOf, isHeaderWord, type PeopleField, type PeopleMapping } from './people-fields';

export interface PeopleReading {
  people: SourcedCard[];
  refused: RefusedLine[];
  warnings: Warning[];
  dateOrder?: DayOrder;
}

interface PeopleOptions {
  separator: string;
  today: CalendarDay;
}

const dayFields = ['connectedOn', 'lastContactOn', 'birthday'] as const;

/** Reads the rows of a table of people, whichever program wrote it, under a mapping from columns to fields. */
export class PeopleTable {
  readonly #rows: CsvRow[] = [];
  readonly #refused: RefusedLine[] = [];
  readonly #shifted: number[] = [];
  readonly #cutLinks: number[] = [];
  readonly #text = new CellText();
  readonly #columns: ColumnsOf;

  constructor(
    readonly mapping: PeopleMapping,
    readonly options: PeopleOptions,
  ) {
    this.#columns = columnsOf(mapping);
  }

  /** Takes a row in; what can be refused at sight is. */
  add(row: CsvRow): void {
    if (this.#isHeader(row)) return;
    const code = this.#refusal(row);
    if (code) this.#refused.push({ line: row.line, code });
    else this.#rows.push(this.#withoutCutLink(row.cells.length > this.mapping.length ? this.#unshifted(row) : row));
  }

  /** At the end of a file that may be cut a link may lack letters, and lead to someone else. */
  #withoutCutLink(row: CsvRow): CsvRow {
    const last = this.mapping.length - 1;
    if (!row.isLast || (this.mapping[last] !== 'link' && this.mapping[last] !== 'website') || !row.cells[last]?.trim()) return row;
    this.#cutLinks.push(row.line);
    return { ...row, cells: row.cells.slice(0, last) };
  }

  /** The header again, as in two exports put behind each other: every cell that is used is a header's whole word. Someone at "Netwerkorganisatie" is no header. */
  #isHeader({ cells }: CsvRow): boolean {
    const used = cells.filter((cell, index) => this.mapping[index] && cell.trim() !== '');
    return used.length >= 2 && used.every((cell) => isHeaderWord(headerName(cell)));
  }

  get size(): number {
    return this.#rows.length + this.#refused.length;
  }

  read(): PeopleReading {
    const days = new Map(dayFields.map((field) => [field, this.#dayColumn(field)] as const));
    const warnings: Warning[] = this.#shifted.map((line) => ({ code: 'columns-shifted', values: { line } }));
    for (const line of this.#cutLinks) warnings.push({ code: 'link-cut', values: { line } });
    const people: SourcedCard[] = [];
    for (const row of this.#rows) {
      const dayReader: DayReader = (field, cell) => readDay(days.get(field), field, cell, row.line, this.options.today, warnings);
      const card = this.#card(row, dayReader, warnings);
      if (card) people.push({ card, line: row.line });
      else this.#refused.push({ line: row.line, code: 'no-name' });
    }
    const ordered = [...days.values()].find(({ order }) => order !== undefined);
    if ([...days.values()].some(({ isMixed }) => isMixed)) warnings.push({ code: 'dates-ambiguous' });
    if (this.#text.repaired > 0) warnings.push({ code: 'characters-repaired', values: { count: this.#text.repaired } });
    if (this.#text.lost > 0) warnings.push({ code: 'characters-lost', values: { count: this.#text.lost } });
    const refused = this.#refused.toSorted((a, b) => a.line - b.line);
    return { people, refused, warnings, ...(ordered?.order && { dateOrder: ordered.order }) };
  }

  #refusal({ cells, hasBrokenQuotes, isLast }: CsvRow): RowCode | undefined {
    if (hasBrokenQuotes) return 'quotes';
    if (cells.every((cell) => cell.trim() === '')) return 'empty-row';
    // A line of prose between the rows, as in two exports put behind each other.
    if (cells.length === 1 && this.mapping.length > 2) return isLast ? 'cut' : 'columns';
    if (isLast && cells.length < this.mapping.length) return 'cut';
    const surplus = cells.slice(this.mapping.length).some((cell) => cell.trim() !== '');
    return surplus && this.#shift(cells) === undefined ? 'columns' : undefined;
  }

  /** How many columns too many a row has, when its link still stands where it should: then all before the link can be trusted, and the last. */
  #shift(cells: readonly string[]): number | undefined {
    const link = this.mapping.indexOf('link');
    const isAnchored = link !== -1 && /linkedin\.com\//iu.test(cells[link] ?? '');
    return isAnchored && this.#lastDay() !== undefined ? cells.length - this.mapping.length : undefined;
  }

  #lastDay(): PeopleField | undefined {
    const last = this.mapping.at(-1);
    return last === 'connectedOn' ? last : undefined;
  }

  /** A comma that was not quoted pushed the cells behind it aside: what cannot be told apart any more is left empty. */
  #unshifted(row: CsvRow): CsvRow {
    const surplus = row.cells.slice(this.mapping.length);
    if (surplus.every((cell) => cell.trim() === '')) return { ...row, cells: row.cells.slice(0, this.mapping.length) };
    this.#shifted.push(row.line);
    const anchor = Math.max(this.mapping.indexOf('link'), this.mapping.indexOf('email'));
    const last = this.mapping.length - 1;
    const kept = (index: number) => (index === last ? row.cells.at(-1) : index <= anchor ? row.cells[index] : undefined);
    return { ...row, cells: this.mapping.map((_field, index) => kept(index) ?? '') };
  }

  #dayColumn(field: PeopleField): DayColumn {
    const column = this.mapping.indexOf(field);
    const cells = column === -1 ? [] : this.#rows.map((row) => row.cells[column] ?? '');
    return new DayColumn(cells, this.options);
  }

  #card({ cells, line }: CsvRow, dayReader: DayReader, warnings: Warning[]): PersonCard | undefined {
    const card = emptyCard('', '');
    const warn = (text: string) => warnings.push({ code: 'link-unreadable', values: { line, text } });
    return fillCard(card, { columns: this.#columns, cells, text: this.#text, dayReader, warn });
  }
}

function readDay(
  column: DayColumn | undefined,
  field: (typeof dayFields)[number],
  cell: string,
  line: number,
  today: CalendarDay,
  warnings: Warning[],
): CalendarDay | undefined {
  const day = column?.read(cell)?.day;
  if (day === undefined) {
    if (cell.trim() !== '' && field !== 'birthday')
      warnings.push({ code: 'date-unreadable', values: { line, text: cell.trim().slice(0, 40) } });
    return undefined;
  }
  // LinkedIn opened in May 2003; a day of its own clock can be one ahead of the person's.
  const isPossible = field === 'connectedOn' ? day >= '2003-05-01' && day <= dayAfter(today) : day <= dayAfter(today);
  if (!isPossible) warnings.push({ code: 'date-impossible', values: { line, text: cell.trim().slice(0, 40) } });
  return isPossible ? day : undefined;
}

function dayAfter(day: CalendarDay): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

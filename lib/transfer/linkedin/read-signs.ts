import type { CalendarDay } from '../../domain/calendar-day';
import { fold } from '../../search/fold';
import type { CsvRow } from '../csv/csv-parser';
import { DayColumn, type DayOrder } from '../dates/day-column';
import type { Direction, Party, PostSign, Sign } from '../moment';
import { readProfileLink } from '../people/profile-link';
import type { RefusedLine, Warning } from '../remark';
import { CellText } from '../text/cell-text';
import { cellReader } from './columns';

export type SignTable =
  | 'linkedin-invitations'
  | 'linkedin-recommendations'
  | 'linkedin-endorsements'
  | 'linkedin-comments'
  | 'linkedin-reactions';

export interface SignsReading {
  signs: Sign[];
  posts: PostSign[];
  refused: RefusedLine[];
  warnings: Warning[];
  dateOrder?: DayOrder;
}

type Cell = (...names: string[]) => string;
type Found = { sign: Omit<Sign, 'day'> } | { post: Omit<PostSign, 'day'> };

interface Reader {
  dates: string[];
  /** The order in which LinkedIn writes the days of this table, when the days themselves do not tell. */
  native?: 'month-day';
  read(cell: Cell, fileName: string, text: CellText): Found | undefined;
}

const readers: Record<SignTable, Reader> = {
  'linkedin-invitations': { dates: ['sent at'], native: 'month-day', read: invitation },
  'linkedin-recommendations': { dates: ['creation date'], native: 'month-day', read: recommendation },
  'linkedin-endorsements': { dates: ['endorsement date'], read: endorsement },
  'linkedin-comments': { dates: ['date'], read: comment },
  'linkedin-reactions': { dates: ['date'], read: (cell) => ({ post: { kind: 'reaction', link: cell('link').trim() } }) },
};

/** Reads the tables of the archive that tell of contact other than messages: who, when, and who did it. */
export class SignsTable {
  readonly #rows: CsvRow[] = [];
  readonly #refused: RefusedLine[] = [];
  readonly #cell: ReturnType<typeof cellReader>;

  constructor(
    readonly kind: SignTable,
    readonly headerNames: readonly string[],
    readonly fileName: string,
  ) {
    this.#cell = cellReader(headerNames);
  }

  add(row: CsvRow): void {
    // LinkedIn ends every row; of a row without an end a link in the last cell may lack letters, and lead to someone else.
    const isCut = row.isLast && (row.cells.length < this.headerNames.length || this.headerNames.at(-1)?.includes('url'));
    if (row.hasBrokenQuotes || isCut) this.#refused.push({ line: row.line, code: isCut ? 'cut' : 'quotes' });
    else if (row.cells.every((cell) => cell.trim() === '')) this.#refused.push({ line: row.line, code: 'empty-row' });
    else this.#rows.push(row);
  }

  get size(): number {
    return this.#rows.length;
  }

  read(today: CalendarDay, separator: string): SignsReading {
    const { dates, native, read } = readers[this.kind];
    const column = new DayColumn(
      this.#rows.map(({ cells }) => this.#cell(cells, ...dates)),
      { today, separator, ...(native && { native }) },
    );
    const text = new CellText();
    const reading: SignsReading = { signs: [], posts: [], refused: this.#refused, warnings: [] };
    for (const { cells, line } of this.#rows) {
      const found = read((...names) => this.#cell(cells, ...names), this.fileName, text);
      const written = this.#cell(cells, ...dates);
      const moment = column.read(written);
      if (!found || !moment) reading.refused.push({ line, code: found ? 'no-date' : 'no-name' });
      else if ('post' in found) reading.posts.push({ ...found.post, day: moment.day });
      else reading.signs.push({ ...found.sign, day: moment.day, ...(isInUtc.test(written) && { at: moment.instant }) });
    }
    reading.refused.sort((a, b) => a.line - b.line);
    return { ...reading, ...(column.order && { dateOrder: column.order }) };
  }
}

/** `2024/03/31 22:30:00 UTC`: a time that says in which zone it is. */
const isInUtc = /:\d{2}\s*(?:UTC|GMT|Z)\s*$/u;

/** So much of a comment can hold the name it begins with, in characters. */
const openingLength = 80;

function comment(cell: Cell): Found {
  const opening = fold(cell('message', 'comment').slice(0, openingLength));
  return { post: { kind: 'comment', link: cell('link').trim(), ...(opening !== '' && { opening }) } };
}

function party(name: string, link: string): Party | undefined {
  const found = readProfileLink(link);
  const slug = found?.slug ?? found?.profileKey;
  return name === '' && slug === undefined ? undefined : { name, ...(slug !== undefined && { slug }) };
}

function invitation(cell: Cell, _fileName: string, text: CellText): Found | undefined {
  const written = cell('direction').trim().toUpperCase();
  const isOut = written === 'OUTGOING';
  if (!isOut && written !== 'INCOMING') return undefined;
  const name = text.line(isOut ? cell('to') : cell('from'));
  const other = party(name, isOut ? cell('inviteeprofileurl', 'invitee profile url') : cell('inviterprofileurl', 'inviter profile url'));
  return other && { sign: { kind: 'invitation', party: other, direction: isOut ? 'out' : 'in' } };
}

/** Given and received look the same inside; only the file's name tells them apart. */
function directionByName(fileName: string): { direction?: Direction } {
  if (/given|gegeven/iu.test(fileName)) return { direction: 'out' };
  return /received|ontvangen/iu.test(fileName) ? { direction: 'in' } : {};
}

function recommendation(cell: Cell, fileName: string, text: CellText): Found | undefined {
  const other = party(text.line(`${cell('first name')} ${cell('last name')}`), '');
  return other && { sign: { kind: 'recommendation', party: other, ...directionByName(fileName) } };
}

function endorsement(cell: Cell, _fileName: string, text: CellText): Found | undefined {
  const isGiven = cell('endorsee first name') + cell('endorsee last name') !== '';
  const first = cell('endorser first name', 'endorsee first name');
  const last = cell('endorser last name', 'endorsee last name');
  const other = party(text.line(`${first} ${last}`), cell('endorser public url', 'endorsee public url'));
  return other && { sign: { kind: 'endorsement', party: other, direction: isGiven ? 'out' : 'in' } };
}

import { RefusedFileError } from '../remark';
import { afterSpaces, parseLine } from './parse-line';

/** A row and the line it begins at, counted from 1. */
export interface CsvRow {
  cells: string[];
  line: number;
  /** Its quotes cannot be told apart: the cells are not to be trusted. */
  hasBrokenQuotes?: true;
  /** The text ended before the row did, or just at its end. */
  isLast?: true;
}

export interface CsvForm {
  separator: string;
  /** LinkedIn's Comments.csv writes `\"` inside quotes instead of doubling (formats.md, 1). */
  hasBackslashes?: boolean;
  /** Columns of the header: a row that a spreadsheet wrapped into one quoted cell is unwrapped when this many come out. */
  width?: number;
}

/** Excel holds 32,767 characters a cell, LinkedIn 8,000 a message: beyond this a quote was simply never closed. */
const longestCell = 100_000;

/** No row of people is longer: this is no table. */
const longestLine = 1_000_000;

/** Stray quotes beyond this make a file too damaged to look ahead for each. */
const mostRepairs = 10_000;

type Step = { cells: string[]; next: number } | 'more' | 'broken';

/**
 * Rows from pieces of text (RFC 4180, with any line end). A quote that is never closed costs one line, not the rest of the file: what cannot be read as a row
 * is read again as a single line. Throws RefusedFileError for what has no lines.
 */
export class CsvParser {
  #text = '';
  #line: number;
  #repairs = 0;
  readonly #form: CsvForm;

  constructor(form: CsvForm, firstLine = 1) {
    this.#form = form;
    this.#line = firstLine;
  }

  push(piece: string): CsvRow[] {
    this.#text += piece;
    return this.#take(false);
  }

  end(): CsvRow[] {
    return this.#take(true);
  }

  #take(isEnd: boolean): CsvRow[] {
    const text = this.#text;
    const rows: CsvRow[] = [];
    const scan = new LineScan(text);
    let at = 0;
    while (at < text.length) {
      const step = this.#step(scan, at, isEnd);
      if (step === 'more') break;
      const { row, next } = step === 'broken' ? this.#single(scan, at) : { row: this.#row(step.cells), next: step.next };
      if (next >= text.length && isEnd && !/[\r\n]$/u.test(text.slice(-1))) row.isLast = true;
      if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
      this.#line += step === 'broken' ? 1 : linesIn(text, at, next);
      at = next;
    }
    this.#text = text.slice(at);
    if (this.#text.length > longestLine) throw new RefusedFileError('line-too-long', { line: this.#line });
    return rows;
  }

  #row(cells: string[]): CsvRow {
    const { separator, width } = this.#form;
    const inner = cells.length === 1 && width !== undefined && cells[0]?.includes(separator) ? parseLine(cells[0], separator) : undefined;
    return { cells: inner && inner.length === width ? inner : cells, line: this.#line };
  }

  #step(scan: LineScan, at: number, isEnd: boolean): Step {
    const end = scan.lineEnd(at);
    const isWhole = end !== -1 && (isEnd || end + 1 < scan.text.length || scan.text.charAt(end) === '\n');
    if (!scan.hasQuote(at, end === -1 ? scan.text.length : end)) {
      if (!isWhole && !isEnd) return 'more';
      const line = scan.text.slice(at, end === -1 ? undefined : end);
      return { cells: line.split(this.#form.separator), next: end === -1 ? scan.text.length : scan.afterBreak(end) };
    }
    return this.#repairs > mostRepairs ? 'broken' : this.#quotedRow(scan.text, at, isEnd);
  }

  #quotedRow(text: string, start: number, isEnd: boolean): Step {
    const cells: string[] = [];
    for (let at = start; ;) {
      const open = afterSpaces(text, at);
      const isQuoted = text.charAt(open) === '"';
      const end = isQuoted ? this.#closing(text, open + 1, isEnd) : cellEnd(text, at, this.#form.separator);
      if (typeof end === 'string') return end;
      cells.push(isQuoted ? this.#unquoted(text.slice(open + 1, end)) : text.slice(at, end));
      const after = isQuoted ? afterSpaces(text, end + 1) : end;
      if (!isEnd && after + 1 >= text.length) return text.length - start > longestCell ? 'broken' : 'more';
      if (text.startsWith(this.#form.separator, after)) at = after + 1;
      else if (after >= text.length) return { cells, next: text.length };
      else if (/[\r\n]/u.test(text.charAt(after))) return { cells, next: after + (text.startsWith('\r\n', after) ? 2 : 1) };
      else return 'broken';
    }
  }

  #closing(text: string, from: number, isEnd: boolean): number | 'more' | 'broken' {
    for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
      if (quote - from > longestCell) return 'broken';
      if (this.#form.hasBackslashes && text.charAt(quote - 1) === '\\' && quote > from) continue;
      if (text.charAt(quote + 1) !== '"') return quote;
      quote += 1;
    }
    return isEnd || text.length - from > longestCell ? 'broken' : 'more';
  }

  #unquoted(inner: string): string {
    const plain = this.#form.hasBackslashes ? inner.replaceAll('\\"', '"') : inner;
    return plain.replaceAll('""', '"');
  }

  /** One physical line on its own, when the text from here on is no row. */
  #single(scan: LineScan, at: number): { row: CsvRow; next: number } {
    this.#repairs += 1;
    const end = scan.lineEnd(at);
    const line = scan.text.slice(at, end === -1 ? undefined : end);
    const cells = parseLine(line, this.#form.separator);
    const row: CsvRow = cells ? this.#row(cells) : { cells: [line], line: this.#line, hasBrokenQuotes: true };
    return { row, next: end === -1 ? scan.text.length : scan.afterBreak(end) };
  }
}

/** Finds line ends and quotes; each place is looked for once. */
class LineScan {
  #quote = -2;
  #feed = -2;
  #return = -2;

  constructor(readonly text: string) {}

  /** The place of the break that ends the line at `at`, or -1. */
  lineEnd(at: number): number {
    if (this.#feed !== -1 && this.#feed < at) this.#feed = this.text.indexOf('\n', at);
    if (this.#return !== -1 && this.#return < at) this.#return = this.text.indexOf('\r', at);
    if (this.#feed === -1) return this.#return;
    return this.#return === -1 ? this.#feed : Math.min(this.#feed, this.#return);
  }

  hasQuote(at: number, end: number): boolean {
    if (this.#quote !== -1 && this.#quote < at) this.#quote = this.text.indexOf('"', at);
    return this.#quote !== -1 && this.#quote < end;
  }

  afterBreak(end: number): number {
    return end + (this.text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function cellEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === separator || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines;
}

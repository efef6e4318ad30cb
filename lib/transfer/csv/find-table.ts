import { isFullName } from '../people/guess-columns';
import { peopleField } from '../people/people-fields';
import { headerName } from './header-name';
import { parseLine } from './parse-line';

export type Separator = ',' | ';' | '\t' | '|';
const separators: Separator[] = [',', ';', '\t', '|'];

/** Where a table begins in a text, told by its header. */
export interface TableStart<Kind> {
  kind: Kind;
  separator: Separator;
  /** As they stand. */
  headers: string[];
  /** As they are compared. */
  names: string[];
  /** Counted from 1. */
  headerLine: number;
  /** Characters before the first row after the header. */
  rowsAt: number;
}

/** How far a preamble is looked through for a header, in lines. */
const furthestHeader = 60;

interface PlacedLine {
  text: string;
  next: number;
}

function* linesOf(text: string): Generator<PlacedLine> {
  const breaks = /\r\n?|\n/gu;
  let at = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    yield { text: text.slice(at, found.index), next: breaks.lastIndex };
    at = breaks.lastIndex;
  }
  if (at < text.length) yield { text: text.slice(at), next: text.length };
}

/** The line's cells, also of a header that Excel wrapped in quotes as one cell. */
function headerCells(line: string, separator: string): string[] | undefined {
  const cells = parseLine(line, separator);
  const [only] = cells ?? [];
  return cells?.length === 1 && only?.includes(separator) ? parseLine(only, separator) : cells;
}

/**
 * The first line of `text` (the start of a file) whose cells `recognise` knows, under the separator that makes most of it. Lines before it are a preamble,
 * whatever their quotes look like.
 */
export function findTable<Kind>(text: string, recognise: (names: string[]) => Kind | undefined): TableStart<Kind> | undefined {
  let headerLine = 0;
  for (const { text: line, next } of linesOf(text)) {
    headerLine += 1;
    if (headerLine > furthestHeader) return undefined;
    const candidates = separators.flatMap((separator) => {
      const headers = line.length < 20_000 && line.includes(separator) ? headerCells(line, separator) : undefined;
      const names = headers?.map(headerName) ?? [];
      const kind = headers && recognise(names);
      return headers && kind !== undefined ? [{ kind, separator, headers, names, headerLine, rowsAt: next }] : [];
    });
    const [best] = candidates.toSorted((a, b) => b.names.length - a.names.length);
    if (best) return best;
  }
  return undefined;
}

/** A list of names and nothing else: one column, with a header that says so. */
export function findOneColumn(text: string): TableStart<'spreadsheet'> | undefined {
  const [first, ...lines] = [...linesOf(text.slice(0, 4000))];
  const name = headerName(first?.text.replaceAll('"', '') ?? '');
  // A column called "Name" alone is LinkedIn's Skills.csv.
  if (!first || name === 'name' || peopleField(name) !== 'fullName') return undefined;
  // Skills and companies have names too: here they must look like those of people.
  const filled = lines.map((line) => line.text.trim()).filter(Boolean);
  if (filled.length === 0 || filled.filter(isFullName).length < filled.length * 0.6) return undefined;
  return { kind: 'spreadsheet', separator: '\t', headers: [first.text], names: [name], headerLine: 1, rowsAt: first.next };
}

/**
 * The table of a text whose header nobody knows: the first line as wide as most are. Without a header (`headerLine` 0) when that line holds what only rows hold.
 */
export function unknownTable(text: string): TableStart<'spreadsheet'> | undefined {
  const separator = guessSeparator(text);
  if (!separator) return undefined;
  const lines = [...linesOf(text.slice(0, 20_000))].map((line) => ({ ...line, cells: parseLine(line.text, separator) ?? [] }));
  const counts = Map.groupBy(
    lines.filter(({ cells }) => cells.length > 1),
    ({ cells }) => cells.length,
  );
  const [width] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const index = lines.findIndex(({ cells }) => cells.length === width);
  const header = lines[index];
  if (!header) return undefined;
  const isRow = header.cells.some((cell) => /@|https?:|\d{3}/u.test(cell));
  const headers = isRow ? header.cells.map((_cell, column) => String(column + 1)) : header.cells;
  const rowsAt = isRow ? 0 : header.next;
  return { kind: 'spreadsheet', separator, headers, names: headers.map(headerName), headerLine: isRow ? 0 : index + 1, rowsAt };
}

/** The separator by which most of the first lines have the same number of cells (two or more): for a text without a header that is known. */
export function guessSeparator(text: string): Separator | undefined {
  const lines = [...linesOf(text.slice(0, 20_000))]
    .map((line) => line.text)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  const scored = separators.map((separator) => {
    const widths = lines.map((line) => parseLine(line, separator)?.length ?? 0).filter((width) => width > 1);
    const commonest = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    return { separator, commonest };
  });
  const [best] = scored.toSorted((a, b) => b.commonest - a.commonest);
  return best && lines.length > 0 && best.commonest >= Math.max(1, lines.length * 0.6) ? best.separator : undefined;
}

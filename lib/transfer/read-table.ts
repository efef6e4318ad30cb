import type { CsvRow } from './csv/csv-parser';
import type { TableStart } from './csv/find-table';
import { readRows } from './csv/read-rows';
import type { DayOrder } from './dates/day-column';
import { emptyReading, type FileReading, type ReadOptions } from './file-reading';
import { cellReader } from './linkedin/columns';
import { MessagesTable } from './linkedin/read-messages';
import { SignsTable } from './linkedin/read-signs';
import { chosenMapping, ColumnSamples, signatureOf } from './people/column-mapping';
import { guessMapping, type PeopleMapping } from './people/people-fields';
import { PeopleTable } from './people/read-people';
import { RefusedFileError } from './remark';
import type { TableKind } from './table-kind';
import type { ByteSource } from './text/chunks';
import type { Encoding } from './text/encoding';

/** LinkedIn allows 30,000 connections; a table beyond this is none of people one knows. */
const mostRows = 1_000_000;

interface TableReader {
  readonly size: number;
  add(row: CsvRow): void;
  /** What the table adds to the reading of its file. */
  read(): Partial<FileReading> & { dateOrder?: DayOrder };
}

interface TableInput {
  source: ByteSource;
  encoding: Encoding;
  start: TableStart<TableKind>;
  /** Chosen by the person, or guessed from what stands in the columns; otherwise the headers tell. */
  mapping?: PeopleMapping;
}

/** Reads a table of people or of contact, row by row. Throws RefusedFileError for tables that hold neither. */
export async function readTable({ source, encoding, start, mapping }: TableInput, options: ReadOptions): Promise<FileReading> {
  const { kind, separator } = start;
  if (kind === 'bank' || kind === 'agenda') throw new RefusedFileError(kind);
  if (kind === 'linkedin-other') throw new RefusedFileError('linkedin-without-people', { name: source.name });
  const signature = signatureOf(start.names, start.headerLine > 0, source.name);
  const chosen = kind === 'spreadsheet' ? chosenMapping(options.mappings, signature, start.names.length) : undefined;
  const used = chosen ?? mapping;
  const reader = readerOf(kind, start, source.name, options, used);
  const samples = new ColumnSamples(start.headers);
  for await (const rows of readRows(source, encoding, start, { hasBackslashes: kind === 'linkedin-comments', signal: options.signal })) {
    for (const row of rows) {
      reader.add(row);
      if (kind === 'spreadsheet') samples.add(row);
    }
    if (reader.size > mostRows) throw new RefusedFileError('too-large');
  }
  const { dateOrder, ...found } = reader.read();
  const reading = { ...emptyReading(kind, source.name), ...found };
  const isGuessed = kind === 'spreadsheet' || used !== undefined;
  const shown = used ?? guessMapping(start.names);
  return {
    ...reading,
    tables: kind === 'spreadsheet' ? [{ signature, columns: samples.columns(shown), isRemembered: chosen !== undefined }] : [],
    assumed: {
      separator,
      encoding,
      ...(dateOrder && { dateOrder }),
      ...(isGuessed && { mapping: namedMapping(start.headers, shown) }),
    },
  };
}

function namedMapping(headers: readonly string[], mapping: PeopleMapping): Record<string, string> {
  const entries = mapping.flatMap((field, index) => (field ? [[headers[index]?.trim() || String(index + 1), field] as const] : []));
  // A header may be called `__proto__`; entries make own fields of whatever name.
  return Object.fromEntries(entries);
}

function readerOf(
  kind: TableKind,
  { names, separator }: TableStart<TableKind>,
  fileName: string,
  { today, keepsWords }: ReadOptions,
  mapping?: PeopleMapping,
): TableReader {
  switch (kind) {
    case 'linkedin-messages': {
      const table = new MessagesTable(names, keepsWords);
      return wired(table, () => table.read(today, separator));
    }
    case 'linkedin-invitations':
    case 'linkedin-recommendations':
    case 'linkedin-endorsements':
    case 'linkedin-comments':
    case 'linkedin-reactions': {
      const table = new SignsTable(kind, names, fileName);
      return wired(table, () => table.read(today, separator));
    }
    case 'linkedin-profile':
      return new ProfileTable(names);
    default: {
      const table = new PeopleTable(mapping ?? guessMapping(names), { separator, today });
      return wired(table, () => table.read());
    }
  }
}

function wired(table: { readonly size: number; add(row: CsvRow): void }, read: TableReader['read']): TableReader {
  return {
    get size() {
      return table.size;
    },
    add: (row) => table.add(row),
    read,
  };
}

/** Profile.csv tells whose archive it is, and nothing else that is needed. */
class ProfileTable implements TableReader {
  readonly #cell: ReturnType<typeof cellReader>;
  readonly #names: string[] = [];

  constructor(headerNames: readonly string[]) {
    this.#cell = cellReader(headerNames);
  }

  get size(): number {
    return this.#names.length;
  }

  add({ cells }: CsvRow): void {
    const name = `${this.#cell(cells, 'first name')} ${this.#cell(cells, 'last name')}`.trim();
    if (name !== '') this.#names.push(name);
  }

  read(): Partial<FileReading> {
    return { profileNames: this.#names };
  }
}

import { findOneColumn, findTable, guessSeparator, unknownTable, type TableStart } from './csv/find-table';
import { isBackup, readBackup } from './backup';
import { storePeople } from './backup-people';
import { isEncryptedBackup } from './encrypted-backup';
import { emptyReading, type FileReading, type ReadOptions } from './file-reading';
import { textKind } from './magic';
import { parseLine } from './csv/parse-line';
import { chosenMapping, ColumnSamples, signatureOf } from './people/column-mapping';
import { guessColumns } from './people/guess-columns';
import { monicaSchema, readMonica } from './read-monica';
import { readTable } from './read-table';
import { RefusedFileError } from './remark';
import { tableKind } from './table-kind';
import type { ByteSource } from './text/chunks';
import { decodeText, detectEncoding, readWholeText, type Encoding } from './text/encoding';
import { readVcards } from './vcard/read-vcards';

/** How much of a text is looked at to tell what it is, in characters. */
const headLength = 64_000;

/** Texts that must be in memory as a whole: a store of 100,000 people is 36 million characters (quality.md, 1.4). */
const longestWhole = 150_000_000;

async function headOf(source: ByteSource, encoding: Encoding, signal?: AbortSignal): Promise<string> {
  let head = '';
  for await (const piece of decodeText(source, encoding, signal)) {
    head += piece;
    if (head.length >= headLength) break;
  }
  return head;
}

/** Reads a file of text, told apart by what stands in it and never by its name. Throws RefusedFileError. */
export async function readText(source: ByteSource, options: ReadOptions): Promise<FileReading> {
  const encoding = await detectEncoding(source, options.signal);
  const head = await headOf(source, encoding, options.signal);
  if (head.trim() === '') throw new RefusedFileError('empty');
  if (isBinary(head)) throw new RefusedFileError('binary');
  const foreign = textKind(head);
  if (foreign) throw new RefusedFileError(foreign);
  if (/^\s*[{[]/u.test(head)) return readJson(source, head, options);
  if (/^\s*BEGIN\s*:\s*VCARD/imu.test(head)) return readCards(source, encoding, options);
  const start = findTable(head, tableKind);
  if (start) return readTable({ source, encoding, start }, options);
  return readHeaderless(source, encoding, head, options);
}

/** A stray zero or two are damage in a text; more is no text. */
function isBinary(head: string): boolean {
  const start = head.slice(0, 4000);
  return start.split('\0').length - 1 > start.length / 100;
}

async function whole(source: ByteSource, { signal }: ReadOptions): Promise<string> {
  const text = await readWholeText(source, longestWhole, signal);
  if (text === undefined) throw new RefusedFileError('too-large');
  return text;
}

async function readCards(source: ByteSource, encoding: Encoding, options: ReadOptions): Promise<FileReading> {
  const { versions, ...found } = readVcards(await whole(source, options));
  if (found.people.length === 0 && found.refused.length === 0) throw new RefusedFileError('vcard-without-people');
  return {
    ...emptyReading('vcard', source.name),
    ...found,
    assumed: { encoding, ...(versions.length > 0 && { version: versions.join(', ') }) },
  };
}

async function readJson(source: ByteSource, head: string, options: ReadOptions): Promise<FileReading> {
  const json = parsed(await whole(source, options), head);
  if (isBackup(json)) {
    const { backup, refused } = readBackup(json);
    const people = storePeople(backup.tables).map((card, index) => ({ card, line: index + 1 }));
    return { ...emptyReading('kring-backup', source.name), people, refused, backup };
  }
  if (isEncryptedBackup(json)) throw new RefusedFileError('backup-locked');
  const monica = monicaSchema.safeParse(json);
  if (!monica.success) throw new RefusedFileError('json');
  return { ...emptyReading('monica', source.name), ...readMonica(monica.data) };
}

function parsed(text: string, head: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedFileError(/"format":\s*"kring-backup"/u.test(head) ? 'backup-broken' : 'json-broken');
  }
}

function readHeaderless(source: ByteSource, encoding: Encoding, head: string, options: ReadOptions): Promise<FileReading> {
  const oneColumn = findOneColumn(head);
  if (oneColumn) return readTable({ source, encoding, start: oneColumn }, options);
  const separator = guessSeparator(head);
  if (!separator) throw new RefusedFileError('text');
  const lines = head
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  const mapping = guessColumns(lines, separator);
  if (!mapping) return readUnknown(source, encoding, head, options);
  const headers = mapping.map((_field, index) => String(index + 1));
  const start = { kind: 'spreadsheet' as const, separator, headers, names: headers, headerLine: 0, rowsAt: 0 };
  return readTable({ source, encoding, start, mapping }, options);
}

/** A table of which nothing is known is refused, with its columns; it is read once the person has said what they hold. */
function readUnknown(source: ByteSource, encoding: Encoding, head: string, options: ReadOptions): Promise<FileReading> {
  const start = unknownTable(head);
  if (!start) throw new RefusedFileError('table-without-names');
  const signature = signatureOf(start.names, start.headerLine > 0, source.name);
  if (chosenMapping(options.mappings, signature, start.names.length)) return readTable({ source, encoding, start }, options);
  const columns = samplesOf(head.slice(start.rowsAt), start).columns([]);
  throw new RefusedFileError('table-without-names', {}, { signature, columns, isRemembered: false });
}

function samplesOf(rows: string, { headers, separator }: TableStart<unknown>): ColumnSamples {
  const samples = new ColumnSamples(headers);
  for (const [index, text] of rows.split(/\r\n?|\n/u, 40).entries()) {
    samples.add({ cells: parseLine(text, separator) ?? [], line: index + 1 });
  }
  return samples;
}

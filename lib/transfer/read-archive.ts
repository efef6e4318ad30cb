import { emptyReading, type FileReading, type ReadOptions } from './file-reading';
import { binaryKind, isZip, officeKind } from './magic';
import { readText } from './read-text';
import { RefusedFileError, type RefusalCode } from './remark';
import { readHead, type ByteSource } from './text/chunks';
import { readZipDirectory, type ZipEntry } from './zip/zip-directory';
import { archiveBudget, zipSource, type ByteBudget } from './zip/zip-source';

/** An archive inside an archive is unpacked into memory, once and up to this many bytes. */
const largestNested = 300_000_000;

const neverPeople = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store)|\.(?:jpe?g|png|gif|webp|heic|mp4|mov|mp3|pdf|html?|docx?|pptx?|xlsx?|css|js)$/iu;

/** Names that LinkedIn gives conversations with its own assistants, under the very header of messages.csv (formats.md, 1: `guide_messages.csv`). */
const messagesName = /^messages(?![a-z])/iu;

/** These say nothing against an archive: it simply holds other things too. */
const passable = new Set<RefusalCode>([
  'empty',
  'text',
  'html',
  'json',
  'binary',
  'table-without-names',
  'linkedin-without-people',
  'bank',
  'agenda',
  'calendar',
  'mail',
  'vcard-without-people',
  'image',
  'pdf',
  'office',
  'compressed',
  'database',
]);

interface Work {
  options: ReadOptions;
  budget: ByteBudget;
  isNested: boolean;
  /** Bytes to be read, as far as is known. */
  total: number;
}

/** Reads every file of an archive that holds people or contact, wherever it lies and whatever it is called. Throws RefusedFileError. */
export async function readArchive(name: string, blob: Blob, options: ReadOptions): Promise<FileReading> {
  const parts = withoutOwnTables(await readParts(blob, { options, budget: { left: archiveBudget }, isNested: false, total: 0 }));
  const useful = withoutLookAlikes(parts);
  if (useful.every(({ kind }) => kind === 'linkedin-profile')) throw new RefusedFileError('zip-without-people');
  return joined(name, useful, parts.length - useful.length);
}

async function readParts(blob: Blob, work: Work): Promise<FileReading[]> {
  const entries = (await readZipDirectory(blob)).filter(({ path, size }) => !path.endsWith('/') && size > 0);
  const office = officeKind(entries.map(({ path }) => path));
  if (office) throw new RefusedFileError(office);
  const candidates = entries.filter(({ path }) => !neverPeople.test(path));
  if (candidates.length > 0 && candidates.every(({ isEncrypted }) => isEncrypted)) throw new RefusedFileError('zip-encrypted');
  // Each file is read for its encoding and for its rows.
  work.total += 2 * candidates.reduce((sum, { size }) => sum + size, 0);
  const parts: FileReading[] = [];
  for (const entry of candidates) {
    parts.push(...(await readPart(blob, entry, work)));
  }
  return parts;
}

async function readPart(blob: Blob, entry: ZipEntry, work: Work): Promise<FileReading[]> {
  try {
    const source = watched(zipSource(blob, entry, work.budget), work);
    const head = await readHead(source, 64);
    if (isZip(head)) return work.isNested ? [] : await readParts(await unpacked(source), { ...work, isNested: true });
    if (binaryKind(head)) return [];
    return [await readText(source, work.options)];
  } catch (error) {
    if (error instanceof RefusedFileError && passable.has(error.code)) return [];
    throw error;
  }
}

/** The source, telling with each piece how much of the archive was read. */
function watched(source: ByteSource, { options, budget, total }: Work): ByteSource {
  return {
    name: source.name,
    async *open() {
      for await (const chunk of source.open()) {
        options.signal?.throwIfAborted();
        options.onProgress?.(Math.min(1, (archiveBudget - budget.left) / total));
        yield chunk;
      }
    },
  };
}

async function unpacked(source: ByteSource): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.length;
    if (size > largestNested) throw new RefusedFileError('too-large');
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  }
  return new Blob(chunks);
}

/** Of several tables of messages those called so; a single one counts whatever its name. */
function withoutLookAlikes(parts: FileReading[]): FileReading[] {
  const isReal = ({ kind, name }: FileReading) => kind === 'linkedin-messages' && messagesName.test(name);
  return parts.some(isReal) ? parts.filter((part) => part.kind !== 'linkedin-messages' || isReal(part)) : parts;
}

/** LinkedIn's archive has tables with the owner's own name (verifications, applications): only those that are known are of others. */
function withoutOwnTables(parts: FileReading[]): FileReading[] {
  const isLinkedin = parts.some(({ kind }) => kind.startsWith('linkedin-'));
  return isLinkedin ? parts.filter(({ kind }) => kind !== 'spreadsheet') : parts;
}

function joined(name: string, parts: FileReading[], lookAlikes: number): FileReading {
  const isLinkedin = parts.some(({ kind }) => kind.startsWith('linkedin-'));
  const [first] = parts;
  const reading = emptyReading(isLinkedin ? 'linkedin-archive' : (first?.kind ?? 'linkedin-archive'), name);
  for (const part of parts) {
    append(
      reading.people,
      part.people.map((person) => ({ ...person, part: part.name })),
    );
    append(reading.messages, part.messages);
    append(reading.signs, part.signs);
    append(reading.posts, part.posts);
    append(reading.tables, part.tables);
    append(reading.profileNames, part.profileNames);
    append(
      reading.refused,
      part.refused.map((line) => ({ ...line, part: part.name })),
    );
    append(
      reading.warnings,
      part.warnings.map((warning) => ({ ...warning, values: { ...warning.values, part: part.name } })),
    );
    reading.assumed = { ...part.assumed, ...reading.assumed };
    if (part.backup && parts.length === 1) reading.backup = part.backup;
  }
  if (lookAlikes > 0) reading.warnings.push({ code: 'look-alike-skipped', values: { count: lookAlikes } });
  return reading;
}

/** Spreading a hundred thousand rows as arguments would be too much for a call. */
function append<Row>(rows: Row[], more: readonly Row[]): void {
  for (const row of more) rows.push(row);
}

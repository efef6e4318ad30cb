import { RefusedFileError } from '../remark';

/** One file of an archive, as its directory tells. */
export interface ZipEntry {
  /** With folders, `/` between them. */
  path: string;
  method: number;
  isEncrypted: boolean;
  compressedSize: number;
  size: number;
  crc: number;
  /** Where its local header begins. */
  offset: number;
}

// Signatures and places: APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16.
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

/** LinkedIn's archives hold some sixty files; beyond this the directory itself is the attack. */
const mostEntries = 20_000;
const largestDirectory = 16_000_000;

async function view(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(from, to).arrayBuffer());
}

function big(data: DataView, at: number): number {
  const value = data.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RefusedFileError('zip-cut');
  return Number(value);
}

interface DirectoryPlace {
  from: number;
  size: number;
  count: number;
  /** Bytes that stand before the archive, which its own places do not count. */
  shift: number;
}

async function findDirectory(blob: Blob): Promise<DirectoryPlace> {
  const tailFrom = Math.max(0, blob.size - endLength - longestComment);
  const tail = await view(blob, tailFrom, blob.size);
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endSignature || at + endLength + tail.getUint16(at + 20, true) > tail.byteLength) continue;
    const end = tailFrom + at;
    const short = { count: tail.getUint16(at + 10, true), size: tail.getUint32(at + 12, true), from: tail.getUint32(at + 16, true) };
    const isLarge = short.count === 0xffff || short.size === 0xffffffff || short.from === 0xffffffff;
    if (isLarge) return findDirectory64(blob, end);
    return { ...short, shift: Math.max(0, end - short.size - short.from) };
  }
  throw new RefusedFileError('zip-cut');
}

async function findDirectory64(blob: Blob, end: number): Promise<DirectoryPlace> {
  const locator = await view(blob, end - 20, end);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== locatorSignature) throw new RefusedFileError('zip-cut');
  const at = big(locator, 8);
  const record = await view(blob, at, at + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== end64Signature) throw new RefusedFileError('zip-cut');
  return { count: big(record, 32), size: big(record, 40), from: big(record, 48), shift: 0 };
}

/** Sizes and offset of a large entry stand in its extra field 1, in this order and only where the short field is full. */
function withLargeFields(entry: ZipEntry, extra: DataView): ZipEntry {
  const large = { ...entry };
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.byteLength, at + 4 + extra.getUint16(at + 2, true));
    let place = at + 4;
    for (const field of ['size', 'compressedSize', 'offset'] as const) {
      if (large[field] !== 0xffffffff || place + 8 > end) continue;
      large[field] = big(extra, place);
      place += 8;
    }
  }
  return large;
}

function readEntry(data: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > data.byteLength || data.getUint32(at, true) !== entrySignature) throw new RefusedFileError('zip-cut');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => data.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ];
  const extraAt = at + 46 + nameLength;
  if (extraAt + extraLength > data.byteLength) throw new RefusedFileError('zip-cut');
  const name = new Uint8Array(data.buffer, data.byteOffset + at + 46, nameLength);
  const entry: ZipEntry = {
    path: new TextDecoder().decode(name).replaceAll('\\', '/'),
    method: data.getUint16(at + 10, true),
    isEncrypted: (data.getUint16(at + 8, true) & 1) === 1,
    crc: data.getUint32(at + 16, true),
    compressedSize: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true),
  };
  const extra = new DataView(data.buffer, data.byteOffset + extraAt, extraLength);
  return { entry: withLargeFields(entry, extra), next: extraAt + extraLength + commentLength };
}

/** The files of an archive, read from its directory, zip64 too. Throws RefusedFileError for an archive that is cut off. */
export async function readZipDirectory(blob: Blob): Promise<ZipEntry[]> {
  const { from, size, count, shift } = await findDirectory(blob);
  if (count > mostEntries || size > largestDirectory) throw new RefusedFileError('too-large');
  const data = await view(blob, from + shift, from + shift + size);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    const { entry, next } = readEntry(data, at);
    entries.push({ ...entry, offset: entry.offset + shift });
    at = next;
  }
  return entries;
}

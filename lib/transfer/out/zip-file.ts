import { Checksum } from '../zip/checksum';
import type { TextFile } from './markdown-folder';

type Field = [size: 2 | 4, value: number];

function bytesOf(...fields: Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** Bit 11: names are UTF-8. */
const flags = 0x800;
/** 1 January 1980, the first day the format knows: the same files give the same archive. */
const date = 0x21;

/** Texts as one archive, not compressed (APPNOTE.TXT 6.3.10). */
export function writeZip(files: readonly TextFile[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const name = new TextEncoder().encode(path);
    const data = new TextEncoder().encode(text);
    const checksum = new Checksum();
    checksum.add(data);
    const sizes: Field[] = [
      [4, checksum.value],
      [4, data.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ];
    const common: Field[] = [[2, flags], [2, 0], [2, 0], [2, date], ...sizes];
    const header = bytesOf([4, 0x04034b50], [2, 20], ...common);
    parts.push(header, name, data);
    directory.push(bytesOf([4, 0x02014b50], [2, 20], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name);
    offset += header.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = bytesOf([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, offset], [2, 0]);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

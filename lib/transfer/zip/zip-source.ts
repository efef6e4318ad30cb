import { RefusedFileError } from '../remark';
import { streamChunks, type ByteSource } from '../text/chunks';
import { Checksum } from './checksum';
import type { ZipEntry } from './zip-directory';

/** How many bytes may still come out of an archive, over all its files and every time they are read. */
export interface ByteBudget {
  left: number;
}

/** The largest archive of text that people have is a tenth of this. */
export const archiveBudget = 2_000_000_000;

/** Text shrinks to a tenth at most; what shrinks to less than this and is large was made to fill memory (quality.md, 2.2: 1,029 to 1). */
const highestRatio = 200;
const unsuspectedSize = 20_000_000;

const stored = 0;
const deflated = 8;

const localSignature = 0x04034b50;

async function dataStart(blob: Blob, { offset }: ZipEntry): Promise<number> {
  const header = new DataView(await blob.slice(offset, offset + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== localSignature) throw new RefusedFileError('zip-cut');
  return offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
}

async function* inflated(blob: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = await dataStart(blob, entry);
  const data = blob.slice(start, start + entry.compressedSize);
  if (data.size < entry.compressedSize) throw new RefusedFileError('zip-cut');
  const stream = entry.method === stored ? data.stream() : data.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  yield* streamChunks(stream as ReadableStream<Uint8Array>);
}

async function* counted(blob: Blob, entry: ZipEntry, budget: ByteBudget, isTrusted: boolean): AsyncGenerator<Uint8Array> {
  const checksum = new Checksum();
  let size = 0;
  for await (const chunk of inflated(blob, entry)) {
    size += chunk.length;
    budget.left -= chunk.length;
    const isBomb = size > unsuspectedSize && size > entry.compressedSize * highestRatio;
    if (isBomb || budget.left < 0) throw new RefusedFileError('too-large');
    if (!isTrusted) checksum.add(chunk);
    yield chunk;
  }
  if (size !== entry.size || (!isTrusted && checksum.value !== entry.crc)) throw new RefusedFileError('zip-cut');
}

/** One file of an archive, inflated as it is read and never as a whole in memory. Reading throws RefusedFileError for what is encrypted, damaged or a bomb. */
export function zipSource(blob: Blob, entry: ZipEntry, budget: ByteBudget): ByteSource {
  const name = entry.path.split('/').at(-1) ?? entry.path;
  if (entry.isEncrypted) throw new RefusedFileError('zip-encrypted');
  if (entry.method !== stored && entry.method !== deflated) throw new RefusedFileError('zip-cut');
  // A file is read several times; that it is whole has to be seen once.
  let isTrusted = false;
  return {
    name,
    async *open() {
      try {
        yield* counted(blob, entry, budget, isTrusted);
        isTrusted = true;
      } catch (error) {
        // The browser's own inflater tells damage as a TypeError.
        throw error instanceof TypeError ? new RefusedFileError('zip-cut') : error;
      }
    },
  };
}

import type { FileReading, FileResult, ReadOptions } from './file-reading';
import { binaryKind, isZip } from './magic';
import { readArchive } from './read-archive';
import { readText } from './read-text';
import { RefusedFileError } from './remark';
import { blobSource, type ByteSource } from './text/chunks';

export interface NamedBlob {
  name: string;
  blob: Blob;
}

/** A text file is read three times: for its encoding, its head and its rows; the head is short. */
const passes = 2;

/** The source, telling how much of it was read. */
function watched(source: ByteSource, size: number, onProgress: ReadOptions['onProgress']): ByteSource {
  if (!onProgress) return source;
  let read = 0;
  return {
    name: source.name,
    async *open() {
      for await (const chunk of source.open()) {
        yield chunk;
        read += chunk.length;
        onProgress(Math.min(1, read / (size * passes)));
      }
    },
  };
}

/**
 * What a file tells, or in one code why it cannot be imported; nothing is written anywhere. Works in a worker; a large file is read piece by piece. Throws the
 * signal's reason when it is stopped, and nothing else: whatever a file is made of, it is read or refused.
 */
export async function readFile({ name, blob }: NamedBlob, options: ReadOptions): Promise<FileResult> {
  try {
    const reading = await readAny(name, blob, options);
    if (reading.kind === 'linkedin-profile') throw new RefusedFileError('linkedin-without-people', { name });
    const hasAnything = reading.people.length + reading.messages.length + reading.signs.length + reading.posts.length > 0;
    if (!hasAnything) reading.warnings.push({ code: 'no-people' });
    return { reading };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof RefusedFileError) {
      const { code, values, table } = error;
      return { refused: { name, code, values, ...(table && { table }) } };
    }
    // A device that is full of memory, a file that went away: nothing was taken over.
    return { refused: { name, code: 'unreadable', values: { reason: error instanceof Error ? error.name : 'unknown' } } };
  }
}

async function readAny(name: string, blob: Blob, options: ReadOptions): Promise<FileReading> {
  if (blob.size === 0) throw new RefusedFileError('empty');
  const head = new Uint8Array(await blob.slice(0, 64).arrayBuffer());
  if (isZip(head)) return readArchive(name, blob, options);
  const foreign = binaryKind(head);
  if (foreign) throw new RefusedFileError(foreign);
  return readText(watched(blobSource(name, blob), blob.size, options.onProgress), options);
}

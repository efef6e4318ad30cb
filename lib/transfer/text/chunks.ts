/** Bytes that can be read again from the start, in pieces: a file, or one file of an archive. */
export interface ByteSource {
  /** Name without folders. */
  name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Not every browser can loop over a stream. */
export async function* streamChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export function blobSource(name: string, blob: Blob): ByteSource {
  return { name, open: () => streamChunks(blob.stream()) };
}

/** The first `length` bytes, or all of fewer. */
export async function readHead({ open }: ByteSource, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let filled = 0;
  for await (const chunk of open()) {
    const piece = chunk.subarray(0, length - filled);
    head.set(piece, filled);
    filled += piece.length;
    if (filled === length) break;
  }
  return head.subarray(0, filled);
}

import type { ByteSource } from './chunks';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

function byMark(head: Uint8Array): Encoding | undefined {
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without a mark: in Latin text every other byte is zero. */
function byZeros(head: Uint8Array): Encoding | undefined {
  const pairs = Math.min(head.length, 2000) >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[pair * 2] === 0) even += 1;
    if (head[pair * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : undefined;
}

/** Counts over the text read as UTF-8: letters beyond ASCII that were right, and places that were no UTF-8. */
class Utf8Trial {
  #decoder = new TextDecoder('utf-8');
  right = 0;
  wrong = 0;

  add(chunk: Uint8Array): void {
    for (const [letter] of this.#decoder.decode(chunk, { stream: true }).matchAll(/[^\0-\x7f]/gu)) {
      if (letter === '\uFFFD') this.wrong += 1;
      else this.right += 1;
    }
  }
}

/** Letters of Windows-1252 lie above 0xBF and its quotes, dashes and euro at these places; old Mac files have their letters in 0x80–0x9F. */
const windowsSigns = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0]);

class SingleByteTrial {
  mac = 0;
  windows = 0;

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte < 0x80) continue;
      if (byte > 0x9f || windowsSigns.has(byte)) this.windows += 1;
      else this.mac += 1;
    }
  }
}

function isAscii(chunk: Uint8Array): boolean {
  // By index: an iterator takes ten times as long, and an archive has millions of bytes.
  for (let at = 0; at < chunk.length; at += 1) if ((chunk[at] ?? 0) > 0x7f) return false;
  return true;
}

/** Tells the encoding from all bytes, in one pass. What is no UTF-8 as a whole but nearly so stays UTF-8: one cut letter must not spoil every name. */
export async function detectEncoding(source: ByteSource, signal?: AbortSignal): Promise<Encoding> {
  const utf8 = new Utf8Trial();
  const singleByte = new SingleByteTrial();
  let isFirst = true;
  for await (const chunk of source.open()) {
    signal?.throwIfAborted();
    const told = isFirst ? (byMark(chunk) ?? byZeros(chunk)) : undefined;
    if (told) return told;
    isFirst = false;
    if (isAscii(chunk)) continue;
    utf8.add(chunk);
    singleByte.add(chunk);
  }
  if (utf8.wrong <= utf8.right) return 'utf-8';
  return singleByte.mac > singleByte.windows ? 'macintosh' : 'windows-1252';
}

/** The text in pieces, without a byte order mark; a letter cut at the end is left out. */
export async function* decodeText(source: ByteSource, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source.open()) {
    signal?.throwIfAborted();
    yield decoder.decode(chunk, { stream: true });
  }
}

/** All of a text, up to `limit` characters; undefined when it is longer. */
export async function readWholeText(source: ByteSource, limit: number, signal?: AbortSignal): Promise<string | undefined> {
  const encoding = await detectEncoding(source, signal);
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of decodeText(source, encoding, signal)) {
    length += piece.length;
    if (length > limit) return undefined;
    pieces.push(piece);
  }
  return pieces.join('');
}

import type { IdentityKey } from '../../domain/identity';
import { postKey } from './post-urn';

/** Protobuf: field number (length-delimited) → kind of post. */
const kinds: Record<number, string> = { 0x0a: 'activity', 0x12: 'ugcPost', 0x1a: 'groupPost' };
const firstVarint = 0x08;
const secondVarint = 0x10;

function bytesOf(base64: string): number[] | undefined {
  const standard = base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, '');
  if (!/^[A-Za-z0-9+/]{8,64}$/u.test(standard) || standard.length % 4 === 1) return undefined;
  return Array.from(atob(standard), (character) => character.charCodeAt(0));
}

/** Takes a zigzag varint off the front of `bytes`; undefined when it is cut off, padded, negative or longer than 64 bits. */
function takeVarint(bytes: number[]): bigint | undefined {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = bytes.shift();
    if (byte === undefined || (byte === 0 && shift > 0n)) return undefined;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return value % 2n === 0n && value < 1n << 64n ? value >> 1n : undefined;
  }
  return undefined;
}

/**
 * The post that a component key such as `CgsIgsDBgOy90unOAQ-replaceableCommentTools…` speaks of: a protobuf in base64
 * (dom.md, 4.1). Strict: what does not parse to its end, is odd before the shift or holds no 19-digit id is no thread.
 */
export function decodeThread(base64: string): IdentityKey | undefined {
  const [field, length, ...rest] = bytesOf(base64) ?? [];
  const kind = kinds[field ?? -1];
  if (kind === undefined || length !== rest.length || rest.shift() !== firstVarint) return undefined;
  const first = takeVarint(rest);
  const isPair = kind === 'groupPost';
  const second = isPair && rest.shift() === secondVarint ? takeVarint(rest) : undefined;
  const id = String((isPair ? second : first) ?? '');
  if (rest.length > 0 || first === undefined || id.length !== 19) return undefined;
  return postKey(kind, isPair ? `${first}-${id}` : id);
}

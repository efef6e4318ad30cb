import type { Block } from '../domain/block';
import type { ContactId } from '../domain/contact';
import type { IdentityKey } from '../domain/identity';
import { fold } from '../search/fold';
import { hex } from './hex';

/** By what someone may come back: LinkedIn's names for them, Kring's own id in an old backup, and name with organisation in a list without links. */
export interface Traces {
  keys: readonly IdentityKey[];
  contactId?: ContactId;
  name?: string;
  organisation?: string;
  emails?: readonly string[];
}

/** One text per trace, the same however it was typed. A name alone is no trace: namesakes are someone else. */
export function traceTexts({ keys, contactId, name, organisation, emails = [] }: Traces): string[] {
  return [
    ...keys,
    ...(contactId ? [`contact:${contactId}`] : []),
    ...(name && organisation ? [`name:${fold(name)}|${fold(organisation)}`] : []),
    ...emails.map((address) => `mail:${address.trim().toLowerCase()}`),
  ];
}

/** 16 random bytes in hex. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** Rows that block these traces; `now`: instant in UTC. */
export function blocksFor(traces: Traces, salt: string, now: string): Promise<Block[]> {
  return Promise.all(traceTexts(traces).map(async (text) => ({ key: await saltedHash(salt, text), salt, createdAt: now })));
}

/** Says of each set of traces whether one of them is blocked. Without blocks nothing is hashed. */
export async function findBlocked(each: readonly Traces[], blocks: readonly Block[]): Promise<boolean[]> {
  if (blocks.length === 0) return each.map(() => false);
  const known = new Set(blocks.map(({ key }) => key));
  const salts = [...new Set(blocks.map(({ salt }) => salt))];
  return Promise.all(
    each.map(async (traces) => {
      const hashes = await Promise.all(salts.flatMap((salt) => traceTexts(traces).map((text) => saltedHash(salt, text))));
      return hashes.some((hash) => known.has(hash));
    }),
  );
}

/** The rows that block any of these traces: what has to go when someone is let in again. */
export async function blocksOn(traces: Traces, blocks: readonly Block[]): Promise<Block[]> {
  const texts = traceTexts(traces);
  const found = await Promise.all(
    blocks.map(async (block) => {
      const hashes = await Promise.all(texts.map((text) => saltedHash(block.salt, text)));
      return hashes.includes(block.key) ? [block] : [];
    }),
  );
  return found.flat();
}

async function saltedHash(salt: string, text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${text}`))));
}

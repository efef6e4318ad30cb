import { z } from 'zod';
import { instantSchema } from '../domain/record';
import { RefusedFileError } from './remark';

/** Rounds of PBKDF2 with SHA-256 (OWASP Password Storage Cheat Sheet: at least 600,000). */
export const keyRounds = 600_000;

/** A file may ask for more, but not for so many that reading it never ends. */
const mostRounds = 10_000_000;

/** Plain text longer than this is no backup (see `longestWhole` in read-text): unpacking stops there. */
const longestText = 400_000_000;

const base64 = z.string().regex(/^[\d+/A-Za-z]*={0,2}$/u);

const lockedSchema = z.object({
  format: z.literal('kring-backup-encrypted'),
  version: z.int().min(1),
  madeAt: instantSchema,
  key: z.object({
    derivation: z.literal('PBKDF2-SHA256'),
    rounds: z.int().min(keyRounds).max(mostRounds),
    salt: base64.length(24),
  }),
  cipher: z.object({ name: z.literal('AES-256-GCM'), iv: base64.length(16) }),
  packing: z.literal('gzip'),
  data: base64,
});
type Locked = z.infer<typeof lockedSchema>;

const lockedVersion = 1;

/** What a passphrase came to: the key cannot be read out of it, and its salt stands in every file that it locks. */
export interface BackupKey {
  key: CryptoKey;
  /** 16 bytes in base64. */
  salt: string;
  rounds: number;
}

/** The passphrase is another one, or the file was damaged: AES-GCM cannot tell which. */
export class WrongPassphraseError extends Error {
  constructor() {
    super('wrong-passphrase');
    this.name = 'WrongPassphraseError';
  }
}

/** Whether parsed JSON says that it is a backup that was locked with a passphrase. */
export function isEncryptedBackup(json: unknown): boolean {
  return typeof json === 'object' && json !== null && (json as { format?: unknown }).format === 'kring-backup-encrypted';
}

/** The same told by the first characters of a file: Kring writes the format first. */
export function startsAsEncryptedBackup(head: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"kring-backup-encrypted"/u.test(head);
}

/** A key for new backups out of a passphrase; takes about a third of a second, by design. */
export function makeBackupKey(passphrase: string): Promise<BackupKey> {
  return deriveKey(passphrase, toBase64(crypto.getRandomValues(new Uint8Array(16))), keyRounds);
}

async function deriveKey(passphrase: string, salt: string, rounds: number): Promise<BackupKey> {
  // The same words typed on two devices may be composed differently (é as one character or as two).
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, rounds };
}

/** Locks the text of a backup. What stands readable in the file is when it was made and how it was locked; it cannot be changed without being noticed. */
export async function encryptBackup(text: string, madeAt: string, { key, salt, rounds }: BackupKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = {
    format: 'kring-backup-encrypted' as const,
    version: lockedVersion,
    madeAt,
    key: { derivation: 'PBKDF2-SHA256' as const, rounds, salt },
    cipher: { name: 'AES-256-GCM' as const, iv: toBase64(iv) },
    packing: 'gzip' as const,
  };
  const packed = await passed(new TextEncoder().encode(text), new CompressionStream('gzip'));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(head) }, key, packed);
  return `${JSON.stringify({ ...head, data: toBase64(new Uint8Array(data)) })}\n`;
}

/** The text inside. Throws WrongPassphraseError, and RefusedFileError for what is no such file or of a newer Kring. */
export async function decryptBackup(locked: string, passphrase: string): Promise<string> {
  const file = readLocked(locked);
  const { key } = await deriveKey(passphrase, file.key.salt, file.key.rounds);
  return unlock(file, key);
}

/** The same with a key that was kept: for reading back what was just written. */
export async function decryptWithKey(locked: string, { key }: BackupKey): Promise<string> {
  return unlock(readLocked(locked), key);
}

function readLocked(text: string): Locked {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RefusedFileError('backup-broken');
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (isEncryptedBackup(json) && typeof version === 'number' && version > lockedVersion) throw new RefusedFileError('backup-newer');
  const file = lockedSchema.safeParse(json);
  if (!file.success) throw new RefusedFileError('backup-broken');
  return file.data;
}

async function unlock({ data, ...head }: Locked, key: CryptoKey): Promise<string> {
  let packed: ArrayBuffer;
  try {
    const iv = fromBase64(head.cipher.iv);
    packed = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: boundTo(head) }, key, fromBase64(data));
  } catch {
    throw new WrongPassphraseError();
  }
  // A text may begin with what looks like a byte order mark; it is the person's.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await passed(new Uint8Array(packed), new DecompressionStream('gzip'), longestText),
  );
}

/** What stands readable in the file, in a fixed order: the lock is bound to it. */
function boundTo({ version, madeAt, key, cipher, packing }: Omit<Locked, 'data' | 'format'>): Uint8Array<ArrayBuffer> {
  const parts = ['kring-backup-encrypted', version, madeAt, key.derivation, key.rounds, key.salt, cipher.name, cipher.iv, packing];
  return new TextEncoder().encode(parts.join('\n'));
}

/** Bytes through a stream that packs or unpacks them; throws RefusedFileError where more than `most` come out. */
async function passed(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RefusedFileError('too-large');
    }
    chunks.push(next.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Bytes per turn: more arguments at once than this would not fit the stack; a multiple of three, so that the parts join. */
const turn = 0x8000 - (0x8000 % 3);

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += turn) parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + turn))));
  return parts.join('');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new RefusedFileError('backup-broken');
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

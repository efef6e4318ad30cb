import { hex } from './hex';

/** PBKDF2 rounds: what OWASP asks for SHA-256 since 2023; about half a second on a slow laptop. */
const rounds = 600_000;

/** What is kept of a passphrase: 64 hex digits. `salt`: hex. The same words give the same hash however the keyboard composes accents. */
export async function hashPassphrase(passphrase: string, salt: string): Promise<string> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode(salt), iterations: rounds },
    key,
    256,
  );
  return hex(new Uint8Array(bits));
}

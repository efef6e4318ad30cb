/** Fewer characters than this are guessed with patience by whoever gets hold of the file (NIST SP 800-63B asks for more than eight; here nobody limits the tries). */
export const shortestPassphrase = 12;

export type PassphraseFault = 'short' | 'different';

/** What is wrong with a new passphrase, typed twice; undefined when nothing is. No rules about kinds of characters: length is what counts. */
export function passphraseFault(passphrase: string, again: string): PassphraseFault | undefined {
  if ([...passphrase].length < shortestPassphrase) return 'short';
  return passphrase === again ? undefined : 'different';
}

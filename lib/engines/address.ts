/** An address that may be asked, taken apart. */
export interface EndpointAddress {
  /** Ends in the version, without a slash: `http://localhost:11434/v1`. */
  base: string;
  /** The one origin that is asked, as the person sees it. */
  origin: string;
  host: string;
  /** On this device: nothing leaves it, only the browser. */
  isLoopback: boolean;
}

export const addressProblems = ['address-empty', 'address-unclear', 'address-insecure', 'address-with-key'] as const;
export type AddressProblem = (typeof addressProblems)[number];

const loopback = new Set(['localhost', '127.0.0.1']);

/**
 * Reads what a person typed: `localhost:11434`, `https://model.example/v1/`, with or without the path. Only https, or http to this device, since
 * anything else could be read on the way. A name and password in the address are refused: they would be shown wherever the address is.
 */
export function readAddress(typed: string): EndpointAddress | AddressProblem {
  const text = typed.trim();
  if (text === '') return 'address-empty';
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `${looksLocal(text) ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(withScheme)) return 'address-unclear';
  const url = new URL(withScheme);
  if (url.hostname === '' || url.search !== '' || url.hash !== '') return 'address-unclear';
  if (url.username !== '' || url.password !== '') return 'address-with-key';
  const isLoopback = loopback.has(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return 'address-insecure';
  return { base: `${url.origin}${pathOf(url)}`, origin: url.origin, host: url.hostname, isLoopback };
}

function looksLocal(text: string): boolean {
  return loopback.has(text.split(/[:/]/u)[0]?.toLowerCase() ?? '');
}

/** A bare host gets the usual `/v1`; a pasted call loses its last part. */
function pathOf({ pathname }: URL): string {
  const path = pathname.replace(/\/(?:chat\/completions|models)\/?$/u, '').replace(/\/+$/u, '');
  return path === '' ? '/v1' : path;
}

/**
 * The match pattern of exactly this origin, for the browser's permission. Firefox knows no ports in patterns (guide.md A4): there it is the host with any
 * port.
 */
export function permissionPattern({ origin, host }: EndpointAddress, knowsPorts: boolean): string {
  return knowsPorts ? `${origin}/*` : `${origin.split('//')[0] ?? 'https:'}//${host}/*`;
}

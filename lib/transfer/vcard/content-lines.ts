/** One property of a card (RFC 6350, 3.3), also in the form of vCard 2.1. */
export interface ContentLine {
  /** Upper case, without its group. */
  name: string;
  /** `item1` in `item1.URL`: ties a label to its property. */
  group: string;
  /** Upper-case names; a bare word of 2.1 (`TEL;CELL:`) is a TYPE. */
  parameters: Map<string, string[]>;
  value: string;
  line: number;
}

/** Longer logical lines are pictures and keys, of which nothing is kept. */
const longestLine = 200_000;

/** Logical lines: those that begin with a space go on with the one before, and so does the next after a soft break (`=`) of quoted-printable. */
export function* unfolded(text: string): Generator<{ text: string; line: number }> {
  let current: { text: string; line: number } | undefined;
  let number = 0;
  for (const physical of text.split(/\r\n|\n|\r/u)) {
    number += 1;
    const isSoft = current?.text.endsWith('=') === true && /ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE/iu.test(current.text.slice(0, 200));
    const isFolded = /^[ \t]/u.test(physical);
    if (current && (isSoft || isFolded)) {
      const rest = isSoft ? physical : physical.slice(1);
      const before = isSoft ? current.text.slice(0, -1) : current.text;
      if (before.length < longestLine) current = { ...current, text: before + rest };
    } else {
      if (current) yield current;
      current = { text: physical, line: number };
    }
  }
  if (current) yield current;
}

/** Parts of `text` between `separator`, except inside double quotes. */
function outsideQuotes(text: string, separator: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === separator && !isQuoted) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}

function colonAt(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ':' && !isQuoted) return at;
  }
  return -1;
}

function decodedBytes(value: string): Uint8Array {
  const bytes: number[] = [];
  for (const [, hex, plain = ''] of value.matchAll(/=([0-9a-f]{2})|([^=]|=)/giu)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(plain));
  }
  return Uint8Array.from(bytes);
}

function decoded(value: string, parameters: ReadonlyMap<string, string[]>): string {
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase();
  if (encoding !== 'QUOTED-PRINTABLE' && !parameters.get('TYPE')?.includes('QUOTED-PRINTABLE')) return value;
  const bytes = decodedBytes(value);
  const charset = parameters.get('CHARSET')?.[0] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Undefined for what is no property: a broken line, or part of a picture. */
export function readContentLine({ text, line }: { text: string; line: number }): ContentLine | undefined {
  const colon = colonAt(text);
  const [head = '', ...parts] = outsideQuotes(text.slice(0, Math.max(0, colon)), ';');
  const [, group = '', name = ''] = /^(?:([\w-]+)\.)?([\w-]+)$/u.exec(head.trim()) ?? [];
  if (colon === -1 || name === '') return undefined;
  const parameters = new Map<string, string[]>();
  for (const part of parts) {
    const [key = '', ...rest] = part.split('=');
    const isBare = rest.length === 0;
    const values = outsideQuotes(isBare ? key : rest.join('='), ',').map((value) => value.replaceAll('"', '').trim());
    const parameter = isBare ? 'TYPE' : key.trim().toUpperCase();
    parameters.set(parameter, [...(parameters.get(parameter) ?? []), ...values.map((value) => (isBare ? value.toUpperCase() : value))]);
  }
  return { name: name.toUpperCase(), group, parameters, value: decoded(text.slice(colon + 1), parameters), line };
}

/** `\n`, `\,`, `\;` and `\\` as what they stand for. */
export function unescaped(value: string): string {
  return value.replace(/\\([nN,;:\\])/gu, (_whole, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** Components of a structured value (`N`, `ORG`, `ADR`), still split where the separator is not escaped. */
export function components(value: string, separator: ';' | ',' = ';'): string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    const last = parts.pop() ?? '';
    if (character === '\\') {
      parts.push(last + value.slice(at, at + 2));
      at += 1;
    } else if (character === separator) parts.push(last, '');
    else parts.push(last + character);
  }
  return parts.map(unescaped);
}

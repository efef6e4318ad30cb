/** A content line of at most 75 octets, with CRLF; what is longer goes on after a space, never inside a letter (RFC 6350, 3.2; RFC 5545, 3.1). */
export function contentLine(text: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of text) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** Text as a value: separators and line breaks escaped. */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');
}

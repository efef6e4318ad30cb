/** The place of the first character from `at` on that is no space. */
export function afterSpaces(text: string, at: number): number {
  let place = at;
  while (text.charCodeAt(place) === 0x20) place += 1;
  return place;
}

/**
 * The cells of one physical line, read mildly: a quoted cell ends at a quote before a separator or the end, so that quotes inside it that were not
 * doubled do no harm. Undefined when a quote that opens a cell is never closed.
 */
export function parseLine(line: string, separator: string): string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; ;) {
    const start = afterSpaces(line, at);
    const isQuoted = line.charAt(start) === '"';
    const end = isQuoted ? closingQuote(line, start + 1, separator) : line.indexOf(separator, at);
    if (isQuoted && end === -1) return undefined;
    cells.push(isQuoted ? line.slice(start + 1, end).replaceAll('""', '"') : line.slice(at, end === -1 ? undefined : end));
    const next = isQuoted ? line.indexOf(separator, end) : end;
    if (next === -1) return cells;
    at = next + separator.length;
  }
}

function closingQuote(line: string, from: number, separator: string): number {
  for (let quote = line.indexOf('"', from); quote !== -1; quote = line.indexOf('"', quote + 1)) {
    const next = afterSpaces(line, quote + 1);
    if (line.charAt(quote + 1) === '"') quote += 1;
    else if (next >= line.length || line.startsWith(separator, next)) return quote;
  }
  return -1;
}

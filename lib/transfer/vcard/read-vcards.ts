import type { SourcedCard } from '../person-card';
import type { RefusedLine, Warning } from '../remark';
import { CellText } from '../text/cell-text';
import { cardPerson } from './card-person';
import { readContentLine, unfolded, type ContentLine } from './content-lines';

export interface VcardsReading {
  people: SourcedCard[];
  refused: RefusedLine[];
  warnings: Warning[];
  versions: string[];
}

/** Reads all cards of a text, vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350, 9554). A card that is not whole is refused; the others are not harmed. */
export function readVcards(text: string): VcardsReading {
  const reading: VcardsReading = { people: [], refused: [], warnings: [], versions: [] };
  const cellText = new CellText();
  const versions = new Set<string>();
  for (const { line, lines } of cards(text)) {
    const person = lines && cardPerson(lines, cellText);
    for (const { value } of lines?.filter(({ name }) => name === 'VERSION') ?? []) versions.add(value.trim());
    if (!lines) reading.refused.push({ line, code: 'broken-card' });
    else if (typeof person === 'object') reading.people.push({ card: person, line });
    else reading.refused.push({ line, code: person ?? 'no-name' });
  }
  if (cellText.repaired > 0) reading.warnings.push({ code: 'characters-repaired', values: { count: cellText.repaired } });
  if (cellText.lost > 0) reading.warnings.push({ code: 'characters-lost', values: { count: cellText.lost } });
  return { ...reading, versions: [...versions].toSorted() };
}

/** Cards from BEGIN to END; without `lines` when a card is cut off or another begins inside it. A card inside an AGENT belongs to its card. */
function* cards(text: string): Generator<{ line: number; lines?: ContentLine[] }> {
  let open: { line: number; lines: ContentLine[] } | undefined;
  let depth = 0;
  for (const logical of unfolded(text)) {
    const isBegin = /^\s*BEGIN\s*:\s*VCARD\s*$/iu.test(logical.text);
    const isEnd = /^\s*END\s*:\s*VCARD\s*$/iu.test(logical.text);
    const isAgent = open?.lines.at(-1)?.name === 'AGENT' && open.lines.at(-1)?.value.trim() === '';
    if (isBegin && isAgent) depth += 1;
    else if (isBegin) {
      if (open) yield { line: open.line };
      open = { line: logical.line, lines: [] };
      depth = 0;
    } else if (isEnd && depth > 0) depth -= 1;
    else if (isEnd && open) {
      yield open;
      open = undefined;
    } else if (open && depth === 0) {
      const property = readContentLine(logical);
      if (property) open.lines.push(property);
    }
  }
  if (open) yield { line: open.line };
}

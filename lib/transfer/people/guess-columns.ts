import { parseLine } from '../csv/parse-line';
import { emailsIn } from './fill-card';
import type { PeopleField, PeopleMapping } from './people-fields';
import { readProfileLink } from './profile-link';

/** A column counts as something when this share of its filled cells is. */
const enough = 0.6;

const isPhone = (cell: string) => /^[+(]?\d[\d\s()./-]{6,18}$/u.test(cell);
/** Two to six words, the first with a capital. */
export const isFullName = (cell: string) => /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.()-]+){1,5}$/u.test(cell);

const tests: [PeopleField, (cell: string) => boolean][] = [
  ['link', (cell) => readProfileLink(cell) !== undefined],
  ['email', (cell) => emailsIn(cell).length > 0],
  ['phone', isPhone],
  ['fullName', isFullName],
];

function fieldOf(cells: readonly string[]): PeopleField | undefined {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length === 0) return undefined;
  return tests.find(([, test]) => filled.filter(test).length >= filled.length * enough)?.[0];
}

/**
 * What the columns of a table without headers hold, told by their cells: a name, and something that only people have (an address or a LinkedIn link). Undefined
 * when that is not there: a list of words is no list of people.
 */
export function guessColumns(lines: readonly string[], separator: string): PeopleMapping | undefined {
  const rows = lines.map((line) => parseLine(line, separator) ?? []);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const seen = new Set<PeopleField>();
  const mapping = Array.from({ length: width }, (_, column) => {
    const field = fieldOf(rows.map((row) => row[column] ?? ''));
    const isAgain = field !== undefined && seen.has(field) && field === 'fullName';
    if (field) seen.add(field);
    return isAgain ? undefined : field;
  });
  return seen.has('fullName') && (seen.has('email') || seen.has('link')) ? mapping : undefined;
}

import { fold } from '../search/fold';
import { parseLine } from '../transfer/csv/parse-line';
import { headerName } from '../transfer/csv/header-name';
import { guessMapping, type PeopleField, type PeopleMapping } from '../transfer/people/people-fields';
import { guestOfCells, splitAtOrganisation, type ReadGuest } from './guest-cells';

/** A pasted guest list. What could not be read is told: a list is never taken for shorter than it is. */
export interface ReadGuests {
  guests: ReadGuest[];
  /** Lines in which no person was found, as they were. */
  leftOut: string[];
}

const heading =
  /^(?:de )?(?:deelnemers?(?:lijst)?|gasten(?:lijst)?|aanwezig(?:en)?|genodigden|sprekers?|aanmeldingen|participants|attendees|guests?(?: list)?|speakers)\b[^\p{L}]*$/iu;
const bullet = /^(?:[-–—*•·▪◦‣○●☐☑✓✔>]|\[[ xX]?\]|\(?\d{1,3}[.)])\s+|^\d{1,3}\s+(?=\p{L})/u;
const address = /(?:mailto:)?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
/** Cells that say something else than who someone is. */
const beside = /^(?:[+(]?\d[\d\s()./-]*|https?:\S+|www\.\S+|ja|nee|yes|no|x|aanwezig|aangemeld|bevestigd|n\.?v\.?t\.?|-|–)?$/iu;
const between = /\t|;|\s[|–—·•/-]\s|,\s*/u;

/**
 * Reads a guest list as it is pasted: a table from a spreadsheet with or without headers, lines of name, role and organisation with whatever stands between
 * them, bullets and numbers, and lists of mail addresses. Each person once, in the order of the list.
 */
export function readGuests(text: string): ReadGuests {
  const lines = text
    .normalize('NFC')
    .split(/\r\n?|[\n\u2028]/u)
    .map((line) => line.replaceAll('\u00A0', ' ').trimEnd())
    .filter((line) => line.trim() !== '');
  const table = readTable(lines);
  const read = table ?? lines.flatMap(readLine);
  const seen = new Set<string>();
  const guests = read.flatMap(({ guest }) => (guest ? [shortened(guest)] : [])).filter((guest) => isFirst(seen, guest));
  return { guests, leftOut: read.flatMap(({ guest, line }) => (guest ? [] : [line])) };
}

interface Read {
  line: string;
  guest: ReadGuest | undefined;
}

function isFirst(seen: Set<string>, { name, organisation = '' }: ReadGuest): boolean {
  const key = fold(`${name}\n${organisation}`);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** As long as the store takes. */
function shortened({ name, role, organisation }: ReadGuest): ReadGuest {
  const cut = (text: string) => text.slice(0, 200).trim();
  return { name: cut(name), ...(role && { role: cut(role) }), ...(organisation && { organisation: cut(organisation) }) };
}

/** A table whose first line names its columns; undefined for anything else. */
function readTable([header = '', ...lines]: readonly string[]): Read[] | undefined {
  for (const separator of ['\t', ';', ',']) {
    const mapping = guessMapping((parseLine(header, separator) ?? []).map(headerName));
    const has = (field: PeopleField) => mapping.includes(field);
    if (mapping.filter(Boolean).length >= 2 && (has('fullName') || has('lastName') || has('firstName'))) {
      return lines.map((line) => ({ line, guest: guestOfRow(parseLine(line, separator) ?? [], mapping) }));
    }
  }
  return undefined;
}

function guestOfRow(row: readonly string[], mapping: PeopleMapping): ReadGuest | undefined {
  const cell = (...fields: PeopleField[]) =>
    fields
      .map((field) => (row[mapping.indexOf(field)] ?? '').trim())
      .filter(Boolean)
      .join(' ');
  const name = cell('fullName') || cell('firstName', 'infix', 'lastName');
  const [role, organisation] = [cell('position'), cell('organisation')];
  const guest = guestOfCells(cellsOf(name), true);
  return guest && { name: guest.name, ...(role && { role }), ...(organisation && { organisation }) };
}

function readLine(line: string): Read[] {
  const plain = line.trim().replace(bullet, '').trim();
  if (heading.test(plain)) return [];
  const mailboxes = plain.split(/(?<=>)\s*[,;]\s*|;\s*|(?<=@[^\s,;<>]+),\s*/u).filter((part) => part.trim() !== '');
  const isMailList = mailboxes.length > 1 && mailboxes.every((part) => part.includes('@'));
  return (isMailList ? mailboxes : [plain]).map((part) => ({ line: part.trim(), guest: guestOfText(part.replace(bullet, '')) }));
}

function guestOfText(text: string): ReadGuest | undefined {
  const bare = text
    .replace(address, ' ')
    .replace(/<\s*>|"/gu, ' ')
    .replace(/\(\s*\)/gu, ' ');
  if (!/\p{L}/u.test(bare)) return guestOfAddress(text.match(address)?.[0] ?? '');
  // "Ada de Wit (gemeente Ede)": what stands in brackets is a place of its own.
  const cells = cellsOf(bare.replace(/\s*\(([^()]*)\)\s*$/u, '\t$1'));
  const [first = ''] = cells;
  const split = cells.length === 1 ? splitAtOrganisation(first) : undefined;
  return guestOfCells(split ?? cells, !text.includes('\t'));
}

function cellsOf(text: string): string[] {
  return text
    .split(between)
    .map((cell) => cell.replace(/\s+/gu, ' ').trim())
    .filter((cell) => !beside.test(cell));
}

/** `jan.jansen@…` tells a name; `info@…` and `jjansen@…` do not. */
function guestOfAddress(text: string): ReadGuest | undefined {
  const words = text.replace('mailto:', '').split('@')[0]?.split(/[._]/u).filter(Boolean) ?? [];
  if (words.length < 2 || words.some((word) => /\d/u.test(word))) return undefined;
  const capital = (word: string) => (word.length === 1 ? `${word.toUpperCase()}.` : word[0]?.toUpperCase() + word.slice(1));
  return {
    name: words.map((word, index) => (index > 0 && /^(?:van|de|der|den|ten|ter|el)$/u.test(word) ? word : capital(word))).join(' '),
  };
}

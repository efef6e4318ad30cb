import type { CalendarDay } from '../../domain/calendar-day';
import { fullName, type PersonCard } from '../person-card';
import type { CellText } from '../text/cell-text';
import { unguarded } from '../text/formula-guard';
import type { PeopleField } from './people-fields';
import { readProfileLink, readProfileLinks } from './profile-link';
import { isOnlyParticles, splitName } from './split-name';

export type DayReader = (field: 'connectedOn' | 'lastContactOn' | 'birthday', cell: string) => CalendarDay | undefined;

export type ColumnsOf = ReadonlyMap<PeopleField, readonly number[]>;

export interface RowOfPerson {
  /** Where each field stands. */
  columns: ColumnsOf;
  cells: readonly string[];
  text: CellText;
  dayReader: DayReader;
  /** Told of a link that leads to no person. */
  warn(link: string): void;
}

const emailShape = /^[^\s@<>,;"]{1,80}@[^\s@<>,;"]{1,200}\.[^\s@<>,;".]{2,30}$/u;

/** Addresses in a cell, as Google (`:::`) and people (`;` or `,`) put several in one. */
export function emailsIn(text: string): string[] {
  return text
    .split(/\s*(?::::|[;,\s])\s*/u)
    .map((part) => part.replace(/^(?:mailto:|<)|>$/giu, '').toLowerCase())
    .filter((part) => emailShape.test(part));
}

export function severalIn(text: string): string[] {
  return text
    .split(':::')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Fills the card from a row; undefined when the row names nobody. */
export function fillCard(card: PersonCard, row: RowOfPerson): PersonCard | undefined {
  const all = (field: PeopleField) =>
    (row.columns.get(field) ?? []).flatMap((column) => (row.cells[column] ? [unguarded(row.cells[column])] : []));
  const line = (field: PeopleField) =>
    all(field)
      .map((cell) => row.text.line(cell))
      .find((text) => text !== '');
  const name = nameOf(line);
  if (!name) return undefined;
  return {
    ...card,
    ...name,
    ...lists(all, row),
    ...details(line),
    ...linkOf([...all('link'), ...all('website')], row),
    ...daysOf(line, row),
  };
}

type Line = (field: PeopleField) => string | undefined;
type All = (field: PeopleField) => string[];

function nameOf(line: Line): Pick<PersonCard, 'firstName' | 'lastName'> | undefined {
  const middle = line('middleName');
  const isInfix = middle !== undefined && isOnlyParticles(middle);
  const firstName = [line('firstName'), isInfix ? undefined : middle].filter(Boolean).join(' ');
  const lastName = [line('infix') ?? (isInfix ? middle : undefined), line('lastName')].filter(Boolean).join(' ');
  const whole = line('fullName') ?? (firstName || lastName ? undefined : line('nickname'));
  const name = firstName || lastName ? { firstName, lastName } : whole === undefined ? undefined : splitName(whole);
  // "Voornaam" beside "Naam": that is the family name, unless it is the whole name again.
  if (name && firstName !== '' && lastName === '' && whole !== undefined) {
    return whole.toLowerCase().startsWith(firstName.toLowerCase()) ? splitName(whole) : { firstName, lastName: whole };
  }
  // An address, a number or a sign is nobody's name.
  return name && /\p{L}/u.test(fullName(name)) ? name : undefined;
}

function lists(all: All, { text }: RowOfPerson): Pick<PersonCard, 'emails' | 'phones' | 'websites' | 'labels' | 'notes'> {
  const labels = all('label').flatMap((cell) => cell.split(/:::|[;,]/u).map((label) => text.line(label).replace(/^\* ?/u, '')));
  return {
    emails: [...new Set(all('email').flatMap(emailsIn))],
    phones: [
      ...new Set(
        all('phone')
          .flatMap(severalIn)
          .map((phone) => text.line(phone)),
      ),
    ].filter((phone) => /\d{3}/u.test(phone)),
    websites: [...new Set([...all('link'), ...all('website')].flatMap(websitesIn))],
    labels: [...new Set(labels)].filter((label) => label !== '' && !/^(?:mycontacts|starred)$/iu.test(label)),
    notes: [...new Set(all('note').map((note) => text.block(note)))].filter(Boolean),
  };
}

function details(line: Line): Partial<PersonCard> {
  const [organisation, position, location, cadence] = [line('organisation'), line('position'), line('location'), line('cadenceDays')];
  const cadenceDays = cadence !== undefined && /^\d{1,4}$/u.test(cadence) ? Number(cadence) : undefined;
  return {
    ...(organisation !== undefined && { organisation }),
    ...(position !== undefined && { position }),
    ...(location !== undefined && { location }),
    ...(cadenceDays && { cadenceDays }),
  };
}

function linkOf(links: readonly string[], { warn }: RowOfPerson): Pick<PersonCard, 'slug' | 'profileKey'> {
  const [found] = links.flatMap(readProfileLinks);
  const [first] = links;
  if (!found && first !== undefined && first.trim() !== '' && (/linkedin/iu.test(first) || !readsAsWebsite(first)))
    warn(first.trim().slice(0, 80));
  return found ?? (first === undefined ? {} : (readProfileLink(first) ?? {}));
}

/** Pages in a cell, LinkedIn's own left out: those say who someone is. */
export function websitesIn(text: string): string[] {
  return text.split(/:::|[\s;,]+/u).filter((part) => part.length < 500 && readsAsWebsite(part) && !/linkedin\.com|@/iu.test(part));
}

const readsAsWebsite = (text: string) => /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+/iu.test(text.trim());

function daysOf(line: Line, { dayReader }: RowOfPerson): Partial<PersonCard> {
  const [connected, last, birth] = [line('connectedOn'), line('lastContactOn'), line('birthday')];
  const connectedOn = connected === undefined ? undefined : dayReader('connectedOn', connected);
  const lastContactOn = last === undefined ? undefined : dayReader('lastContactOn', last);
  const birthday = birth === undefined ? undefined : (yearlessDay(birth) ?? dayReader('birthday', birth));
  return { ...(connectedOn && { connectedOn }), ...(lastContactOn && { lastContactOn }), ...(birthday && { birthday }) };
}

/** `--04-17` and ` --04-17`: Google and vCard leave an untold year out. */
function yearlessDay(text: string): string | undefined {
  const [, month, day] = /^\s*--?(\d{2})-?(\d{2})$/u.exec(text) ?? [];
  return month && day ? `--${month}-${day}` : undefined;
}

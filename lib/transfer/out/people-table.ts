import { profileUrl } from '../../linkedin/urls';
import type { PersonCard } from '../person-card';
import { guarded } from '../text/formula-guard';

/** The columns of an exported table, in order; their headers are words for people and come from outside. */
export const tableColumns = [
  'firstName',
  'lastName',
  'organisation',
  'position',
  'email',
  'phone',
  'link',
  'website',
  'location',
  'birthday',
  'connectedOn',
  'lastContactOn',
  'cadenceDays',
  'label',
  'note',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableForm {
  /** A semicolon where Excel speaks Dutch. */
  separator: ',' | ';';
  headers: Record<TableColumn, string>;
}

/**
 * People as CSV that a double click opens well in Excel: with a byte order mark, every cell quoted, and no cell that could begin a formula. Kring reads it back
 * without loss, apart from several notes, which become one.
 */
export function writePeopleTable(people: readonly PersonCard[], { separator, headers }: TableForm): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(separator);
  const rows = people.map((person) => line(tableColumns.map((column) => cellOf(person, column))));
  return `\uFEFF${[line(tableColumns.map((column) => headers[column])), ...rows].join('\r\n')}\r\n`;
}

const joint = ' ::: ';

function cellOf(person: PersonCard, column: TableColumn): string {
  const link = person.slug ?? person.profileKey;
  switch (column) {
    case 'email':
      return person.emails.join(joint);
    case 'phone':
      return person.phones.join(joint);
    case 'website':
      return person.websites.join(joint);
    case 'label':
      return person.labels.join(joint);
    case 'note':
      return person.notes.join('\n\n');
    case 'link':
      return link === undefined ? '' : profileUrl(link);
    default:
      return String(person[column] ?? '');
  }
}

import type { FieldConflict } from '../domain/merged-record';
import type { PeopleField } from '../transfer/people/people-fields';
import { tableColumns, type TableColumn } from '../transfer/out/people-table';
import type { FileOutcome } from '../transfer/read-all';
import type { RefusedFile } from '../transfer/file-reading';
import type { RefusedLine, Warning } from '../transfer/remark';
import type { Translator } from './translate';

/** What a file is that cannot be imported, and where to get the right one. */
export function refusalPhrase({ code, values }: Pick<RefusedFile, 'code' | 'values'>, { t }: Translator): string {
  return t(`transfer.refused-${code}`, values);
}

/** `Regel 12: hier staat geen naam.`, in an archive after the file's name. */
export function linePhrase({ line, part, code, values }: RefusedLine, translator: Translator): string {
  const phrase = translator.t('transfer.at-line', { line, reason: lineReason({ code, ...(values && { values }) }, translator) });
  return inPart(phrase, part);
}

export function lineReason({ code, values = {} }: Pick<RefusedLine, 'code' | 'values'>, { t }: Translator): string {
  return t(`transfer.line-${code}`, values);
}

export function warningPhrase({ code, values = {} }: Warning, { t }: Translator): string {
  return inPart(t(`transfer.warning-${code}`, values), values['part']);
}

/** What was taken to be so without the file saying it, a line each; what every program writes (commas, UTF-8) is not worth a word. */
export function assumptionPhrases({ assumed, name }: Pick<FileOutcome, 'assumed' | 'name'>, { t }: Translator): string[] {
  const { separator, encoding, dateOrder } = assumed;
  const lines = [
    ...(separator === ';' || separator === '|' ? [t('transfer.assumed-separator', { separator })] : []),
    ...(separator === '\t' ? [t('transfer.assumed-tab')] : []),
    ...(encoding !== undefined && encoding !== 'utf-8' ? [t('transfer.assumed-encoding', { encoding })] : []),
    ...(dateOrder ? [t(`transfer.assumed-${dateOrder}`)] : []),
  ];
  return lines.map((line) => `${name}: ${line}`);
}

/** How many people, contacts and skipped lines. */
export function countsPhrase(counts: { people: number; moments: number; refused: number }, { t }: Translator): string {
  return t('transfer.counts', counts);
}

/** What stands above the columns of an exported table; Kring reads these words back. */
export function tableHeaders({ t }: Translator): Record<TableColumn, string> {
  return Object.fromEntries(tableColumns.map((column) => [column, t(`transfer.column-${column}`)])) as Record<TableColumn, string>;
}

type ConflictWords = 'other' | 'deletedAt' | 'text' | 'circle' | 'tags' | 'cadence' | 'day' | 'state';

const conflictWords: Record<string, ConflictWords> = {
  deletedAt: 'deletedAt',
  text: 'text',
  circleId: 'circle',
  tags: 'tags',
  cadenceDays: 'cadence',
  day: 'day',
  state: 'state',
};

const conflictFields: Record<string, PeopleField> = {
  name: 'fullName',
  organisation: 'organisation',
  headline: 'position',
  location: 'location',
  birthday: 'birthday',
  emails: 'email',
  phones: 'phone',
  websites: 'website',
};

/** What a field is called that two devices both changed. */
export function conflictFieldPhrase(field: string, { t }: Translator): string {
  const known = Object.hasOwn(conflictFields, field) ? conflictFields[field] : undefined;
  if (known) return t(`transfer.field-${known}`);
  return t(`transfer.conflict-${(Object.hasOwn(conflictWords, field) && conflictWords[field]) || 'other'}`);
}

/** The value of one side, in words. */
export function conflictValuePhrase(
  conflict: Pick<FieldConflict, 'field' | 'here' | 'there'>,
  side: 'here' | 'there',
  { t }: Translator,
): string {
  const { value } = conflict[side];
  if (conflict.field === 'deletedAt') return t(value === undefined ? 'transfer.conflict-kept' : 'transfer.conflict-deleted');
  if (value === undefined) return t('transfer.conflict-empty');
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function inPart(phrase: string, part: string | number | undefined): string {
  return part === undefined ? phrase : `${part}: ${phrase}`;
}

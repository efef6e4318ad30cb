import type { TableColumns } from './people/column-mapping';

/** Why a file cannot be imported at all. */
export type RefusalCode =
  | 'empty'
  | 'pdf'
  | 'excel'
  | 'office'
  | 'image'
  | 'html'
  | 'compressed'
  | 'database'
  | 'mail'
  | 'calendar'
  | 'binary'
  | 'json'
  | 'json-broken'
  | 'backup-broken'
  | 'backup-newer'
  | 'backup-locked'
  | 'bank'
  | 'agenda'
  | 'table-without-names'
  | 'text'
  | 'linkedin-without-people'
  | 'vcard-without-people'
  | 'zip-without-people'
  | 'zip-encrypted'
  | 'zip-cut'
  | 'too-large'
  | 'line-too-long'
  | 'unreadable';

/** Why a row is not taken over. */
export type RowCode =
  | 'empty-row'
  | 'no-name'
  | 'quotes'
  | 'cut'
  | 'columns'
  | 'broken-card'
  | 'organisation-card'
  | 'broken-record'
  | 'no-date';

/** What the person should know of a file that was read. */
export type WarningCode =
  | 'no-people'
  | 'date-unreadable'
  | 'date-impossible'
  | 'dates-ambiguous'
  | 'columns-shifted'
  | 'link-unreadable'
  | 'link-cut'
  | 'characters-repaired'
  | 'characters-lost'
  | 'duplicate-rows'
  | 'owner-unknown'
  | 'drafts-skipped'
  | 'spam-skipped'
  | 'archive-skipped'
  | 'look-alike-skipped'
  | 'posts-need-people';

export type RemarkValues = Record<string, string | number>;

/** Something to tell the person: a code and what fills its sentence, which stands in `locales/` (`transfer.<kind>-<code>`). */
export interface Remark<Code extends string> {
  code: Code;
  values?: RemarkValues;
}

export type Warning = Remark<WarningCode>;
export type RefusedLine = Remark<RowCode> & {
  /** Counted from 1 in the file as it is, preamble included. */
  line: number;
  /** The part of an archive, absent for a single file. */
  part?: string;
};

/** The file is no such file, or cannot be trusted; nothing of it is imported. */
export class RefusedFileError extends Error {
  readonly code: RefusalCode;
  readonly values: RemarkValues;
  readonly table: TableColumns | undefined;

  constructor(code: RefusalCode, values: RemarkValues = {}, table?: TableColumns) {
    super(code);
    this.name = 'RefusedFileError';
    this.code = code;
    this.values = values;
    this.table = table;
  }
}

import type { CalendarDay } from '../domain/calendar-day';
import type { Backup } from './backup';
import type { DayOrder } from './dates/day-column';
import type { ChosenMappings, TableColumns } from './people/column-mapping';
import type { MessageTrace, PostSign, Sign } from './moment';
import type { SourcedCard } from './person-card';
import type { RefusalCode, RefusedLine, RemarkValues, Warning } from './remark';
import type { TableKind } from './table-kind';

export type FileKind = Exclude<TableKind, 'bank' | 'agenda'> | 'linkedin-archive' | 'vcard' | 'monica' | 'kring-backup';

/** What was taken to be so without the file saying it. */
export interface Assumptions {
  separator?: string;
  encoding?: string;
  dateOrder?: DayOrder;
  /** Header → field, of a table that no known program wrote. */
  mapping?: Record<string, string>;
  /** Versions of vCard. */
  version?: string;
}

/** Everything a file tells, before it is compared with anything. */
export interface FileReading {
  kind: FileKind;
  /** The file's name, without folders. */
  name: string;
  people: SourcedCard[];
  messages: MessageTrace[];
  signs: Sign[];
  posts: PostSign[];
  /** Names in Profile.csv: the archive's owner. */
  profileNames: string[];
  refused: RefusedLine[];
  warnings: Warning[];
  assumed: Assumptions;
  /** Tables that no known program wrote: what their columns hold is the person's to say. */
  tables: TableColumns[];
  /** Of Kring's own backup. */
  backup?: Backup;
}

export interface RefusedFile {
  name: string;
  code: RefusalCode;
  values: RemarkValues;
  /** The table that it is, when the person can still say what its columns hold. */
  table?: TableColumns;
}

export type FileResult = { reading: FileReading } | { refused: RefusedFile };

export interface ReadOptions {
  /** The person's own day: what lies after it cannot have been. */
  today: CalendarDay;
  /** What the person said that columns hold. */
  mappings?: ChosenMappings;
  /** The person asked to keep how messages begin; otherwise nothing of their words is. */
  keepsWords?: boolean;
  /** Stops the reading with the signal's reason. */
  signal?: AbortSignal;
  /** Told now and then how much of the file was read, from 0 to 1. */
  onProgress?: (fraction: number) => void;
}

export function emptyReading(kind: FileKind, name: string): FileReading {
  return {
    kind,
    name,
    people: [],
    messages: [],
    signs: [],
    posts: [],
    profileNames: [],
    refused: [],
    warnings: [],
    assumed: {},
    tables: [],
  };
}

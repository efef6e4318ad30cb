import type { Backup } from './backup';
import type { Assumptions, FileKind, FileReading, ReadOptions, RefusedFile } from './file-reading';
import { readFile, type NamedBlob } from './read-file';
import type { TableColumns } from './people/column-mapping';
import type { RefusedLine, Warning } from './remark';
import { summarise, type ImportSummary } from './summarise';

/** A file that was read, without its rows. */
export interface FileOutcome {
  name: string;
  kind: FileKind;
  assumed: Assumptions;
  warnings: Warning[];
  refusedLines: RefusedLine[];
  tables: TableColumns[];
}

/** What all chosen files come to. */
export interface ImportOutcome {
  files: FileOutcome[];
  refused: RefusedFile[];
  summary: ImportSummary;
  /** The newest of Kring's own backups among the files. */
  backup?: Backup;
}

export interface ReadAllOptions extends Omit<ReadOptions, 'onProgress'> {
  /** IANA name of the person's own calendar. */
  zone: string;
  onProgress?: (progress: { name: string; fraction: number }) => void;
}

/** Reads files one after the other and joins what they tell. */
export async function readAll(files: readonly NamedBlob[], { zone, onProgress, ...options }: ReadAllOptions): Promise<ImportOutcome> {
  const readings: FileReading[] = [];
  const refused: RefusedFile[] = [];
  for (const [index, file] of files.entries()) {
    const tell = (fraction: number) => onProgress?.({ name: file.name, fraction: (index + fraction) / files.length });
    tell(0);
    const result = await readFile(file, { ...options, onProgress: tell });
    if ('reading' in result) readings.push(result.reading);
    else refused.push(result.refused);
  }
  // A backup is put back as the store it was; its people are not people of a file.
  const backups = readings.flatMap(({ backup }) => backup ?? []);
  const [backup] = backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  const summary = summarise(
    readings.filter((reading) => !reading.backup),
    zone,
  );
  return { files: readings.map(outcomeOf), refused, summary, ...(backup && { backup }) };
}

function outcomeOf({ name, kind, assumed, warnings, refused, tables }: FileReading): FileOutcome {
  return { name, kind, assumed, warnings, refusedLines: refused, tables };
}

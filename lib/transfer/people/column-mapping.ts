import { z } from 'zod';
import type { CsvRow } from '../csv/csv-parser';
import { peopleFields, type PeopleField, type PeopleMapping } from './people-fields';

/** A column of a table that no known program wrote, as it is shown to the person, who decides what it holds. */
export interface ColumnSample {
  header: string;
  /** The first different values in it. */
  samples: string[];
  /** What it is read as; absent: left alone. */
  field?: PeopleField;
}

export interface TableColumns {
  /** The same for every table with this header. */
  signature: string;
  columns: ColumnSample[];
  /** The mapping is the person's own, of an earlier time. */
  isRemembered: boolean;
}

/** Mappings that the person chose, by the signature of the table; null: the column is left alone. */
export type ChosenMappings = Readonly<Record<string, readonly (PeopleField | null)[]>>;

/** So many tables are remembered, the latest. */
const mostRemembered = 40;
const mostSamples = 3;
const longestSample = 60;
const longestSignature = 2000;

/** What tells one kind of table from another: its header, as compared. A table without one goes by its name. */
export function signatureOf(names: readonly string[], hasHeader: boolean, fileName: string): string {
  return (hasHeader ? names.join('|') : `#${names.length}|${fileName}`).slice(0, longestSignature);
}

/** The mapping chosen for a table; undefined when none was, or when it does not fit any more. */
export function chosenMapping(chosen: ChosenMappings | undefined, signature: string, width: number): PeopleMapping | undefined {
  const mapping = chosen && Object.hasOwn(chosen, signature) ? chosen[signature] : undefined;
  return mapping?.length === width ? mapping.map((field) => field ?? undefined) : undefined;
}

/** Whether a table read so names anybody. */
export function namesSomeone(fields: readonly (PeopleField | null | undefined)[]): boolean {
  return fields.some((field) => field === 'firstName' || field === 'lastName' || field === 'fullName');
}

const mappingsSchema = z.record(z.string().max(longestSignature), z.array(z.enum(peopleFields).nullable()).max(500));

/** Remembered mappings from their text; what is damaged is forgotten. */
export function parseMappings(text: string | null): ChosenMappings {
  try {
    return mappingsSchema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

/** The remembered mappings with these added, as text. */
export function writeMappings(remembered: ChosenMappings, chosen: ChosenMappings): string {
  const others = Object.entries(remembered).filter(([signature]) => !Object.hasOwn(chosen, signature));
  const named = Object.entries(chosen).filter(([signature]) => !signature.startsWith('#'));
  return JSON.stringify(Object.fromEntries([...others, ...named].slice(-mostRemembered)));
}

/** Collects what stands in the columns while the rows go by. */
export class ColumnSamples {
  readonly #samples: string[][];

  constructor(readonly headers: readonly string[]) {
    this.#samples = headers.map(() => []);
  }

  add({ cells }: CsvRow): void {
    for (const [column, samples] of this.#samples.entries()) {
      if (samples.length >= mostSamples) continue;
      const sample = (cells[column] ?? '').replace(/\s+/gu, ' ').trim().slice(0, longestSample);
      if (sample !== '' && !samples.includes(sample)) samples.push(sample);
    }
  }

  columns(mapping: PeopleMapping): ColumnSample[] {
    return this.headers.map((header, index) => {
      const field = mapping[index];
      return { header: header.trim() || String(index + 1), samples: this.#samples[index] ?? [], ...(field && { field }) };
    });
  }
}

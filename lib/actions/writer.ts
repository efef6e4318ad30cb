import type { ChangeEntry, ChangedTable } from '../domain/change';
import type { Block } from '../domain/block';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Group, Sighting } from '../domain/group';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { Assignment } from '../domain/assignment';
import type { Detail } from '../domain/detail';
import type { Experience } from '../domain/experience';
import type { Feedback } from '../domain/feedback';
import type { Gift } from '../domain/gift';
import type { Introduction } from '../domain/introduction';
import type { Meeting } from '../domain/meeting';
import type { News } from '../domain/news';
import type { Opportunity } from '../domain/opportunity';
import type { Post } from '../domain/post';
import type { PromiseRecord } from '../domain/promise';
import type { Register } from '../domain/register';
import type { Rules } from '../domain/rules';
import type { View } from '../domain/view';
import { stampedRow, type StampedRow } from '../domain/stamps';
import type { Source } from '../domain/source';
import type { KeptTopic } from '../domain/topic';
import { database } from '../store/database';
import { pipelined, runsOf } from '../store/pipelined';

/** The row that each table holds. */
export interface Rows {
  contacts: Contact;
  interactions: Interaction;
  notes: Note;
  circles: Circle;
  posts: Post;
  groups: Group;
  identities: Identity;
  details: Detail;
  promises: PromiseRecord;
  gifts: Gift;
  assignments: Assignment;
  introductions: Introduction;
  meetings: Meeting;
  opportunities: Opportunity;
  news: News;
  rules: Rules;
  register: Register;
  views: View;
  sightings: Sighting;
  blocks: Block;
  experiences: Experience;
  sources: Source;
  topics: KeptTopic;
  feedback: Feedback;
}

type Row = Record<string, unknown>;

/** Rows that go to the database in one go: a page stays alive between. */
const rowsAtOnce = 1000;

/** Writes rows inside a change and remembers each as it was and as it became. */
export class Writer {
  readonly #entries = new Map<string, ChangeEntry>();
  #written = 0;

  /**
   * `now`: the instant of the change, stamped on every record it touches and on every field of it that changes (lib/domain/stamps). `onRows` is told how many rows
   * went to the database so far.
   */
  constructor(
    readonly now: string,
    readonly onRows?: (rows: number) => void,
  ) {}

  /** Stores a row; records get the change's instant as `updatedAt`. */
  async put<Table extends ChangedTable>(table: Table, row: Rows[Table]): Promise<void> {
    const key = keyOf(row);
    const before = await read(table, key);
    const stamped = stampedAt(this.now, row, before);
    await database.table(table).put(stamped);
    this.#remember(table, key, before, stamped);
  }

  /** Stores many rows at once, as `put` would each: one read and one write of the table. */
  async putAll<Table extends ChangedTable>(table: Table, rows: readonly Rows[Table][]): Promise<void> {
    await this.#store(table, rows, (row, before) => stampedAt(this.now, row, before));
  }

  /**
   * Stores many rows that nobody can have written before, for the caller knows that their keys are new: looking for each whether it is there costs as much as
   * writing it (`add` of IndexedDB looks as well, `put` does not). While the database takes one part, the next is made ready.
   */
  async addAll<Table extends ChangedTable>(table: Table, rows: Iterable<Rows[Table]>): Promise<void> {
    await pipelined(runsOf(rows, rowsAtOnce), (run) => {
      const part = run.map((row): Row => stampedAt(this.now, row, undefined));
      const writing = database.table(table).bulkPut(part);
      this.#keep(table, part.map(keyOf), [], part);
      return writing;
    });
  }

  /** Sets fields of many rows at once; rows that are not there (any more) are left out. */
  async patchAll<Table extends ChangedTable>(
    table: Table,
    patches: readonly (readonly [key: string, fields: Partial<Rows[Table]>])[],
  ): Promise<void> {
    const rows = (await database.table(table).bulkGet(patches.map(([key]) => key))) as (Rows[Table] | undefined)[];
    await this.putAll(
      table,
      rows.flatMap((row, index) => (row ? [{ ...row, ...patches[index]?.[1] }] : [])),
    );
  }

  /** Puts rows back as they were elsewhere, with their own `updatedAt`. */
  async restoreAll<Table extends ChangedTable>(table: Table, rows: readonly Rows[Table][]): Promise<void> {
    await this.#store(table, rows, (row) => ({ ...row }));
  }

  /** Takes a row away altogether; records are not removed but given `deletedAt`. */
  async remove(table: ChangedTable, key: string): Promise<void> {
    const before = await read(table, key);
    if (!before) return;
    await database.table(table).delete(key);
    this.#remember(table, key, before, undefined);
  }

  /** Takes many rows away altogether. */
  async removeAll(table: ChangedTable, keys: readonly string[]): Promise<void> {
    for (const part of runsOf(keys, rowsAtOnce)) {
      const before = (await database.table(table).bulkGet(part)) as (Row | undefined)[];
      await database.table(table).bulkDelete(part);
      for (const [index, key] of part.entries()) if (before[index]) this.#remember(table, key, before[index], undefined);
    }
  }

  entries(): ChangeEntry[] {
    return [...this.#entries.values()];
  }

  async #store(table: ChangedTable, rows: readonly object[], stored: (row: object, before: Row | undefined) => Row): Promise<void> {
    for (const part of runsOf(rows, rowsAtOnce)) {
      const keys = part.map(keyOf);
      const before = (await database.table(table).bulkGet(keys)) as (Row | undefined)[];
      const after = part.map((row, index) => stored(row, before[index]));
      await database.table(table).bulkPut(after);
      this.#keep(table, keys, before, after);
    }
  }

  #keep(table: ChangedTable, keys: readonly string[], before: readonly (Row | undefined)[], after: readonly Row[]): void {
    for (const [index, row] of after.entries()) this.#remember(table, keys[index] ?? '', before[index], row);
    this.#written += after.length;
    this.onRows?.(this.#written);
  }

  #remember(table: ChangedTable, key: string, before: Row | undefined, after: Row | undefined): void {
    const name = `${table}/${key}`;
    const first = this.#entries.get(name);
    const original = first ? first.before : before;
    this.#entries.set(name, { table, key, ...(original && { before: original }), ...(after && { after }) });
  }
}

/** The primary key of a row, whichever table it is of. */
export const keyOf = (row: object) => ('key' in row ? row.key : (row as { id: string }).id) as string;

function stampedAt(now: string, row: object, before: Row | undefined): Row {
  const isRecord = 'updatedAt' in row;
  return isRecord ? { ...stampedRow(before as StampedRow | undefined, row as StampedRow, now) } : { ...row };
}

async function read(table: ChangedTable, key: string): Promise<Row | undefined> {
  return (await database.table(table).get(key)) as Row | undefined;
}

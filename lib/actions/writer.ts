import type { ChangeEntry, ChangedTable } from '../domain/change';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Group } from '../domain/group';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { Assignment } from '../domain/assignment';
import type { Detail } from '../domain/detail';
import type { Experience } from '../domain/experience';
import type { Feedback } from '../domain/feedback';
import type { Gift } from '../domain/gift';
import type { Introduction } from '../domain/introduction';
import type { News } from '../domain/news';
import type { Post } from '../domain/post';
import type { PromiseRecord } from '../domain/promise';
import type { Rules } from '../domain/rules';
import type { Source } from '../domain/source';
import type { KeptTopic } from '../domain/topic';
import { database } from '../store/database';

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
  news: News;
  rules: Rules;
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

  /** `now`: the instant of the change, stamped on every record it touches. */
  constructor(readonly now: string) {}

  /** Stores a row; records get the change's instant as `updatedAt`. */
  async put<Table extends ChangedTable>(table: Table, row: Rows[Table]): Promise<void> {
    const stamped: Row = 'updatedAt' in row ? { ...row, updatedAt: this.now } : { ...row };
    const key = keyOf(row);
    const before = await read(table, key);
    await database.table(table).put(stamped);
    this.#remember(table, key, before, stamped);
  }

  /** Stores many rows at once, as `put` would each: one read and one write of the table. */
  async putAll<Table extends ChangedTable>(table: Table, rows: readonly Rows[Table][]): Promise<void> {
    const stamped = rows.map((row): Row => ('updatedAt' in row ? { ...row, updatedAt: this.now } : { ...row }));
    await this.#store(table, stamped);
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
    await this.#store(
      table,
      rows.map((row): Row => ({ ...row })),
    );
  }

  /** Takes a row away altogether; records are not removed but given `deletedAt`. */
  async remove(table: ChangedTable, key: string): Promise<void> {
    const before = await read(table, key);
    if (!before) return;
    await database.table(table).delete(key);
    this.#remember(table, key, before, undefined);
  }

  entries(): ChangeEntry[] {
    return [...this.#entries.values()];
  }

  async #store(table: ChangedTable, rows: readonly Row[]): Promise<void> {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const part = rows.slice(start, start + rowsAtOnce);
      const keys = part.map(keyOf);
      const before = (await database.table(table).bulkGet(keys)) as (Row | undefined)[];
      await database.table(table).bulkPut(part);
      for (const [index, row] of part.entries()) this.#remember(table, keys[index] ?? '', before[index], row);
    }
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

async function read(table: ChangedTable, key: string): Promise<Row | undefined> {
  return (await database.table(table).get(key)) as Row | undefined;
}

import type { ChangeEntry, ChangedTable } from '../domain/change';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Group } from '../domain/group';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { Assignment } from '../domain/assignment';
import type { Detail } from '../domain/detail';
import type { Gift } from '../domain/gift';
import type { Introduction } from '../domain/introduction';
import type { News } from '../domain/news';
import type { Post } from '../domain/post';
import type { PromiseRecord } from '../domain/promise';
import type { Rules } from '../domain/rules';
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
}

type Row = Record<string, unknown>;

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

  #remember(table: ChangedTable, key: string, before: Row | undefined, after: Row | undefined): void {
    const name = `${table}/${key}`;
    const first = this.#entries.get(name);
    const original = first ? first.before : before;
    this.#entries.set(name, { table, key, ...(original && { before: original }), ...(after && { after }) });
  }
}

const keyOf = (row: object) => ('key' in row ? row.key : (row as { id: string }).id) as string;

async function read(table: ChangedTable, key: string): Promise<Row | undefined> {
  return (await database.table(table).get(key)) as Row | undefined;
}

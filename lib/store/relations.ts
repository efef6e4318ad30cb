import type { Assignment } from '../domain/assignment';
import type { ContactId } from '../domain/contact';
import type { Detail } from '../domain/detail';
import type { Interaction } from '../domain/interaction';
import type { News } from '../domain/news';
import type { PromiseRecord } from '../domain/promise';
import type { Waiting } from '../rhythm/holds';
import { database } from './database';
import { isPresent } from './is-present';

/** What the engine needs of one person besides their card. */
export interface Relations {
  interactions: Interaction[];
  promises: PromiseRecord[];
  details: Detail[];
  news: News[];
  /** The latest decision that is still waited for. */
  waiting?: Waiting;
}

/** From so many people on, whole tables are read at once: one index read each costs more (quality.md 3.3). */
const manyPeople = 300;

/** The records at each of these people. Inside a transaction it reads what that transaction wrote. */
export async function readRelations(ids: readonly ContactId[], isMany = ids.length >= manyPeople): Promise<(id: ContactId) => Relations> {
  const read = isMany ? readAll : readOf;
  const [interactions, promises, details, news, assignments] = await Promise.all([
    read<Interaction>('interactions', 'contactIds', ids),
    read<PromiseRecord>('promises', 'contactId', ids),
    read<Detail>('details', 'contactId', ids),
    read<News>('news', 'contactId', ids),
    read<Assignment>('assignments', 'contactIds', ids),
  ]);
  return (id) => {
    const waiting = waitingIn(assignments.get(id) ?? []);
    return {
      interactions: interactions.get(id) ?? [],
      promises: promises.get(id) ?? [],
      details: details.get(id) ?? [],
      news: news.get(id) ?? [],
      ...(waiting && { waiting }),
    };
  };
}

type Table = 'interactions' | 'promises' | 'details' | 'news' | 'assignments';
type Index = 'contactId' | 'contactIds';
type Rows<Row> = Map<ContactId, Row[]>;

async function readOf<Row extends { deletedAt?: string }>(table: Table, index: Index, ids: readonly ContactId[]): Promise<Rows<Row>> {
  const lists = await Promise.all(
    ids.map(async (id) => [id, ((await database.table(table).where(index).equals(id).toArray()) as Row[]).filter(isPresent)] as const),
  );
  return new Map(lists);
}

async function readAll<Row extends { deletedAt?: string }>(table: Table, index: Index): Promise<Rows<Row>> {
  const byContact: Rows<Row> = new Map();
  for (const row of (await database.table(table).toArray()) as Row[]) {
    if (!isPresent(row)) continue;
    for (const id of [row[index as keyof Row] as ContactId | ContactId[]].flat()) {
      const list = byContact.get(id);
      if (list) list.push(row);
      else byContact.set(id, [row]);
    }
  }
  return byContact;
}

function waitingIn(assignments: readonly Assignment[]): Waiting | undefined {
  const latest = assignments.filter(({ state }) => state === 'waiting').toSorted((a, b) => b.stateSince.localeCompare(a.stateSince))[0];
  return latest && { organisation: latest.organisation, since: latest.stateSince };
}

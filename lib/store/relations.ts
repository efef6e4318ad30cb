import type { Assignment } from '../domain/assignment';
import type { Contact, ContactId, OpeningKind } from '../domain/contact';
import type { Detail } from '../domain/detail';
import type { Interaction } from '../domain/interaction';
import type { News } from '../domain/news';
import type { PromiseRecord } from '../domain/promise';
import type { Waiting } from '../rhythm/holds';
import { openingsOf, type Opening } from '../rhythm/openings';
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
  /** They were part of an assignment that ended. */
  isFormerClient: boolean;
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
    const own = assignments.get(id) ?? [];
    const waiting = waitingIn(own);
    return {
      interactions: interactions.get(id) ?? [],
      promises: promises.get(id) ?? [],
      details: details.get(id) ?? [],
      news: news.get(id) ?? [],
      isFormerClient: own.some(({ state }) => state === 'ended'),
      ...(waiting && { waiting }),
    };
  };
}

/** What gives a reason of its own to seek someone out, of these kinds alone: what is not there is not read. */
export async function readOpenings(contact: Contact, kinds: readonly OpeningKind[]): Promise<Opening[]> {
  const rowsIf = <Row extends { deletedAt?: string }>(wanted: readonly OpeningKind[], table: Table, index: Index = 'contactId') =>
    kinds.some((kind) => wanted.includes(kind)) ? readAt<Row>(table, index, contact.id) : [];
  const [promises, details, interactions, news] = await Promise.all([
    rowsIf<PromiseRecord>(['promise', 'follow-up'], 'promises'),
    rowsIf<Detail>(['ask-after'], 'details'),
    rowsIf<Interaction>(['intention'], 'interactions', 'contactIds'),
    rowsIf<News>(['news'], 'news'),
  ]);
  return openingsOf({ contact, promises, details, intentions: interactions.filter(({ isIntention }) => isIntention), news });
}

async function readAt<Row extends { deletedAt?: string }>(table: Table, index: Index, id: ContactId): Promise<Row[]> {
  return ((await database.table(table).where(index).equals(id).toArray()) as Row[]).filter(isPresent);
}

type Table = 'interactions' | 'promises' | 'details' | 'news' | 'assignments';
type Index = 'contactId' | 'contactIds';
type Rows<Row> = Map<ContactId, Row[]>;

async function readOf<Row extends { deletedAt?: string }>(table: Table, index: Index, ids: readonly ContactId[]): Promise<Rows<Row>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await readAt<Row>(table, index, id)] as const)));
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

/** The latest decision that is still waited for. */
export function waitingIn(assignments: readonly Assignment[]): Waiting | undefined {
  const latest = assignments.filter(({ state }) => state === 'waiting').toSorted((a, b) => b.stateSince.localeCompare(a.stateSince))[0];
  return latest && { organisation: latest.organisation, since: latest.stateSince };
}

import type { ContactId } from '../domain/contact';
import type { Detail } from '../domain/detail';
import type { Feedback } from '../domain/feedback';
import type { Gift } from '../domain/gift';
import type { News } from '../domain/news';
import type { PromiseRecord } from '../domain/promise';
import { database } from './database';
import { isPresent } from './is-present';

interface Records {
  details: Detail;
  promises: PromiseRecord;
  gifts: Gift;
  news: News;
  feedback: Feedback;
}

/** What is kept at someone in one of the tables by person, newest day first; of one day what was written down last. */
export async function listAt<Table extends keyof Records>(table: Table, contactId: ContactId): Promise<Records[Table][]> {
  const rows = (await database.table(table).where('contactId').equals(contactId).toArray()) as Records[Table][];
  return rows.filter(isPresent).toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt));
}

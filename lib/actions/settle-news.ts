import { today } from '../domain/calendar-day';
import { withNews, type NewsId } from '../domain/news';
import { change, type Change } from './change';
import { refreshContacts } from './refresh-contacts';
import { requireContact, requireRow } from './require-record';

/** Takes news over onto the card, the former employer kept in the history; or leaves the card as it is. Throws RecordGoneError. */
export async function settleNews(id: NewsId, state: 'taken' | 'dismissed'): Promise<Change> {
  const { contactId } = await requireRow('news', id);
  const { name } = await requireContact(contactId);
  const { change: done } = await change({ key: `change.news-${state}`, values: { name } }, async (write) => {
    const news = await requireRow('news', id);
    await write.put('news', { ...news, state });
    if (state === 'taken') await write.put('contacts', withNews(await requireContact(contactId), news, today()));
    await refreshContacts(write, [contactId]);
  });
  return done;
}

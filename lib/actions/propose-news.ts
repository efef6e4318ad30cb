import { today } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import type { News, NewsId } from '../domain/news';
import { toldNews } from '../search/told-news';
import { getContact } from '../store/contacts';
import { database } from '../store/database';
import { listAt } from '../store/records';
import { newRecord } from './new-record';
import { refreshed } from './refresh-contacts';

/**
 * Remembers that someone's page tells another headline or organisation than their card, so that the person can decide. The card itself is left alone. What was
 * offered once is not offered again. An observation: not in the history.
 */
export async function proposeNews(id: ContactId, told: Pick<Contact, 'headline' | 'organisation'>): Promise<void> {
  const contact = await getContact(id);
  if (!contact) return;
  const now = new Date().toISOString();
  const news = toldNews(contact, told, await listAt('news', id)).map((each): News => ({
    ...newRecord<NewsId>(now),
    contactId: id,
    ...each,
    day: today(),
    state: 'open',
  }));
  if (news.length === 0) return;
  await database.news.bulkPut(news);
  await database.contacts.bulkPut(await refreshed([id]));
}

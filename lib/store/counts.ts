import { database } from './database';
import { isPresent } from './is-present';

/** How many people, notes and contact moments Kring keeps. */
export async function countEverything(): Promise<{ contacts: number; notes: number; interactions: number }> {
  const [contacts, notes, interactions] = await Promise.all([
    database.contacts.toArray(),
    database.notes.toArray(),
    database.interactions.toArray(),
  ]);
  return {
    contacts: contacts.filter(isPresent).length,
    notes: notes.filter(isPresent).length,
    interactions: interactions.filter(isPresent).length,
  };
}

/** Whether the person keeps anyone of their own: invented people are no loss. */
export async function hasOwnPeople(): Promise<boolean> {
  const own = database.contacts.filter((contact) => isPresent(contact) && contact.isSample !== true);
  return (await own.limit(1).primaryKeys()).length > 0;
}

/** Whether invented people of the example network are among the contacts. */
export async function hasSampleNetwork(): Promise<boolean> {
  const contacts = await database.contacts.toArray();
  return contacts.some((contact) => isPresent(contact) && contact.isSample === true);
}

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

/** Whether there is anyone in Kring. */
export async function hasAnyone(): Promise<boolean> {
  return (await database.contacts.limit(1).primaryKeys()).length > 0;
}

/** Whether invented people of the example network are among the contacts. */
export async function hasSampleNetwork(): Promise<boolean> {
  const contacts = await database.contacts.toArray();
  return contacts.some((contact) => isPresent(contact) && contact.isSample === true);
}

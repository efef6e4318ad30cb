import type { CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { Group, GroupId } from '../domain/group';
import { getContacts } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';

/** `linkedinId` is LinkedIn's own number. */
export async function findGroup(linkedinId: string): Promise<Group | undefined> {
  const groups = await database.groups.where('linkedinId').equals(linkedinId).toArray();
  return groups.find(isPresent);
}

export async function listGroups(): Promise<Group[]> {
  const groups = (await database.groups.toArray()).filter(isPresent);
  return groups.toSorted((a, b) => (a.name ?? a.linkedinId).localeCompare(b.name ?? b.linkedinId, 'nl'));
}

/** Which contacts were seen writing in a group, latest first. */
export async function listSeenInGroup(groupId: GroupId): Promise<{ contact: Contact; day: CalendarDay }[]> {
  const sightings = await database.sightings.where('groupId').equals(groupId).toArray();
  const contacts = new Map((await getContacts(sightings.map(({ contactId }) => contactId))).map((contact) => [contact.id, contact]));
  return sightings
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .flatMap(({ contactId, day }) => {
      const contact = contacts.get(contactId);
      return contact ? [{ contact, day }] : [];
    });
}

import type { CalendarDay } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import { database } from '../store/database';
import { findGroup } from '../store/groups';

/**
 * Remembers who of the person's contacts wrote in a group that Kring knows, and when that was last seen. `linkedinId` is LinkedIn's number. An observation:
 * not in the history. Groups that the person never looked at in the panel are not kept.
 */
export async function recordSightings(linkedinId: string, contactIds: readonly ContactId[], day: CalendarDay): Promise<void> {
  const group = await findGroup(linkedinId);
  if (!group) return;
  const sightings = contactIds.map((contactId) => ({ key: `${group.id}/${contactId}`, groupId: group.id, contactId, day }));
  const known = await database.sightings.bulkGet(sightings.map(({ key }) => key));
  const news = sightings.filter((sighting, index) => (known[index]?.day ?? '') < sighting.day);
  if (news.length > 0) await database.sightings.bulkPut(news);
}

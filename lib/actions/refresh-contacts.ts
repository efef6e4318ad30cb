import type { Contact, ContactId } from '../domain/contact';
import { dueOn } from '../rhythm/due';
import { listCircles } from '../store/circles';
import { getContacts } from '../store/contacts';
import { listInteractions } from '../store/interactions';
import { patched } from './patched';
import type { Writer } from './writer';

/** Brings what is derived up to date (last contact, due day), inside the change that made it stale. */
export async function refreshContacts(write: Writer, ids: readonly ContactId[]): Promise<void> {
  const circles = await listCircles();
  for (const contact of await getContacts([...new Set(ids)])) {
    const last = (await listInteractions(contact.id))[0];
    const withLast = patched(contact, { lastInteraction: last ? { day: last.day, channel: last.channel } : null });
    const circle = circles.find(({ id }) => id === contact.circleId);
    const refreshed = patched(withLast, { dueOn: dueOn(withLast, circle) ?? null });
    if (differs(contact, refreshed)) await write.put('contacts', refreshed);
  }
}

function differs(a: Contact, b: Contact): boolean {
  return (
    a.dueOn !== b.dueOn || a.lastInteraction?.day !== b.lastInteraction?.day || a.lastInteraction?.channel !== b.lastInteraction?.channel
  );
}

import { today } from '../domain/calendar-day';
import type { CircleId } from '../domain/circle';
import type { Contact, ContactId } from '../domain/contact';
import type { IdentityKey } from '../domain/identity';
import { findContact } from '../store/contacts';
import { change, type Change } from './change';
import { claimIdentities } from './claim-identities';
import { liftBlock } from './lift-block';
import { newRecord } from './new-record';
import { refreshContacts } from './refresh-contacts';

/** What the page or the person says of someone new. */
export interface NewContact extends Pick<Contact, 'kind' | 'name' | 'headline' | 'organisation' | 'location'> {
  /** What LinkedIn calls them; empty for someone who is not there. */
  keys: readonly IdentityKey[];
  circleId?: CircleId;
}

/** Adds someone to the person's own people; a block that forgetting them left behind is lifted. Whoever is known by one of the keys already is not added again: they keep their card and learn the new keys. */
export async function addContact({ keys, circleId, ...card }: NewContact): Promise<{ contactId: ContactId; change: Change }> {
  await liftBlock({ keys, name: card.name, ...(card.organisation && { organisation: card.organisation }) });
  const { result, change: done } = await change({ key: 'change.add-contact', values: { name: card.name } }, async (write) => {
    const known = await findContact(keys);
    const id = known?.id ?? newRecord<ContactId>(write.now).id;
    if (!known) {
      const cameFrom = keys.length > 0 ? ('page' as const) : ('own' as const);
      const fields = { ...newRecord<ContactId>(write.now), ...card, id, cameFrom };
      await write.put('contacts', circleId ? { ...fields, circleId, inCircleSince: today() } : fields);
    }
    await claimIdentities(write, { subjectKind: 'contact', subjectId: id }, keys);
    await refreshContacts(write, [id]);
    return id;
  });
  return { contactId: result, change: done };
}

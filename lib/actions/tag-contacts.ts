import type { Contact, ContactId } from '../domain/contact';
import { change, type Change } from './change';
import { patched } from './patched';
import { requireContact } from './require-record';

/** Gives people a tag, or takes it away. Throws RecordGoneError. */
export async function tagContacts(ids: readonly ContactId[], tag: string, isOn: boolean): Promise<Change> {
  const { change: done } = await change(
    { key: isOn ? 'change.add-tag' : 'change.remove-tag', values: { tag, count: ids.length } },
    async (write) => {
      for (const id of ids) {
        const contact = await requireContact(id);
        const others = (contact.tags ?? []).filter((each) => each !== tag);
        const tags = isOn ? [...others, tag].toSorted((a, b) => a.localeCompare(b, 'nl')) : others;
        await write.put('contacts', patched<Contact>(contact, { tags: tags.length > 0 ? tags : null }));
      }
    },
  );
  return done;
}

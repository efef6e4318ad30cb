import type { Contact } from '../domain/contact';
import { listContacts } from '../store/contacts';
import { listGroups } from '../store/groups';
import { listInteractions } from '../store/interactions';
import { change, type Change } from './change';
import { removePerson } from './remove-person';
import { clearSampleLibrary } from './sample-library';
import type { Writer } from './writer';

/** Takes the invented people away again, with their notes and the moments that were theirs alone. Real people and what you wrote at them stay. */
export async function removeSampleNetwork(): Promise<Change> {
  const samples = (await listContacts()).filter(({ isSample }) => isSample);
  const { change: done } = await change(
    { key: 'change.remove-sample', values: { count: samples.length } },
    async (write) => {
      const sampleIds = new Set(samples.map(({ id }) => id));
      for (const contact of samples) {
        await removeOwnMoments(write, contact, sampleIds);
        await removePerson(write, contact);
      }
      for (const group of await listGroups()) if (group.isSample) await write.put('groups', { ...group, deletedAt: write.now });
      await clearSampleLibrary(write);
    },
    { patience: 20_000 },
  );
  return done;
}

async function removeOwnMoments(write: Writer, contact: Contact, sampleIds: ReadonlySet<string>): Promise<void> {
  for (const interaction of await listInteractions(contact.id)) {
    if (interaction.contactIds.every((id) => sampleIds.has(id))) await write.put('interactions', { ...interaction, deletedAt: write.now });
  }
}

import type { Contact } from '../domain/contact';
import { listContacts } from '../store/contacts';
import { listGroups } from '../store/groups';
import { listInteractions } from '../store/interactions';
import { listOpportunities } from '../store/opportunities';
import { listMeetings } from '../store/meetings';
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
      await removeSampleMeetings(write);
      await removeSampleOpportunities(write);
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

/** The invented meeting, unless the person put real people on its guest list. */
async function removeSampleMeetings(write: Writer): Promise<void> {
  for (const meeting of await listMeetings()) {
    const isOwn = meeting.guests.some(({ contactId }) => contactId !== undefined);
    if (meeting.isSample && !isOwn) await write.put('meetings', { ...meeting, deletedAt: write.now });
  }
}

/** The invented vacancy, unless it was passed on to a real person. */
async function removeSampleOpportunities(write: Writer): Promise<void> {
  for (const opportunity of await listOpportunities()) {
    if (opportunity.isSample && opportunity.passedOn.length === 0)
      await write.put('opportunities', { ...opportunity, deletedAt: write.now });
  }
}

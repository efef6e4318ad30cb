import { addDays, type CalendarDay } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import type { DetailId } from '../domain/detail';
import type { GroupId } from '../domain/group';
import { identityKey } from '../domain/identity';
import type { InteractionId } from '../domain/interaction';
import type { MeetingId } from '../domain/meeting';
import type { NoteId } from '../domain/note';
import type { OpportunityId } from '../domain/opportunity';
import type { PromiseId } from '../domain/promise';
import { sampleGroups, sampleRelations, type SampleRelation } from '../sample/network';
import { sampleMeeting } from '../sample/meeting';
import { sampleOpportunity } from '../sample/opportunity';
import { samplePeople, type SamplePerson } from '../sample/people';
import { listCircles } from '../store/circles';
import { findContact } from '../store/contacts';
import { findGroup } from '../store/groups';
import { listMeetings } from '../store/meetings';
import { listOpportunities } from '../store/opportunities';
import { change, type Change } from './change';
import { claimIdentities } from './claim-identities';
import { newRecord } from './new-record';
import { refreshContacts } from './refresh-contacts';
import { writeSampleLibrary } from './sample-library';
import type { Writer } from './writer';

/** Adds the invented people, with days counted back from `today`, as one change. Who is known already is left alone. */
export async function addSampleNetwork(today: CalendarDay): Promise<Change> {
  const { change: done } = await change(
    { key: 'change.add-sample', values: { count: sampleRelations.length } },
    async (write) => {
      const circles = await listCircles();
      const added: ContactId[] = [];
      for (const relation of sampleRelations) {
        const person = samplePeople.find(({ slug }) => slug === relation.slug);
        const circle = relation.circle === undefined ? undefined : circles[Math.min(relation.circle, circles.length - 1)];
        const standing = {
          ...(circle && { circleId: circle.id, inCircleSince: addDays(today, -40) }),
          ...(relation.wishes && { wishes: relation.wishes }),
        };
        const id = person && (await addPerson(write, person, standing));
        if (!id) continue;
        await addRelation(write, id, relation, today);
        added.push(id);
      }
      await addGroups(write);
      await addMeeting(write, today);
      await addOpportunity(write, today);
      await writeSampleLibrary(write);
      await refreshContacts(write, added);
    },
    { patience: 20_000 },
  );
  return done;
}

/** The new contact's id, or undefined for someone who is known already. */
async function addPerson(
  write: Writer,
  person: SamplePerson,
  standing: Pick<Contact, 'circleId' | 'inCircleSince' | 'wishes'>,
): Promise<ContactId | undefined> {
  const { slug, memberId, ...card } = person;
  const keys = [identityKey(`person:slug:${slug}`), identityKey(`person:member:${memberId}`)];
  if (await findContact(keys)) return undefined;
  const contact: Contact = { ...newRecord<ContactId>(write.now), kind: 'person', ...card, ...standing, isSample: true };
  await write.put('contacts', contact);
  await claimIdentities(write, { subjectKind: 'contact', subjectId: contact.id }, keys);
  return contact.id;
}

async function addRelation(
  write: Writer,
  id: ContactId,
  { moments = [], notes = [], details = [], promises = [] }: SampleRelation,
  today: CalendarDay,
): Promise<void> {
  for (const { daysAgo, ...moment } of moments) {
    await write.put('interactions', { ...newRecord<InteractionId>(write.now), contactIds: [id], day: addDays(today, -daysAgo), ...moment });
  }
  for (const [index, text] of notes.entries()) {
    const createdAt = `${addDays(today, -7 - index * 60)}T09:00:00.000Z`;
    await write.put('notes', { ...newRecord<NoteId>(write.now), createdAt, subjectKind: 'contact', subjectId: id, text });
  }
  for (const { daysAgo, askInDays, ...detail } of details) {
    const askFrom = askInDays === undefined ? {} : { askFrom: addDays(today, askInDays) };
    const day = addDays(today, -daysAgo);
    await write.put('details', { ...newRecord<DetailId>(write.now), contactId: id, source: 'talk', day, ...detail, ...askFrom });
  }
  for (const { inDays, text } of promises) {
    const day = addDays(today, inDays);
    await write.put('promises', { ...newRecord<PromiseId>(write.now), contactId: id, kind: 'promise', text, day, state: 'open' });
  }
}

async function addGroups(write: Writer): Promise<void> {
  for (const group of sampleGroups) {
    if (!(await findGroup(group.linkedinId))) await write.put('groups', { ...newRecord<GroupId>(write.now), ...group, isSample: true });
  }
}

async function addMeeting(write: Writer, today: CalendarDay): Promise<void> {
  if ((await listMeetings()).some(({ isSample }) => isSample)) return;
  const { inDays, guests, ...meeting } = sampleMeeting;
  const known = await Promise.all(
    guests.map(async (guest) => {
      if (!('slug' in guest)) return guest;
      const { slug, ...rest } = guest;
      const contact = await findContact([identityKey(`person:slug:${slug}`)]);
      return contact && { contactId: contact.id, name: contact.name, ...rest };
    }),
  );
  const day = addDays(today, inDays);
  await write.put('meetings', {
    ...newRecord<MeetingId>(write.now),
    ...meeting,
    day,
    guests: known.filter((guest) => guest !== undefined),
    isSample: true,
  });
}

async function addOpportunity(write: Writer, today: CalendarDay): Promise<void> {
  if ((await listOpportunities()).some(({ isSample }) => isSample)) return;
  const { deadlineInDays, ...facts } = sampleOpportunity;
  const deadline = addDays(today, deadlineInDays);
  await write.put('opportunities', { ...newRecord<OpportunityId>(write.now), ...facts, deadline, passedOn: [], isSample: true });
}

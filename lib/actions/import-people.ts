import type { Contact, ContactId } from '../domain/contact';
import type { Identity } from '../domain/identity';
import type { Interaction, InteractionId } from '../domain/interaction';
import type { Note, NoteId } from '../domain/note';
import { listEverything } from '../store/everything';
import { knownPeople } from '../transfer/known-people';
import type { ContactMoment } from '../transfer/moment';
import type { PersonCard } from '../transfer/person-card';
import { planImport, type PlannedPerson } from '../transfer/plan-import';
import { change, type Change } from './change';
import { freeKeys } from './claim-identities';
import { newRecord } from './new-record';
import { refreshContacts } from './refresh-contacts';
import type { Writer } from './writer';

/** Milliseconds per row that a slow disk may take, and to begin with. */
const patiencePerRow = 4;
const patienceAtLeast = 20_000;

/**
 * Takes people and contact moments of files over as one change. What Kring has wins; doubtful people are left alone; nobody comes into a circle, so nobody
 * becomes due. The plan is made anew inside the transaction: what changed since the preview counts. Throws the errors of `writeTransaction`.
 */
export async function importPeople(people: readonly PersonCard[], moments: readonly ContactMoment[]): Promise<Change> {
  const patience = patienceAtLeast + people.length * patiencePerRow;
  const { change: done } = await change(
    { key: 'change.import', values: { count: people.length } },
    async (write) => {
      const plan = planImport(people, moments, knownPeople(await listEverything()));
      const added = await addPeople(
        write,
        plan.people.filter(({ state }) => state === 'new'),
      );
      const completed = await completePeople(
        write,
        plan.people.filter(({ state }) => state === 'changed'),
      );
      await refreshContacts(write, [...added, ...completed]);
    },
    { patience },
  );
  return done;
}

/** Gives back whose contact moments changed. */
async function addPeople(write: Writer, people: readonly PlannedPerson[]): Promise<ContactId[]> {
  const added = people.map((person) => ({ person, id: crypto.randomUUID() as ContactId }));
  const contacts = added.map(({ person: { name, fields }, id }): Contact => ({
    ...newRecord<ContactId>(write.now),
    id,
    kind: 'person',
    name,
    ...fields,
    cameFrom: 'file',
  }));
  await write.putAll('contacts', contacts);
  await addDetails(write, added);
  return withMoment(added);
}

async function completePeople(write: Writer, people: readonly PlannedPerson[]): Promise<ContactId[]> {
  const known = people.flatMap((person) => (person.contactId ? [{ person, id: person.contactId }] : []));
  await write.patchAll(
    'contacts',
    known.map(({ id, person }) => [id, person.fields] as const),
  );
  await addDetails(write, known);
  return withMoment(known);
}

function withMoment(people: readonly { person: PlannedPerson; id: ContactId }[]): ContactId[] {
  return people.filter(({ person }) => person.moment).map(({ id }) => id);
}

async function addDetails(write: Writer, people: readonly { person: PlannedPerson; id: ContactId }[]): Promise<void> {
  const free = new Set(await freeKeys(people.flatMap(({ person }) => person.keys)));
  const identities = people.flatMap(({ person, id }) =>
    person.keys
      .filter((key) => free.delete(key))
      .map((key): Identity => ({ key, subjectKind: 'contact', subjectId: id, createdAt: write.now })),
  );
  const notes = people.flatMap(({ person, id }) =>
    person.notes.map((text): Note => ({ ...newRecord<NoteId>(write.now), subjectKind: 'contact', subjectId: id, text })),
  );
  const interactions = people.flatMap(({ person: { moment }, id }): Interaction[] =>
    moment ? [{ ...newRecord<InteractionId>(write.now), contactIds: [id], ...moment }] : [],
  );
  await write.putAll('identities', identities);
  await write.putAll('notes', notes);
  await write.putAll('interactions', interactions);
}

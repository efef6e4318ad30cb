import { today } from '../domain/calendar-day';
import type { ChangeId } from '../domain/change';
import type { Contact, ContactId } from '../domain/contact';
import type { Identity } from '../domain/identity';
import type { Interaction, InteractionId } from '../domain/interaction';
import type { News, NewsId } from '../domain/news';
import type { Note, NoteId } from '../domain/note';
import { listEverything } from '../store/everything';
import { knownPeople } from '../transfer/plan/known-people';
import type { DifferingField } from '../transfer/plan/additions';
import { planImport, type ImportFacts, type PlannedPerson } from '../transfer/plan/plan-import';
import { change, type Change } from './change';
import { freeKeys } from './claim-identities';
import { newRecord } from './new-record';
import { refreshContacts } from './refresh-contacts';
import type { Writer } from './writer';

/** Milliseconds per row that a slow disk may take, and to begin with. */
const patiencePerRow = 4;
const patienceAtLeast = 20_000;

interface Options {
  /** Fields in which the file's value goes before the card's. */
  fileWins?: ReadonlySet<DifferingField>;
  /** The change's id, for whoever must know afterwards whether it was written. */
  id?: ChangeId;
  /** Told how much was written, from 0 to 1. */
  onProgress?: (fraction: number) => void;
}

/**
 * Takes people and contact moments of files over as one change. What Kring has wins unless the person chose otherwise, and what the file tells anew of someone's
 * work is offered as news; doubtful people are left alone; nobody comes into a circle, so nobody becomes due. The plan is made anew inside the transaction: what
 * changed since the preview counts. Throws the errors of `writeTransaction`.
 */
export async function importPeople(facts: ImportFacts, { fileWins = new Set(), id, onProgress }: Options = {}): Promise<Change> {
  const patience = patienceAtLeast + facts.people.length * patiencePerRow;
  const rows = { planned: 1 };
  const label = { key: 'change.import', values: { count: 0 } };
  const { change: done } = await change(
    label,
    async (write) => {
      const { people } = planImport(facts, knownPeople(await listEverything()), { fileWins, today: today() });
      rows.planned = rowsOf(people);
      label.values.count = people.filter(({ state }) => state === 'new' || state === 'changed').length;
      const added = await addPeople(
        write,
        people.filter(({ state }) => state === 'new'),
      );
      const completed = await completePeople(
        write,
        people.filter(({ state }) => state === 'changed'),
      );
      await refreshContacts(write, [...added, ...completed]);
    },
    { patience, ...(id && { id }), onRows: (written) => onProgress?.(Math.min(1, written / rows.planned)) },
  );
  return done;
}

/** How many rows are to be written, what is derived left out. */
function rowsOf(people: readonly PlannedPerson[]): number {
  const changed = people.filter(({ state }) => state === 'new' || state === 'changed');
  return changed.reduce((sum, { keys, notes, moments, news }) => sum + 1 + keys.length + notes.length + moments.length + news.length, 1);
}

/** Gives back whose contact moments changed. */
async function addPeople(write: Writer, people: readonly PlannedPerson[]): Promise<ContactId[]> {
  const added = people.map((person) => ({ person, id: crypto.randomUUID() as ContactId }));
  const contacts = added.map(({ person: { name, fields }, id }): Contact => ({
    ...newRecord<ContactId>(write.now),
    id,
    kind: 'person',
    ...fields,
    cameFrom: 'file',
    name,
  }));
  await write.putAll('contacts', contacts);
  await addDetails(write, added);
  return touched(added);
}

async function completePeople(write: Writer, people: readonly PlannedPerson[]): Promise<ContactId[]> {
  const known = people.flatMap((person) => (person.contactId ? [{ person, id: person.contactId }] : []));
  await write.patchAll(
    'contacts',
    known.filter(({ person }) => Object.keys(person.fields).length > 0).map(({ id, person }) => [id, person.fields] as const),
  );
  await addDetails(write, known);
  return touched(known);
}

/** Whose standing or turn may be another by what was added. */
function touched(people: readonly { person: PlannedPerson; id: ContactId }[]): ContactId[] {
  return people.filter(({ person }) => person.moments.length + person.news.length > 0).map(({ id }) => id);
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
  const interactions = people.flatMap(({ person: { moments }, id }) =>
    moments.map((moment): Interaction => ({ ...newRecord<InteractionId>(write.now), contactIds: [id], ...moment })),
  );
  const news = people.flatMap(({ person, id }) =>
    person.news.map((each): News => ({ ...newRecord<NewsId>(write.now), contactId: id, ...each, day: today(), state: 'open' })),
  );
  await write.putAll('identities', identities);
  await write.putAll('notes', notes);
  await write.putAll('interactions', interactions);
  await write.putAll('news', news);
}

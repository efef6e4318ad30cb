import { today } from '../domain/calendar-day';
import type { ChangeId } from '../domain/change';
import type { Contact, ContactId } from '../domain/contact';
import type { Identity, IdentityKey } from '../domain/identity';
import type { Interaction, InteractionId } from '../domain/interaction';
import type { News, NewsId } from '../domain/news';
import type { Note, NoteId } from '../domain/note';
import type { Rules } from '../domain/rules';
import { listEverything } from '../store/everything';
import { readRules } from '../store/rules';
import { knownPeople } from '../transfer/plan/known-people';
import type { DifferingField } from '../transfer/plan/additions';
import { planImport, type ImportFacts, type PlannedPerson } from '../transfer/plan/plan-import';
import { change, type Change } from './change';
import { freeKeys } from './claim-identities';
import { newRecord } from './new-record';
import { derived, refreshContacts } from './refresh-contacts';
import { withoutForgottenPeople } from './without-forgotten';
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
 * work is offered as news; doubtful people are left alone; who was forgotten stays away; nobody comes into a circle, so nobody becomes due. The plan is made anew inside the transaction: what
 * changed since the preview counts. Throws the errors of `writeTransaction`.
 */
export async function importPeople(told: ImportFacts, { fileWins = new Set(), id, onProgress }: Options = {}): Promise<Change> {
  const { facts } = await withoutForgottenPeople(told);
  const patience = patienceAtLeast + facts.people.length * patiencePerRow;
  const rows = { planned: 1 };
  const label = { key: 'change.import', values: { count: 0 } };
  const { change: done } = await change(
    label,
    async (write) => {
      const store = await listEverything();
      const { people } = planImport(facts, knownPeople(store), { fileWins, today: today() });
      rows.planned = rowsOf(people);
      label.values.count = people.filter(({ state }) => state === 'new' || state === 'changed').length;
      const names: Names = { stored: new Set(store.identities.map(({ key }) => key)), claimed: new Set() };
      await addPeople(
        write,
        people.filter(({ state }) => state === 'new'),
        names,
      );
      const completed = await completePeople(
        write,
        people.filter(({ state }) => state === 'changed'),
        names,
      );
      await refreshContacts(write, completed);
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

/** LinkedIn's names for people. */
interface Names {
  /** Those that lead to someone already, or led to someone who is gone. */
  stored: ReadonlySet<IdentityKey>;
  /** Those that this import gave out. */
  claimed: Set<IdentityKey>;
}

interface Placed {
  person: PlannedPerson;
  id: ContactId;
  moments: Interaction[];
}

function placed(write: Writer, person: PlannedPerson, id: ContactId): Placed {
  const moments = person.moments.map((moment): Interaction => ({ ...newRecord<InteractionId>(write.now), contactIds: [id], ...moment }));
  return { person, id, moments };
}

/** New cards are written once, with what derives from their moments: nothing else is kept at them yet. Cards are made while the database takes those before. */
async function addPeople(write: Writer, people: readonly PlannedPerson[], names: Names): Promise<void> {
  const rules = await readRules();
  const added: Placed[] = [];
  await write.addAll('contacts', newCards(write, people, rules, added));
  await addDetails(write, added, names);
}

/** The cards of new people, each made when it is asked for; `added` grows along. */
function* newCards(write: Writer, people: readonly PlannedPerson[], rules: Rules, added: Placed[]): Generator<Contact> {
  const day = today();
  for (const person of people) {
    const { id, moments } = placed(write, person, crypto.randomUUID() as ContactId);
    added.push({ person, id, moments });
    const card: Contact = { ...newRecord<ContactId>(write.now), id, kind: 'person', ...person.fields, cameFrom: 'file', name: person.name };
    yield derived(card, undefined, { interactions: moments, promises: [], details: [], news: [], isFormerClient: false }, rules, day);
  }
}

/** Gives back whose standing or turn may be another by what was added. */
async function completePeople(write: Writer, people: readonly PlannedPerson[], names: Names): Promise<ContactId[]> {
  const known = people.flatMap((person) => (person.contactId ? [placed(write, person, person.contactId)] : []));
  await write.patchAll(
    'contacts',
    known.filter(({ person }) => Object.keys(person.fields).length > 0).map(({ id, person }) => [id, person.fields] as const),
  );
  await addDetails(write, known, names);
  return known.filter(({ person }) => person.moments.length + person.news.length > 0).map(({ id }) => id);
}

async function addDetails(write: Writer, people: readonly Placed[], names: Names): Promise<void> {
  const free = new Set(await freeKeys(people.flatMap(({ person }) => person.keys.filter((key) => names.stored.has(key)))));
  const isFree = (key: IdentityKey) => !names.claimed.has(key) && (free.has(key) || !names.stored.has(key));
  const identities = people.flatMap(({ person, id }) =>
    person.keys
      // A key leads to one: of two of a file that name the same, to the first.
      .filter((key) => isFree(key) && names.claimed.add(key))
      .map((key): Identity => ({ key, subjectKind: 'contact', subjectId: id, createdAt: write.now })),
  );
  const notes = people.flatMap(({ person, id }) =>
    person.notes.map((text): Note => ({ ...newRecord<NoteId>(write.now), subjectKind: 'contact', subjectId: id, text })),
  );
  const news = people.flatMap(({ person, id }) =>
    person.news.map((each): News => ({ ...newRecord<NewsId>(write.now), contactId: id, ...each, day: today(), state: 'open' })),
  );
  await write.addAll(
    'identities',
    identities.filter(({ key }) => !names.stored.has(key)),
  );
  await write.putAll(
    'identities',
    identities.filter(({ key }) => names.stored.has(key)),
  );
  await write.addAll('notes', notes);
  await write.addAll(
    'interactions',
    people.flatMap(({ moments }) => moments),
  );
  await write.addAll('news', news);
}

import type { CalendarDay } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import type { IdentityKey } from '../domain/identity';
import type { Channel } from '../domain/interaction';
import { personKeys } from '../linkedin/identities/identity-keys';
import { fold } from '../search/fold';
import type { ContactMoment } from './moment';
import { fullName, type PersonCard } from './person-card';

/** Someone in the store, with what an import must not overwrite or repeat. */
export interface KnownPerson {
  contact: Contact;
  keys: readonly IdentityKey[];
  notes: readonly string[];
  /** Days with a contact moment. */
  days: ReadonlySet<CalendarDay>;
}

type CardField = 'headline' | 'organisation' | 'location';

/** What an import would do with one person. */
export interface PlannedPerson {
  card: PersonCard;
  name: string;
  /** `new`: not in Kring yet. `changed`: known, and the file adds something. `same`: known, and nothing is added. `doubtful`: may be someone known; left alone. */
  state: 'new' | 'changed' | 'same' | 'doubtful';
  contactId?: ContactId;
  keys: IdentityKey[];
  /** Fields that Kring does not have yet: what is there wins. */
  fields: Partial<Record<CardField, string>>;
  notes: string[];
  moment?: { day: CalendarDay; channel: Channel };
}

export interface ImportPlan {
  people: PlannedPerson[];
}

/** The longest line and text that the store takes (lib/domain/record). */
const longest = { name: 200, line: 500, note: 20_000 };

const channels: Partial<Record<ContactMoment['lastKind'], Channel>> = { message: 'message', comment: 'comment' };

/** Compares what files tell with whom Kring knows. Pure: nothing is written. Importing the same again gives only `same` and `doubtful`. */
export function planImport(people: readonly PersonCard[], moments: readonly ContactMoment[], known: readonly KnownPerson[]): ImportPlan {
  const register = new Register(known);
  const bySlug = new Map(moments.flatMap((moment) => (moment.slug === undefined ? [] : [[moment.slug, moment] as const])));
  const byName = new Map(moments.filter(({ slug }) => slug === undefined).map((moment) => [fold(moment.name), moment]));
  return {
    people: people.map((card) => {
      const moment = (card.slug === undefined ? undefined : bySlug.get(card.slug)) ?? byName.get(fold(fullName(card)));
      return planPerson(card, moment, register);
    }),
  };
}

class Register {
  readonly #byKey = new Map<IdentityKey, KnownPerson>();
  readonly #byName = new Map<string, KnownPerson[]>();

  constructor(known: readonly KnownPerson[]) {
    for (const person of known) {
      for (const key of person.keys) this.#byKey.set(key, person);
      const name = fold(person.contact.name);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), person]);
    }
  }

  byKeys(keys: readonly IdentityKey[]): KnownPerson | undefined {
    return keys.map((key) => this.#byKey.get(key)).find((person) => person !== undefined);
  }

  /** Everyone of a name who may be the one with these keys: whoever has a LinkedIn name of their own is someone else. */
  namesakes(name: string, keys: readonly IdentityKey[]): KnownPerson[] {
    const isLinked = (each: readonly IdentityKey[]) => each.some((key) => key.startsWith('person:slug:'));
    const found = this.#byName.get(fold(name)) ?? [];
    return isLinked(keys) ? found.filter((person) => !isLinked(person.keys)) : found;
  }
}

function planPerson(card: PersonCard, moment: ContactMoment | undefined, register: Register): PlannedPerson {
  const name = fullName(card).slice(0, longest.name).trim();
  const keys = personKeys({ slug: card.slug, profileKey: card.profileKey });
  const namesakes = register.namesakes(name, keys);
  const isAtSamePlace = ({ contact }: KnownPerson) =>
    card.organisation !== undefined && contact.organisation !== undefined && fold(contact.organisation) === fold(card.organisation);
  const [only, ...others] = namesakes.filter(isAtSamePlace);
  const match = register.byKeys(keys) ?? (others.length === 0 ? only : undefined);
  const found = additions(card, moment, match);
  const base = { card, name, keys, ...found };
  if (match) {
    const newKeys = keys.filter((key) => !match.keys.includes(key));
    const adds = Object.keys(found.fields).length + found.notes.length + newKeys.length > 0 || found.moment !== undefined;
    return { ...base, state: adds ? 'changed' : 'same', contactId: match.contact.id, keys: newKeys };
  }
  return { ...base, state: namesakes.length > 0 ? 'doubtful' : 'new' };
}

type Additions = Pick<PlannedPerson, 'fields' | 'notes' | 'moment'>;

function additions(card: PersonCard, moment: ContactMoment | undefined, known: KnownPerson | undefined): Additions {
  const told: [CardField, string | undefined][] = [
    ['headline', card.position],
    ['organisation', card.organisation],
    ['location', card.location],
  ];
  const fields = Object.fromEntries(
    told.flatMap(([field, value]) =>
      value === undefined || known?.contact[field] !== undefined ? [] : [[field, value.slice(0, longest.line)]],
    ),
  ) as Additions['fields'];
  const notes = card.notes.map((note) => note.slice(0, longest.note)).filter((note) => !known?.notes.includes(note));
  const last = lastMoment(card, moment);
  return { fields, notes, ...(last && isWelcome(last.day, known) && { moment: last }) };
}

function lastMoment({ lastContactOn }: PersonCard, moment: ContactMoment | undefined): PlannedPerson['moment'] {
  if (moment && (lastContactOn === undefined || moment.lastOn >= lastContactOn)) {
    return { day: moment.lastOn, channel: channels[moment.lastKind] ?? 'other' };
  }
  return lastContactOn && { day: lastContactOn, channel: 'other' };
}

/** A moment that is there already is not repeated; and an old one may not make someone who is in a circle overdue. */
function isWelcome(day: CalendarDay, known: KnownPerson | undefined): boolean {
  if (!known) return true;
  const { circleId, lastInteraction, inCircleSince } = known.contact;
  const start = lastInteraction?.day ?? inCircleSince;
  return !known.days.has(day) && (circleId === undefined || start === undefined || day >= start);
}

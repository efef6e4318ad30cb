import type { CalendarDay } from '../../domain/calendar-day';
import type { ContactId } from '../../domain/contact';
import type { IdentityKey } from '../../domain/identity';
import type { Interaction } from '../../domain/interaction';
import { personKeys } from '../../linkedin/identities/identity-keys';
import { isProfileKey } from '../../linkedin/identities/profile-key';
import { fold } from '../../search/fold';
import type { ContactMoment } from '../moment';
import { emptyCard, fullName, type PersonCard } from '../person-card';
import { splitName } from '../people/split-name';
import type { ImportSummary } from '../summarise';
import { additionsOf, nameOf, type Additions, type ImportChoices } from './additions';
import type { Known, KnownPerson } from './known-people';
import { postMoments, type LightMoment } from './post-moments';
import { Register } from './register';

export type PlannedMoment = Pick<Interaction, 'day' | 'channel' | 'isTheirs' | 'isUnanswered' | 'text'>;

/** What an import would do with one person. */
export interface PlannedPerson extends Additions {
  card: PersonCard;
  name: string;
  /** `new`: not in Kring yet. `changed`: known, and the file adds something. `same`: known, and nothing is added. `doubtful`: may be someone known; left alone. */
  state: 'new' | 'changed' | 'same' | 'doubtful';
  contactId?: ContactId;
  keys: IdentityKey[];
  /** The last talk and the last light touch. */
  moments: PlannedMoment[];
}

export interface ImportPlan {
  people: PlannedPerson[];
  /** Comments and reactions of which nothing says whose post they are at. */
  unknownPosts: number;
}

/** What files tell: `summarise` makes it. */
export type ImportFacts = Pick<ImportSummary, 'people' | 'moments' | 'posts'>;

/** Compares what files tell with whom Kring knows. Pure: nothing is written. Importing the same again gives only `same` and `doubtful`. */
export function planImport({ people, moments, posts }: ImportFacts, known: Known, choices: ImportChoices): ImportPlan {
  const register = new Register(known.people);
  const light = postMoments(posts, people, known, register);
  const contacts = new Moments(moments);
  const planned = people.map((card) => {
    const keys = personKeys({ slug: card.slug, profileKey: card.profileKey });
    const match = register.match(nameOf(card), keys, card.organisation);
    const touch = latest(card.slug && light.bySlug.get(card.slug), match && light.byContact.get(match.contact.id));
    return planPerson(card, { keys, match, moment: contacts.of(card), touch, register, choices });
  });
  const met = new Set(planned.flatMap(({ contactId }) => contactId ?? []));
  const others = metElsewhere(contacts.left(), light.byContact, register).filter(({ contact }) => !met.has(contact.id));
  return { people: [...planned, ...others.map((each) => planMet(each, choices))], unknownPosts: light.unknown };
}

/** Contact of the files, each told once. */
class Moments {
  readonly #bySlug = new Map<string, ContactMoment>();
  readonly #byName = new Map<string, ContactMoment>();
  readonly #left: Set<ContactMoment>;

  constructor(moments: readonly ContactMoment[]) {
    this.#left = new Set(moments);
    for (const moment of moments) {
      if (moment.slug === undefined) this.#byName.set(fold(moment.name), moment);
      else this.#bySlug.set(moment.slug, moment);
    }
  }

  of(card: PersonCard): ContactMoment | undefined {
    const moment = (card.slug === undefined ? undefined : this.#bySlug.get(card.slug)) ?? this.#byName.get(fold(fullName(card)));
    if (moment) this.#left.delete(moment);
    return moment;
  }

  /** Contact with people whom the files do not list. */
  left(): Iterable<ContactMoment> {
    return this.#left;
  }
}

interface Met {
  contact: KnownPerson['contact'];
  known: KnownPerson;
  moment?: ContactMoment;
  touch?: LightMoment;
}

/** Messages of someone who is in no list of the files, but whom Kring knows by LinkedIn's name for them; and touches at posts of people it knows. */
function metElsewhere(moments: Iterable<ContactMoment>, touches: ReadonlyMap<ContactId, LightMoment>, register: Register): Met[] {
  const met = new Map<ContactId, Met>();
  for (const moment of moments) {
    const { slug } = moment;
    const known = slug === undefined ? undefined : register.byKeys(personKeys(isProfileKey(slug) ? { profileKey: slug } : { slug }));
    if (known) met.set(known.contact.id, { contact: known.contact, known, moment });
  }
  for (const [id, touch] of touches) {
    const known = register.byId(id);
    if (known) met.set(id, { ...met.get(id), contact: known.contact, known, touch });
  }
  return [...met.values()];
}

function planMet({ known, moment, touch }: Met, choices: ImportChoices): PlannedPerson {
  const { firstName, lastName } = splitName(known.contact.name);
  const register = new Register([]);
  return planPerson(emptyCard(firstName, lastName), { keys: [], match: known, moment, touch, register, choices, isNameless: true });
}

interface PersonFacts {
  keys: IdentityKey[];
  match: KnownPerson | undefined;
  moment: ContactMoment | undefined;
  touch: LightMoment | undefined;
  register: Register;
  choices: ImportChoices;
  /** The file tells no card of them. */
  isNameless?: true;
}

function planPerson(card: PersonCard, { keys, match, moment, touch, register, choices, isNameless }: PersonFacts): PlannedPerson {
  const name = match && isNameless ? match.contact.name : nameOf(card);
  const found = additionsOf(isNameless ? emptyCard('', '') : card, match, choices);
  const moments = momentsOf(card, moment, touch).filter(({ day }) => isWelcome(day, match));
  const base = { card, name, keys, ...found, moments };
  if (match) {
    const newKeys = keys.filter((key) => !match.keys.includes(key));
    const adds = Object.keys(found.fields).length + found.notes.length + found.news.length + newKeys.length + moments.length;
    return { ...base, state: adds > 0 ? 'changed' : 'same', contactId: match.contact.id, keys: newKeys };
  }
  return { ...base, state: register.namesakes(name, keys).length > 0 ? 'doubtful' : 'new' };
}

function latest(a: LightMoment | undefined | '', b: LightMoment | undefined): LightMoment | undefined {
  return a && (!b || a.day >= b.day) ? a : b;
}

/** The last talk and, when it is later, the last light touch: the one says when the rhythm began, the other that it can wait. */
function momentsOf({ lastContactOn }: PersonCard, moment: ContactMoment | undefined, touch: LightMoment | undefined): PlannedMoment[] {
  const talk = lastTalk(lastContactOn, moment);
  return [...(talk ? [talk] : []), ...(touch && (!talk || touch.day > talk.day) ? [touch] : [])];
}

function lastTalk(lastContactOn: CalendarDay | undefined, moment: ContactMoment | undefined): PlannedMoment | undefined {
  if (!moment || (lastContactOn !== undefined && moment.lastOn < lastContactOn)) {
    return lastContactOn && { day: lastContactOn, channel: 'other' };
  }
  const isMessage = moment.lastKind === 'message';
  return {
    day: moment.lastOn,
    channel: isMessage ? 'message' : 'other',
    ...(moment.lastDirection === 'in' && { isTheirs: true }),
    ...(isMessage && moment.lastDirection === 'out' && moment.neverAnswered && { isUnanswered: true }),
    ...(moment.words && { text: moment.words }),
  };
}

/** A moment that is there already is not repeated; and an old one may not make someone who is in a circle overdue. */
function isWelcome(day: CalendarDay, known: KnownPerson | undefined): boolean {
  if (!known) return true;
  const { circleId, lastInteraction, inCircleSince } = known.contact;
  const start = lastInteraction?.day ?? inCircleSince;
  return !known.days.has(day) && (circleId === undefined || start === undefined || day >= start);
}

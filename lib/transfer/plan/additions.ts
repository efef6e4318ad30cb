import { mostPerCard, mostTags, type Contact } from '../../domain/contact';
import { withNews } from '../../domain/news';
import type { CalendarDay } from '../../domain/calendar-day';
import { fold } from '../../search/fold';
import { toldNews, type ToldNews } from '../../search/told-news';
import { fullName, type PersonCard } from '../person-card';
import type { KnownPerson } from './known-people';

/** Fields in which a file and a card can differ: the card's value stays, unless the person lets the file win. */
export const differingFields = ['name', 'organisation', 'headline', 'location', 'birthday'] as const;
export type DifferingField = (typeof differingFields)[number];

/** What an import may set on a card. */
export type CardPatch = Partial<
  Pick<Contact, DifferingField | 'connectedOn' | 'emails' | 'phones' | 'websites' | 'tags' | 'proposedCadenceDays' | 'employers'>
>;

export interface Additions {
  /** Fields as the card will have them. */
  fields: CardPatch;
  notes: string[];
  news: ToldNews[];
  /** Where the file says something else than the card, whoever wins. */
  differs: DifferingField[];
  /** Of those the ones that the file wins. */
  replaced: { field: DifferingField; before: string; after: string }[];
}

export interface ImportChoices {
  /** Where the file's value goes before the card's. */
  fileWins: ReadonlySet<DifferingField>;
  /** The person's own day. */
  today: CalendarDay;
}

/** The longest that the store takes (lib/domain). */
const longest = { name: 200, line: 500, note: 20_000, email: 254, phone: 60, tag: 40 };
const longestCadence = 3650;

/** What a file adds to a card, or to a new one where nobody is known. */
export function additionsOf(card: PersonCard, known: KnownPerson | undefined, choices: ImportChoices): Additions {
  const contact = known?.contact;
  const told = toldFields(card);
  const differs = contact ? differingFields.filter((field) => isOther(field, contact[field], told[field])) : [];
  const winning = differs.filter((field) => choices.fileWins.has(field));
  const news = contact
    ? toldNews(
        contact,
        Object.fromEntries(
          differs.flatMap((field) =>
            (field === 'organisation' || field === 'headline') && !winning.includes(field) ? [[field, told[field]]] : [],
          ),
        ),
        known.news,
      )
    : [];
  return {
    fields: { ...lacking(told, contact), ...lists(card, known), ...proposal(card, contact), ...taken(winning, told, contact, choices) },
    notes: card.notes.map((note) => note.slice(0, longest.note)).filter((note) => !known?.notes.includes(note)),
    news,
    differs,
    replaced: winning.map((field) => ({ field, before: contact?.[field] ?? '', after: told[field] ?? '' })),
  };
}

type Told = Pick<CardPatch, DifferingField | 'connectedOn'>;

export function nameOf(card: PersonCard): string {
  return fullName(card).slice(0, longest.name).trim();
}

function toldFields(card: PersonCard): Told {
  const { position, organisation, location, birthday, connectedOn } = card;
  const name = nameOf(card);
  return {
    ...(name !== '' && { name }),
    ...(organisation !== undefined && { organisation: organisation.slice(0, longest.line) }),
    ...(position !== undefined && { headline: position.slice(0, longest.line) }),
    ...(location !== undefined && { location: location.slice(0, longest.line) }),
    ...(birthday !== undefined && isBirthday(birthday) && { birthday }),
    ...(connectedOn !== undefined && { connectedOn }),
  };
}

const isBirthday = (text: string) => /^(?:\d{4}|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(text);

/** A file tells a job ("Adviseur") where a page tells a whole headline ("Adviseur | spreker"), and a town where a page tells a region: that is nothing else. */
function isOther(field: DifferingField, own: string | undefined, told: string | undefined): boolean {
  if (own === undefined || told === undefined) return false;
  const [mine, theirs] = [fold(own), fold(told)];
  const isPart = mine.includes(theirs) || (field === 'location' && theirs.includes(mine));
  return mine !== theirs && !((field === 'headline' || field === 'location') && isPart);
}

function lacking(told: Told, contact: Contact | undefined): CardPatch {
  return Object.fromEntries(Object.entries(told).filter(([field]) => contact?.[field as keyof Told] === undefined));
}

function lists({ emails, phones, websites, labels }: PersonCard, known: KnownPerson | undefined): CardPatch {
  const circle = known?.circle === undefined ? undefined : fold(known.circle);
  const tags = labels.filter((label) => fold(label) !== circle);
  const told = [
    ['emails', emails, longest.email, mostPerCard],
    ['phones', phones, longest.phone, mostPerCard],
    ['websites', websites, longest.line, mostPerCard],
    ['tags', tags, longest.tag, mostTags],
  ] as const;
  return Object.fromEntries(
    told.flatMap(([field, values, length, most]) => {
      const own = known?.contact[field] ?? [];
      const names = new Set(own.map(fold));
      const fresh = values.map((value) => value.slice(0, length).trim()).filter((value) => value !== '' && !names.has(fold(value)));
      const all = [...own, ...new Set(fresh)].slice(0, most);
      return all.length > own.length ? [[field, all]] : [];
    }),
  );
}

/** Another program's rhythm becomes no rhythm here: nobody may become overdue by an import. It is offered once they are put into a circle. */
function proposal({ cadenceDays }: PersonCard, contact: Contact | undefined): CardPatch {
  const isOpen = contact?.circleId === undefined && contact?.cadenceDays === undefined && contact?.proposedCadenceDays === undefined;
  return isOpen && cadenceDays !== undefined && cadenceDays <= longestCadence ? { proposedCadenceDays: cadenceDays } : {};
}

function taken(winning: readonly DifferingField[], told: Told, contact: Contact | undefined, { today }: ImportChoices): CardPatch {
  const fields: CardPatch = Object.fromEntries(winning.map((field) => [field, told[field]]));
  if (!contact || fields.organisation === undefined) return fields;
  const { employers } = withNews(contact, { field: 'organisation', after: fields.organisation }, today);
  return { ...fields, ...(employers && { employers }) };
}

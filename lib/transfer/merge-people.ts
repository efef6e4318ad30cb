import { fold } from '../search/fold';
import type { FileKind } from './file-reading';
import { fullName, type PersonCard } from './person-card';

/** A card and the kind of file it comes from, which decides whose word counts. */
export interface WeighedCard {
  card: PersonCard;
  kind: FileKind;
}

export interface MergedPeople {
  people: PersonCard[];
  /** Cards that were the same person as another. */
  joined: number;
  /** Groups that bear one name and may be one person: nobody was joined on a name alone. */
  doubtful: PersonCard[][];
}

/** Whose word counts when files differ: the own store, then what the person kept, then LinkedIn. */
const rankOfKind: Partial<Record<FileKind, number>> = {
  'kring-backup': 0,
  'linkedin-connections': 1,
  'linkedin-archive': 1,
  vcard: 2,
  'google-contacts': 3,
  monica: 4,
  'linkedin-contacts': 5,
};

/** Cards that belong together, as a forest of parents. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    this.#parents[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  all(): number[][] {
    return [...Map.groupBy(this.#parents.keys(), (index) => this.find(index)).values()];
  }
}

/**
 * Joins cards of one person: the same LinkedIn slug or key, the same address under a name that agrees, or the same name at the same organisation, as long as no two
 * slugs come together. A name alone joins nobody. Who is joined does not depend on the order of cards or files; people come in the order of their first card.
 */
export function mergePeople(cards: readonly WeighedCard[]): MergedPeople {
  const groups = new Groups(cards.length);
  joinBy(cards, groups, ({ slug }) => (slug === undefined ? [] : [`slug ${slug}`]));
  joinBy(cards, groups, ({ profileKey, slug }) => (profileKey === undefined || slug !== undefined ? [] : [`key ${profileKey}`]));
  const strong = cards.map((_card, index) => groups.find(index));
  joinBy(cards, groups, ({ emails }) => emails.map((email) => `email ${email}`), agree);
  joinBy(cards, groups, placeKeys);
  const joined = groups
    .all()
    .flatMap((members) => (members.length > 1 && slugsOf(cards, members).size > 1 ? regrouped(members, strong) : [members]));
  const people = joined.map((members) => combined(members.flatMap((index) => cards[index] ?? [])));
  return { people, joined: cards.length - people.length, doubtful: namesakes(people) };
}

/** People in an order of their own, whatever order their cards came in. */
export function inOrder(people: readonly PersonCard[]): PersonCard[] {
  const keyed = people.map((person) => ({ person, key: sortKey(person) }));
  return keyed.toSorted((a, b) => compareText(a.key, b.key) || compareText(textOf(a.person), textOf(b.person))).map(({ person }) => person);
}

type Agrees = (a: PersonCard, b: PersonCard) => boolean;

/** Joins cards that share a key, unless the key would bring two slugs together. */
function joinBy(cards: readonly WeighedCard[], groups: Groups, keysOf: (card: PersonCard) => string[], agrees: Agrees = () => true): void {
  const holders = new Map<string, number[]>();
  for (const [index, { card }] of cards.entries()) {
    for (const key of keysOf(card)) {
      const members = holders.get(key);
      if (members) members.push(index);
      else holders.set(key, [index]);
    }
  }
  for (const members of holders.values()) {
    if (members.length === 1) continue;
    const slugs = new Set(members.flatMap((index) => cards[index]?.card.slug ?? []));
    if (slugs.size > 1) continue;
    for (const [place, index] of members.entries()) {
      for (const other of members.slice(place + 1, place + 50)) {
        const [a, b] = [cards[index], cards[other]];
        if (a && b && agrees(a.card, b.card)) groups.join(index, other);
      }
    }
  }
}

/** The same name at the same organisation; for those of whom nothing more is told, the same name and nothing else. */
function placeKeys(card: PersonCard): string[] {
  const name = fold(fullName(card));
  if (card.organisation !== undefined) return [`place ${name}\n${fold(card.organisation)}`];
  const isBare = card.slug === undefined && card.profileKey === undefined && card.emails.length + card.phones.length === 0;
  return isBare ? [`bare ${name}`] : [];
}

/** Names of one address agree when they share a word: info@ belongs to many. */
function agree(a: PersonCard, b: PersonCard): boolean {
  const words = new Set(
    fold(fullName(a))
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  );
  return fold(fullName(b))
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}

function slugsOf(cards: readonly WeighedCard[], members: readonly number[]): Set<string> {
  return new Set(members.flatMap((index) => cards[index]?.card.slug ?? []));
}

/** A chain of weak signs that ends at two slugs is taken apart again, down to what is certain. */
function regrouped(members: readonly number[], strong: readonly number[]): number[][] {
  return [...Map.groupBy(members, (index) => strong[index] ?? index).values()];
}

const single = ['profileKey', 'organisation', 'position', 'location', 'birthday', 'cadenceDays'] as const;

function combined(cards: readonly WeighedCard[]): PersonCard {
  const ordered = cards.toSorted(
    (a, b) => rank(a) - rank(b) || recency(b.card).localeCompare(recency(a.card)) || compareText(textOf(a.card), textOf(b.card)),
  );
  const all = ordered.map(({ card }) => card);
  const [first] = all;
  const fields: Partial<PersonCard> = Object.fromEntries(single.flatMap((field) => valueOf(all, field)));
  const days = (field: 'connectedOn' | 'lastContactOn') =>
    all
      .map((card) => card[field])
      .filter((day) => day !== undefined)
      .toSorted();
  const slug = all.find((card) => card.slug)?.slug;
  const connectedOn = days('connectedOn')[0];
  const lastContactOn = days('lastContactOn').at(-1);
  return {
    firstName: first?.firstName ?? '',
    lastName: first?.lastName ?? '',
    ...fields,
    ...(slug !== undefined && { slug }),
    ...(connectedOn && { connectedOn }),
    ...(lastContactOn && { lastContactOn }),
    emails: union(all, 'emails'),
    phones: union(all, 'phones'),
    websites: union(all, 'websites'),
    labels: union(all, 'labels'),
    notes: union(all, 'notes'),
  };
}

function valueOf(cards: readonly PersonCard[], field: (typeof single)[number]): [string, string | number][] {
  const value = cards.map((card) => card[field]).find((each) => each !== undefined);
  return value === undefined ? [] : [[field, value]];
}

function union(cards: readonly PersonCard[], field: 'emails' | 'phones' | 'websites' | 'labels' | 'notes'): string[] {
  return [...new Set(cards.flatMap((card) => card[field]))];
}

const rank = ({ kind }: WeighedCard) => rankOfKind[kind] ?? 6;
const recency = ({ connectedOn }: PersonCard): string => connectedOn ?? '';
const textOf = (card: PersonCard) =>
  JSON.stringify([card.organisation ?? '', card.position ?? '', fullName(card), card.emails, card.notes]);
const sortKey = (card: PersonCard) => `${fold(fullName(card))}\n${card.slug ?? ''}\n${card.emails.join(' ')}\n`;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function namesakes(people: readonly PersonCard[]): PersonCard[][] {
  const named = Map.groupBy(people, (person) => fold(fullName(person)));
  // Two slugs are two people; someone without one may be either.
  return [...named.values()].filter((group) => group.length > 1 && group.some(({ slug }) => slug === undefined));
}

import { fold } from '../../search/fold';
import type { MessageTrace, Party } from '../moment';
import { onceEach } from '../once-each';

/** A party as it is counted: by LinkedIn's name where that is told, else by how they are called. */
export const partyKey = ({ slug, name }: Party, folded: (name: string) => string = fold) => slug ?? `name:${folded(name)}`;

/** Leads names to slugs that messages tell elsewhere, so that older rows without links count for the same person. */
export function slugsByName(messages: readonly MessageTrace[]): Map<string, string | undefined> {
  const slugs = new Map<string, string | undefined>();
  const folded = onceEach(fold);
  const parties = new Set<Party>();
  for (const { from, to } of messages) {
    parties.add(from);
    for (const party of to) parties.add(party);
  }
  for (const { slug, name } of parties) {
    if (slug === undefined || name === '') continue;
    const key = `name:${folded(name)}`;
    // Two people of one name: the name leads to neither.
    slugs.set(key, slugs.has(key) && slugs.get(key) !== slug ? undefined : slug);
  }
  return slugs;
}

export interface OwnerEvidence {
  messages: readonly MessageTrace[];
  /** Names that Profile.csv tells. */
  profileNames: readonly string[];
  /** Slugs of connections: nobody is their own connection. */
  connections: ReadonlySet<string>;
}

interface Score {
  party: Party;
  present: Set<string>;
  sent: Set<string>;
}

/**
 * Whose archive it is: the one who takes part in most conversations, and of those the one who sends in most (formats.md, 1); then the name in Profile.csv,
 * then whoever is no connection. Undefined
 * when two remain: a guess would turn every direction around.
 */
export function findOwner({ messages, profileNames, connections }: OwnerEvidence, keyOf: (party: Party) => string): Party | undefined {
  const scores = new Map<string, Score>();
  const score = (party: Party) => {
    const key = keyOf(party);
    const known = scores.get(key) ?? { party, present: new Set(), sent: new Set() };
    if (known.party.slug === undefined || known.party.name === '') known.party = { ...known.party, ...withoutEmpty(party) };
    scores.set(key, known);
    return known;
  };
  for (const { conversation, from, to } of messages) {
    const sender = score(from);
    sender.present.add(conversation);
    sender.sent.add(conversation);
    for (const party of to) score(party).present.add(conversation);
  }
  const names = new Set(profileNames.map(fold));
  const weights = [...scores.entries()].map(([key, { party, present, sent }]) => ({
    party,
    ranks: [
      names.has(fold(party.name)) ? 1 : 0,
      present.size,
      sent.size,
      connections.has(key) || (party.slug !== undefined && connections.has(party.slug)) ? 0 : 1,
    ],
  }));
  const [first, second] = weights.toSorted((a, b) => compare(b.ranks, a.ranks));
  return first && (!second || compare(first.ranks, second.ranks) !== 0) ? first.party : undefined;
}

function withoutEmpty({ name, slug }: Party): Partial<Party> {
  return { ...(name !== '' && { name }), ...(slug !== undefined && { slug }) };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

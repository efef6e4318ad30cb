import { today as dayOf } from '../../domain/calendar-day';
import { fold } from '../../search/fold';
import type { ContactMoment, Direction, MessageTrace, Party, Sign } from '../moment';
import { onceEach } from '../once-each';
import { fullName, type PersonCard } from '../person-card';
import { findOwner, partyKey, slugsByName } from './find-owner';

export interface SumInput {
  messages: readonly MessageTrace[];
  signs: readonly Sign[];
  profileNames: readonly string[];
  people: readonly PersonCard[];
  /** IANA name: days of messages are those of the person's own calendar. */
  zone: string;
}

export interface MomentSums {
  moments: ContactMoment[];
  owner?: Party;
  /** Conversations in the archive folder in which the owner wrote nothing: mostly spam. */
  skipped: number;
}

/** Above this many people a message is an announcement, and no contact with each of them. */
const largestGroup = 10;

interface Contact {
  at: number;
  kind: ContactMoment['lastKind'];
  direction?: Direction;
  day?: string;
  words?: string;
}

/** Sums up all contact per person: messages in one-to-one and small group conversations, and the other signs. Order of rows and files does not matter. */
export function sumMoments(input: SumInput): MomentSums {
  const messages = uniqueMessages(input.messages);
  const slugs = slugsByName(messages);
  const folded = onceEach(fold);
  const keyOf = onceEach((party: Party) => {
    const key = partyKey(party, folded);
    return slugs.get(key) ?? key;
  });
  const connections = new Set(input.people.flatMap(({ slug }) => (slug === undefined ? [] : [slug])));
  const owner = findOwner({ ...input, messages, connections }, keyOf);
  const ownerKeys = owner ? keysOfOwner(messages, owner, keyOf) : new Set<string>();
  const kept = withoutSpam(messages, (party) => ownerKeys.has(keyOf(party)));
  const ledger = new Ledger(input.people, keyOf);
  if (owner) for (const message of kept) addMessage(ledger, message, (party) => ownerKeys.has(keyOf(party)));
  for (const { kind, party, at, direction, ...written } of uniqueSigns(input.signs)) {
    const day = at === undefined ? written.day : dayOf(at, input.zone);
    ledger.add(party, { at: Date.parse(day), kind, day, ...(direction && { direction }) });
  }
  return { moments: ledger.sums(input.zone), skipped: messages.length - kept.length, ...(owner && { owner }) };
}

function uniqueMessages(messages: readonly MessageTrace[]): MessageTrace[] {
  const byName = new Map(messages.map((message) => [`${message.conversation}\n${message.sentAt}\n${partyKey(message.from)}`, message]));
  return [...byName.values()];
}

function uniqueSigns(signs: readonly Sign[]): Sign[] {
  return [...new Map(signs.map((sign) => [`${sign.kind} ${sign.day} ${sign.direction} ${partyKey(sign.party)}`, sign])).values()];
}

/** The owner's keys: also those of an earlier slug, under the same name and never in one message with the other. */
function keysOfOwner(messages: readonly MessageTrace[], owner: Party, keyOf: (party: Party) => string): Set<string> {
  const own = keyOf(owner);
  const name = fold(owner.name);
  const others = new Set<string>();
  const folded = onceEach(fold);
  const apart = new Set<string>();
  for (const { from, to } of messages) {
    const parties = [from, ...to];
    const isOwn = parties.some((party) => keyOf(party) === own);
    for (const party of parties) if (name !== '' && folded(party.name) === name) (isOwn ? apart : others).add(keyOf(party));
  }
  return new Set([own, ...[...others].filter((key) => !apart.has(key))]);
}

function withoutSpam(messages: readonly MessageTrace[], isOwner: (party: Party) => boolean): MessageTrace[] {
  const answered = new Set(messages.filter(({ from }) => isOwner(from)).map(({ conversation }) => conversation));
  return messages.filter(({ folder, conversation }) => folder === 'inbox' || answered.has(conversation));
}

function addMessage(ledger: Ledger, { from, to, sentAt, words }: MessageTrace, isOwner: (party: Party) => boolean): void {
  const message = { at: sentAt, kind: 'message' as const, ...(words && { words }) };
  if (!isOwner(from)) ledger.add(from, { ...message, direction: 'in' });
  else if (to.length <= largestGroup) {
    for (const party of to) if (!isOwner(party)) ledger.add(party, { ...message, direction: 'out' });
  }
}

/** The last by time; what happened at one time is ordered by what it was, so that the order of files does not matter. */
function latest(contacts: readonly Contact[]): Contact | undefined {
  const rank = ({ kind, direction }: Contact) => `${kind} ${direction ?? ''}`;
  return contacts.reduce<Contact | undefined>((a, b) => (a && (a.at > b.at || (a.at === b.at && rank(a) > rank(b))) ? a : b), undefined);
}

/** Contact per person. A party without a link is the connection of that name, when there is just one. */
class Ledger {
  readonly #contacts = new Map<string, { party: Party; contacts: Contact[] }>();
  readonly #byName = new Map<string, PersonCard | undefined>();
  readonly #connected = new Set<string>();
  readonly #keyOf: (party: Party) => string;

  constructor(people: readonly PersonCard[], keyOf: (party: Party) => string) {
    this.#keyOf = keyOf;
    for (const person of people) {
      const name = fold(fullName(person));
      const known = this.#byName.get(name);
      const isSame = known !== undefined && known.slug === person.slug;
      this.#byName.set(name, this.#byName.has(name) && !isSame ? undefined : person);
      if (person.slug !== undefined && person.connectedOn) this.#connected.add(person.slug);
    }
  }

  add(party: Party, contact: Contact): void {
    const slug = party.slug ?? this.#byName.get(fold(party.name))?.slug;
    const key = slug ?? this.#keyOf(party);
    const entry = this.#contacts.get(key) ?? { party, contacts: [] };
    const known = !key.startsWith('name:') ? { slug: key } : {};
    entry.party = { name: entry.party.name || party.name, ...known };
    entry.contacts.push(contact);
    this.#contacts.set(key, entry);
  }

  sums(zone: string): ContactMoment[] {
    const sums = [...this.#contacts.values()].map(({ party, contacts }) => this.#sum(party, contacts, zone));
    return sums.toSorted(
      (a, b) => b.lastOn.localeCompare(a.lastOn) || a.name.localeCompare(b.name) || (a.slug ?? '').localeCompare(b.slug ?? ''),
    );
  }

  #sum(party: Party, contacts: readonly Contact[], zone: string): ContactMoment {
    const lastMessage = latest(contacts.filter(({ kind }) => kind === 'message'));
    const lastSign = latest(contacts.filter(({ kind }) => kind !== 'message'));
    const messageDay = lastMessage && dayOf(lastMessage.at, zone);
    const isMessageLast = messageDay !== undefined && (lastSign?.day === undefined || messageDay >= lastSign.day);
    const last = isMessageLast ? lastMessage : lastSign;
    const lastOn = (isMessageLast ? messageDay : lastSign?.day) as ContactMoment['lastOn'];
    const approaches = contacts.filter(({ kind }) => kind === 'message' || kind === 'invitation');
    // An invitation of someone who is a connection now was accepted: that is an answer.
    const isAccepted = approaches.every(({ kind }) => kind === 'invitation') && party.slug !== undefined && this.#connected.has(party.slug);
    const directions = new Set(approaches.map(({ direction }) => direction));
    return {
      name: party.name,
      ...(party.slug !== undefined && { slug: party.slug }),
      lastOn,
      lastKind: last?.kind ?? 'message',
      ...(last?.direction && { lastDirection: last.direction }),
      neverAnswered: !isAccepted && directions.size === 1 && !directions.has(undefined),
      count: contacts.length,
      ...(last?.words && { words: last.words }),
    };
  }
}

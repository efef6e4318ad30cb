import type { Contact, ContactId } from '../domain/contact';
import { match, snippet, wordsOf } from '../search/match';
import { listContacts } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';

/** Someone found, and the words written at them when those are why. */
export interface Found {
  contact: Contact;
  snippet?: string;
}

/**
 * People whose card, notes, details or promises hold all words of the question, best first: a hit in the card goes before one in what was written at them. A word
 * is found inside another, so a Dutch compound by its parts. A plain scan: at the sizes a person's network has it beats an index (quality.md 3.3).
 */
export async function searchPeople(question: string, limit = 50): Promise<Found[]> {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  const [contacts, notes] = await Promise.all([listContacts(), wordsByContact()]);
  const ranked = contacts.flatMap((contact) => rank(contact, notes.get(contact.id) ?? [], words));
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ found }) => found);
}

function rank(contact: Contact, texts: readonly string[], words: readonly string[]): { found: Found; rank: number }[] {
  const former = (contact.employers ?? []).map(({ organisation }) => organisation);
  const card = [contact.name, contact.organisation, contact.headline, contact.location, ...(contact.tags ?? []), ...former]
    .filter(Boolean)
    .join(' ');
  const name = match(contact.name, words);
  if (name !== undefined) return [{ found: { contact }, rank: name }];
  const whole = match(card, words);
  if (whole !== undefined) return [{ found: { contact }, rank: 10 + whole }];
  const text = texts.find((each) => match(`${card} ${each}`, words) !== undefined);
  return text === undefined ? [] : [{ found: { contact, snippet: snippet(text, words) }, rank: 20 }];
}

/** What was written at each person: notes, details and promises. A word is found inside another, so a compound by its parts. */
async function wordsByContact(): Promise<Map<ContactId, string[]>> {
  const [notes, details, promises] = await Promise.all([database.notes.toArray(), database.details.toArray(), database.promises.toArray()]);
  const texts = [
    ...notes.filter((note) => isPresent(note) && note.subjectKind === 'contact').map(({ subjectId, text }) => [subjectId, text] as const),
    ...[...details, ...promises].filter(isPresent).map(({ contactId, text }) => [contactId, text] as const),
  ];
  const byContact = Map.groupBy(texts, ([id]) => id as ContactId);
  return new Map([...byContact].map(([id, pairs]) => [id, pairs.map(([, text]) => text)]));
}

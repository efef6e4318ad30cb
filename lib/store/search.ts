import type { Contact, ContactId } from '../domain/contact';
import type { Note } from '../domain/note';
import { match, snippet, wordsOf } from '../search/match';
import { listContacts } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';

/** Someone found, and the words of a note when those are why. */
export interface Found {
  contact: Contact;
  snippet?: string;
}

/**
 * People whose card or notes hold all words of the question, best first: a hit in the card goes before one in a note. A plain scan: at the sizes a person's
 * network has it beats an index (quality.md 3.3).
 */
export async function searchPeople(question: string, limit = 50): Promise<Found[]> {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  const [contacts, notes] = await Promise.all([listContacts(), notesByContact()]);
  const ranked = contacts.flatMap((contact) => rank(contact, notes.get(contact.id) ?? [], words));
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ found }) => found);
}

function rank(contact: Contact, notes: readonly Note[], words: readonly string[]): { found: Found; rank: number }[] {
  const card = [contact.name, contact.organisation, contact.headline, contact.location].filter(Boolean).join(' ');
  const name = match(contact.name, words);
  if (name !== undefined) return [{ found: { contact }, rank: name }];
  const whole = match(card, words);
  if (whole !== undefined) return [{ found: { contact }, rank: 10 + whole }];
  const note = notes.find(({ text }) => match(`${card} ${text}`, words) !== undefined);
  return note ? [{ found: { contact, snippet: snippet(note.text, words) }, rank: 20 }] : [];
}

async function notesByContact(): Promise<Map<ContactId, Note[]>> {
  const notes = (await database.notes.toArray()).filter((note) => isPresent(note) && note.subjectKind === 'contact');
  return Map.groupBy(notes, ({ subjectId }) => subjectId as ContactId);
}

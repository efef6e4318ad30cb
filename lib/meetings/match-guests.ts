import type { Contact } from '../domain/contact';
import { isSameOrganisation } from '../domain/organisation-name';
import type { ReadGuest } from './guest-cells';
import { nameAgreement, nameParts, type NameParts } from './same-name';

/** What a line of a guest list comes to. Only `sure` is taken without asking. */
export type GuestMatch = { found: 'sure'; contact: Contact } | { found: 'doubtful'; candidates: Contact[] } | { found: 'unknown' };

/** So many a person can choose from. */
const mostCandidates = 5;

interface Known {
  contact: Contact;
  parts: NameParts;
}

/**
 * Whom of the person's people the guests are. Sure is one person only, of the same name, at the same organisation as far as both are told; whoever changed
 * work, bears a common name or is written another way is for the person to choose (relationships.md 1.8). In the order of the guests.
 */
export function matchGuests(guests: readonly ReadGuest[], contacts: readonly Contact[]): GuestMatch[] {
  const known = contacts.filter(({ kind }) => kind === 'person').map((contact) => ({ contact, parts: nameParts(contact.name) }));
  return guests.map((guest) => matchOf(guest, known));
}

function matchOf(guest: ReadGuest, known: readonly Known[]): GuestMatch {
  const parts = nameParts(guest.name);
  const found = known.flatMap(({ contact, parts: others }) => {
    const agreement = nameAgreement(parts, others) ?? (isFirstNameThere(guest, parts, contact, others) ? 'alike' : undefined);
    return agreement ? [{ contact, isSame: agreement === 'same', place: placeAgreement(guest, contact) }] : [];
  });
  if (found.length === 0) return { found: 'unknown' };
  const same = found.filter(({ isSame }) => isSame);
  const atPlace = same.filter(({ place }) => place === 'same');
  const [only] = atPlace.length > 0 ? atPlace : same;
  const isOnly = atPlace.length === 1 || (atPlace.length === 0 && same.length === 1);
  if (only && isOnly && only.place !== 'other' && parts.family.length > 0) return { found: 'sure', contact: only.contact };
  const rank = ({ isSame, place }: (typeof found)[number]) => (isSame ? 0 : 2) + (place === 'same' ? 0 : 1);
  return {
    found: 'doubtful',
    candidates: found
      .toSorted((a, b) => rank(a) - rank(b) || a.contact.id.localeCompare(b.contact.id))
      .slice(0, mostCandidates)
      .map(({ contact }) => contact),
  };
}

/** `Ada (gemeente Ede)`: a first name counts where the organisation is the same. */
function isFirstNameThere(guest: ReadGuest, parts: NameParts, contact: Contact, others: NameParts): boolean {
  return parts.family.length === 0 && parts.first !== '' && parts.first === others.first && placeAgreement(guest, contact) === 'same';
}

function placeAgreement({ organisation }: ReadGuest, contact: Contact): 'same' | 'other' | 'untold' {
  if (organisation === undefined) return 'untold';
  if (contact.organisation !== undefined && isSameOrganisation(organisation, contact.organisation)) return 'same';
  if (contact.headline?.toLowerCase().includes(organisation.toLowerCase())) return 'same';
  return contact.organisation === undefined ? 'untold' : 'other';
}

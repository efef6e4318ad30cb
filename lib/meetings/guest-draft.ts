import type { Contact, ContactId } from '../domain/contact';
import type { Guest, Meeting } from '../domain/meeting';
import type { ReadGuest } from './guest-cells';
import type { GuestMatch } from './match-guests';

/** A guest while the person works on the list. */
export interface EditedGuest extends ReadGuest {
  /** Tells the rows apart; not stored. */
  key: string;
  contactId?: ContactId;
  /** Who it may be, when the person has to choose. */
  candidates?: ContactId[];
  line: string;
  isSpoken: boolean;
  isNew: boolean;
}

/** The stored guests, to work on. */
export function editedGuests({ guests }: Pick<Meeting, 'guests'>): EditedGuest[] {
  return guests.map(({ momentId, line = '', ...guest }, index) => ({
    ...guest,
    key: `kept-${index}`,
    line,
    isSpoken: momentId !== undefined,
    isNew: false,
  }));
}

/** One of the person's people, added by hand. */
export function knownGuest({ id, name }: Pick<Contact, 'id' | 'name'>, key: string): EditedGuest {
  return { key, name, contactId: id, line: '', isSpoken: false, isNew: false };
}

/** What was read from a pasted list, put behind what stands there already: nobody twice. `keyOf` gives each row a name of its own. */
export function addedGuests(
  guests: readonly EditedGuest[],
  read: readonly ReadGuest[],
  matches: readonly GuestMatch[],
  keyOf: () => string,
): EditedGuest[] {
  const added = [...guests];
  for (const [index, guest] of read.entries()) {
    const match = matches[index] ?? { found: 'unknown' };
    const contactId = match.found === 'sure' ? match.contact.id : undefined;
    const isThere = added.some((each) =>
      contactId ? each.contactId === contactId : !each.contactId && each.name === guest.name && each.organisation === guest.organisation,
    );
    if (isThere) continue;
    added.push({
      ...guest,
      key: keyOf(),
      line: '',
      isSpoken: false,
      isNew: false,
      ...(contactId && { contactId }),
      ...(match.found === 'doubtful' && { candidates: match.candidates.map(({ id }) => id) }),
    });
  }
  return added;
}

/** The guest as the store takes them. */
export function storedGuest({ key: _key, candidates: _candidates, line, isSpoken, isNew, ...guest }: EditedGuest): Omit<
  Guest,
  'momentId'
> & {
  isSpoken: boolean;
  isNew: boolean;
} {
  return { ...guest, ...(line.trim() && { line: line.trim() }), isSpoken, isNew };
}

/** Whom there is still a choice to make about, whom the person knows, and whom not. */
export function guestGroups(guests: readonly EditedGuest[]): Record<'doubtful' | 'known' | 'unknown', EditedGuest[]> {
  const isDoubtful = ({ contactId, candidates }: EditedGuest) => !contactId && candidates !== undefined;
  return {
    doubtful: guests.filter(isDoubtful),
    known: guests.filter(({ contactId }) => contactId !== undefined),
    unknown: guests.filter((guest) => !guest.contactId && !isDoubtful(guest)),
  };
}

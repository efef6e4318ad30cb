import { expect, test } from 'vitest';
import type { Contact, ContactId } from '../../lib/domain/contact';
import { addedGuests, editedGuests, guestGroups, storedGuest } from '../../lib/meetings/guest-draft';
import type { GuestMatch } from '../../lib/meetings/match-guests';

const contact = (name: string) => ({ id: name as ContactId, name }) as Contact;
const keys = () => {
  let count = 0;
  return () => `new-${count++}`;
};

test('a list pasted twice adds nobody twice, and stands in three groups', () => {
  const read = [{ name: 'Ada' }, { name: 'B. Bos' }, { name: 'Cas', organisation: 'VNG' }];
  const matches: GuestMatch[] = [
    { found: 'sure', contact: contact('Ada') },
    { found: 'doubtful', candidates: [contact('Bo Bos')] },
    { found: 'unknown' },
  ];
  const once = addedGuests([], read, matches, keys());
  expect(addedGuests(once, read, matches, keys())).toEqual(once);
  const groups = guestGroups(once);
  expect(Object.values(groups).map((group) => group.map(({ name }) => name))).toEqual([['B. Bos'], ['Ada'], ['Cas']]);
  expect(once.every(({ isSpoken, isNew }) => !isSpoken && !isNew)).toBe(true);
});

test('what is stored comes back as it was, spoken to or not', () => {
  const guests = [
    { contactId: 'a' as ContactId, name: 'Ada', line: 'Regel', momentId: 'm' as never },
    { name: 'Cas', role: 'Griffier' },
  ];
  const edited = editedGuests({ guests });
  expect(edited.map(storedGuest)).toEqual([
    { contactId: 'a', name: 'Ada', line: 'Regel', isSpoken: true, isNew: false },
    { name: 'Cas', role: 'Griffier', isSpoken: false, isNew: false },
  ]);
});

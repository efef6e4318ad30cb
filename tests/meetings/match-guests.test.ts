import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact, ContactId } from '../../lib/domain/contact';
import { isSameOrganisation } from '../../lib/domain/organisation-name';
import { matchGuests } from '../../lib/meetings/match-guests';
import { isOneSlipApart, nameAgreement, nameParts } from '../../lib/meetings/same-name';

const known = (name: string, organisation?: string, headline?: string): Contact => ({
  id: name as ContactId,
  kind: 'person',
  name,
  ...(organisation && { organisation }),
  ...(headline && { headline }),
  createdAt: '2026-11-25T09:00:00.000Z',
  updatedAt: '2026-11-25T09:00:00.000Z',
});

describe('a guest', () => {
  const people = [
    known('Sanne van der Berg', 'Gemeente Ede'),
    known('Jan Jansen-Bakr', 'VNG'),
    known('Noël Çelik'),
    { ...known('Bo Vis'), kind: 'organisation' as const },
  ];
  test.each([
    ['Sanne van der Berg', 'Gemeente Ede', 'sure', ['Sanne van der Berg']],
    ['SANNE VAN DER BERG', undefined, 'sure', ['Sanne van der Berg']],
    ['Noel Celik', 'Gemeente Deventer', 'sure', ['Noël Çelik']],
    ['Jan Jansen-Bakr', 'Vereniging van Nederlandse Gemeenten', 'sure', ['Jan Jansen-Bakr']],
    // Another organisation than on the card: changed work, or someone else.
    ['Sanne van der Berg', 'Provincie Drenthe', 'doubtful', ['Sanne van der Berg']],
    ['S. van der Berg', 'Gemeente Ede', 'doubtful', ['Sanne van der Berg']],
    ['Sanne vd Berg', 'Gemeente Ede', 'doubtful', ['Sanne van der Berg']],
    ['Jan Jansen', 'VNG', 'doubtful', ['Jan Jansen-Bakr']],
    ['Janssen-Bakr Jan', 'VNG', 'unknown', []],
    ['Jansen-Bakr Jan', 'VNG', 'doubtful', ['Jan Jansen-Bakr']],
    ['Sanne', 'Gemeente Ede', 'doubtful', ['Sanne van der Berg']],
    ['Sanne', undefined, 'unknown', []],
    ['Peter van der Berg', 'Gemeente Ede', 'unknown', []],
    ['Bo Vis', undefined, 'unknown', []],
  ])('%s (%s): %s', (name, organisation, found, names) => {
    const [match] = matchGuests([{ name, ...(organisation && { organisation }) }], people);
    expect(match?.found).toBe(found);
    const contacts = match?.found === 'sure' ? [match.contact] : match?.found === 'doubtful' ? match.candidates : [];
    expect(contacts.map((contact) => contact.name)).toEqual(names);
  });

  test('of a name that two people bear is the one of that organisation, or a question', () => {
    const two = [
      { ...known('Jan Bos', 'Gemeente Ede'), id: 'a' as ContactId },
      { ...known('Jan Bos', 'VNG'), id: 'b' as ContactId },
    ];
    expect(matchGuests([{ name: 'Jan Bos', organisation: 'VNG' }], two)).toMatchObject([{ found: 'sure', contact: { id: 'b' } }]);
    expect(matchGuests([{ name: 'Jan Bos' }], two)).toMatchObject([{ found: 'doubtful', candidates: [{ id: 'a' }, { id: 'b' }] }]);
  });
});

describe('organisations', () => {
  test.each([
    ['Gemeente Ede', 'ede', true],
    ['gemeente Ede', 'Gemeente Ede, afdeling Communicatie', true],
    ['BZK', 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', true],
    ['IenW', 'Ministerie van Infrastructuur en Waterstaat', true],
    ['VNG', 'Vereniging van Nederlandse Gemeenten', true],
    ['Gemeente Utrecht', 'Provincie Utrecht', false],
    ['Gemeente Utrecht', 'Universiteit Utrecht', false],
    ['Gemeente Ede', 'Gemeente Epe', false],
    ['VNG', 'Veiligheidsregio Noord', false],
    ['', 'Gemeente Ede', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameOrganisation(one, other)).toBe(isSame);
    expect(isSameOrganisation(other, one)).toBe(isSame);
  });
});

describe('any two names', () => {
  const name = fc
    .array(fc.constantFrom('Jan', 'J.', 'van', 'de', 'Wit', 'Jansen', 'Bakr-Jansen', 'Çelik'), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));
  test('agree the same both ways, and each with itself', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(nameAgreement(nameParts(one), nameParts(other))).toBe(nameAgreement(nameParts(other), nameParts(one)));
        expect(nameAgreement(nameParts(one), nameParts(one))).toBe('same');
      }),
    );
  });

  test('one slip apart is what one letter more, less, changed or moved makes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(11), fc.constantFrom('x', ''), (word, at, letter) => {
        const place = at % word.length;
        expect(isOneSlipApart(word, word.slice(0, place) + letter + word.slice(place + 1))).toBe(true);
        expect(isOneSlipApart(word, `${word.slice(0, place)}y${word.slice(place)}`)).toBe(true);
      }),
    );
    expect(isOneSlipApart('jansen', 'jasnen')).toBe(true);
    expect(isOneSlipApart('jansen', 'hansens')).toBe(false);
  });
});

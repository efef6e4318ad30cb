import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGuests } from '../../lib/meetings/read-guests';

const sanne = { name: 'Sanne van der Berg', role: 'Adviseur communicatie', organisation: 'Gemeente Ede' };
const { role: _role, ...withoutRole } = sanne;
const { organisation: _organisation, ...withoutPlace } = sanne;
const alone = { name: 'Sanne van der Berg' };

describe('one line of a guest list', () => {
  test.each([
    ['Sanne van der Berg, Adviseur communicatie, Gemeente Ede', sanne],
    ['Sanne van der Berg, Gemeente Ede, Adviseur communicatie', sanne],
    ['1. Sanne van der Berg, Adviseur communicatie, Gemeente Ede', sanne],
    ['12) Sanne van der Berg, Adviseur communicatie, Gemeente Ede', sanne],
    ['• Sanne van der Berg – Adviseur communicatie – Gemeente Ede', sanne],
    ['[ ] Sanne van der Berg | Adviseur communicatie | Gemeente Ede', sanne],
    ['Sanne van der Berg\tAdviseur communicatie\tGemeente Ede\tja\t06-12345678', sanne],
    ['3\tSanne van der Berg\tAdviseur communicatie\tGemeente Ede', sanne],
    ['Sanne\tvan der Berg\tAdviseur communicatie\tGemeente Ede', sanne],
    ['Berg, Sanne van der, Adviseur communicatie, Gemeente Ede', sanne],
    ['Mevr. Sanne van der Berg; Adviseur communicatie; Gemeente Ede', sanne],
    ['Sanne van der Berg (Adviseur communicatie, Gemeente Ede)', sanne],
    ['Sanne van der Berg, Adviseur communicatie bij de Gemeente Ede', sanne],
    ['Sanne van der Berg – Adviseur communicatie Gemeente Ede', sanne],
    ['- Sanne van der Berg – Gemeente Ede', withoutRole],
    ['Sanne van der Berg (Gemeente Ede)', withoutRole],
    ['Sanne van der Berg van Gemeente Ede', withoutRole],
    ['Sanne van der Berg, Gemeente Ede, s.vanderberg@ede.example', withoutRole],
    ['Sanne van der Berg, Adviseur communicatie', withoutPlace],
    ['Sanne van der Berg', alone],
    ['"Berg, Sanne van der" <s.berg@ede.example>', alone],
    ['Sanne van der Berg <s.vanderberg@ede.example>', alone],
    ['sanne.van.der.berg@ede.example', alone],
    ['Jansen, Jan, Provincie Utrecht', { name: 'Jan Jansen', organisation: 'Provincie Utrecht' }],
    [
      'Ada de Wit – ministerie van Onderwijs, Cultuur en Wetenschap',
      { name: 'Ada de Wit', organisation: 'ministerie van Onderwijs, Cultuur en Wetenschap' },
    ],
    ['Noël Çelik - webredacteur', { name: 'Noël Çelik', role: 'webredacteur' }],
    ['Anne-Fleur Jansen-Bakr, VNG', { name: 'Anne-Fleur Jansen-Bakr', organisation: 'VNG' }],
    ['Jan Jansen, MSc, VNG', { name: 'Jan Jansen', organisation: 'VNG' }],
  ])('%s', (line, guest) => {
    expect(readGuests(line)).toEqual({ guests: [guest], leftOut: [] });
  });

  test.each([
    'Hieronder de lijst met iedereen die zich tot nu toe heeft aangemeld voor de middag',
    'info@ede.example',
    '12:00',
    'Lunch om 12.30?',
  ])('is no person: %s', (line) => expect(readGuests(line)).toEqual({ guests: [], leftOut: [line] }));
});

describe('a whole list', () => {
  test('mail addresses as Outlook gives them', () => {
    const text = 'Sanne van der Berg <s@ede.example>; "Wit, Ada de" <a@x.example>; noor.bos@y.example; info@z.example';
    expect(readGuests(text)).toEqual({ guests: [alone, { name: 'Ada de Wit' }, { name: 'Noor Bos' }], leftOut: ['info@z.example'] });
  });

  test('a table with headers, in its own order of columns', () => {
    const text =
      'Organisatie\tVoornaam\tTussenvoegsel\tAchternaam\tFunctie\tE-mail\nGemeente Ede\tSanne\tvan der\tBerg\tAdviseur communicatie\ts@ede.example\nVNG\tBo\t\tVis\t\t';
    expect(readGuests(text)).toEqual({ guests: [sanne, { name: 'Bo Vis', organisation: 'VNG' }], leftOut: [] });
  });

  test('a heading is no guest, whoever stands twice comes once, and what is no person is told', () => {
    const text =
      'Deelnemers (3):\n\n• Bo Vis, VNG\n• Bo Vis, VNG\n• Ada de Wit\n\nTot woensdag en neem vooral iemand mee die je kent uit het vak!';
    const { guests, leftOut } = readGuests(text);
    expect(guests.map(({ name }) => name)).toEqual(['Bo Vis', 'Ada de Wit']);
    expect(leftOut).toEqual(['Tot woensdag en neem vooral iemand mee die je kent uit het vak!']);
  });
});

const given = fc.constantFrom('Sanne', 'Anne-Fleur', 'Noël', 'Mo', 'Ingrid');
const family = fc.constantFrom('de Wit', 'van der Berg', 'Jansen-Bakr', 'Çelik', 'el Amrani', 'Bos');
const role = fc.constantFrom('Adviseur communicatie', 'hoofd communicatie', 'woordvoerder', 'Senior adviseur participatie', 'Redacteur');
const place = fc.constantFrom('Gemeente Ede', 'Provincie Drenthe', 'Waterschap Rivierenland', 'VNG', 'Veiligheidsregio Groningen');
const shapes: ((name: string, role: string, place: string) => string)[] = [
  (...cells) => cells.join(', '),
  (...cells) => cells.join('\t'),
  (...cells) => cells.join('; '),
  (...cells) => `- ${cells.join(' – ')}`,
  (...cells) => `7. ${cells.join(' | ')}`,
  (name, job, at) => `${name} (${job}, ${at})`,
  (name, job, at) => `${name}, ${job} bij ${at}`,
  (name, job, at) => `☐ ${name}, ${at}, ${job}`,
];

describe('any list', () => {
  test('in whatever shape it is written, says who, as what and where', () => {
    fc.assert(
      fc.property(given, family, role, place, fc.constantFrom(...shapes), (first, last, job, at, write) => {
        const name = `${first} ${last}`;
        expect(readGuests(write(name, job, at))).toEqual({ guests: [{ name, role: job, organisation: at }], leftOut: [] });
      }),
    );
  });

  test('of any text at all is read, every guest with a name that the store takes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.constantFrom('Jan', ',', '\t', '\n', '<a@b.nl>', ' (', ')', ';', 'van', '–', '1.')).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const { name, role: job, organisation } of readGuests(any).guests) {
          for (const each of [name, job, organisation]) {
            if (each !== undefined) expect(each.trim()).toBe(each);
            expect(each?.length ?? 1).toBeGreaterThan(0);
            expect(each?.length ?? 1).toBeLessThanOrEqual(200);
          }
        }
      }),
    );
  });
});

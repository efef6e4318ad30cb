import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDisguise } from '../../lib/engines/disguise';
import type { KnownNames } from '../../lib/engines/library-names';
import { fold } from '../../lib/search/fold';
import { names as ofOwnSet, posts } from './library';

const invented: KnownNames = {
  people: ['Marijke van Dalen', 'J. de Vries', 'Meral Yıldız', 'Bart', 'anna de wit', 'Amina Jansen-Bakr', "Sjoerd d'Ancona", 'Wil Storm'],
  organisations: ['Gemeente Oosterbroek', 'Waterschap Rijn en Lek', 'Rijksdienst Zuid', 'provincie', 'ASML', 'zelfstandig'],
};
const disguise = (sets: KnownNames = invented) => createDisguise({ names: [sets], language: 'nl' });

describe('what is hidden', () => {
  test.each([
    ['a full name', 'gisteren sprak ik Marijke van Dalen.', 'gisteren sprak ik [PERSOON 1].'],
    ['in capitals', 'MARIJKE VAN DALEN was er', '[PERSOON 1] was er'],
    ['in small letters', 'marijke van dalen was er', '[PERSOON 1] was er'],
    ['a first name', 'Marijke was er', '[PERSOON 1] was er'],
    ['a possessive', 'Marijkes plan en Barts brief', '[PERSOON 1] plan en [PERSOON 2] brief'],
    ['an apostrophe', "Bart's brief, Bart’s plan", "[PERSOON 1]'s brief, [PERSOON 1]’s plan"],
    ['a surname behind its particle', 'mevrouw Van Dalen', 'mevrouw Van [PERSOON 1]'],
    ['across a line', 'Marijke\nvan Dalen', '[PERSOON 1]'],
    ['other accents', 'Meral Yildiz belde', '[PERSOON 1] belde'],
    ['an initial', 'volgens J. de Vries', 'volgens [PERSOON 1]'],
    ['an invisible character inside', 'Mari\u200Bjke belde', '[PERSOON 1] belde'],
    ['a soft hyphen inside', 'Marij\u00ADke belde', '[PERSOON 1] belde'],
    ['a hashtag', 'dank #MarijkeVanDalen', 'dank #[PERSOON 1]'],
    ['a mention', 'dank @marijke-van-dalen!', 'dank [ADRES 1]!'],
    ['a link', 'zie https://www.linkedin.com/in/marijke-van-dalen/.', 'zie [ADRES 1].'],
    ['a mail address', 'mail m.vandalen@oosterbroek.nl', 'mail [ADRES 1]'],
    ['a telephone number', 'bel 06 - 12 34 56 78 even', 'bel [ADRES 1] even'],
    ['an organisation', 'bij gemeente Oosterbroek', 'bij [ORGANISATIE 1]'],
    ['an organisation without its kind', 'in Oosterbroek', 'in [ORGANISATIE 1]'],
    ['a short organisation', 'bij asml werken', 'bij [ORGANISATIE 1] werken'],
    ['a name nobody knows', 'zei wethouder Piet van der Berg ineens', 'zei wethouder [NAAM 1] ineens'],
    ['a name nobody knows at the start', 'Piet Hanssen zei dat.', '[NAAM 1] zei dat.'],
    ['a placeholder that a post brings along', 'Zeg dank aan [PERSOON 1] en persoon 2', 'Zeg dank aan [NAAM 1] en [NAAM 2]'],
    ['the same spelling, the same placeholder', 'Bart, Marijke, Bart', '[PERSOON 1], [PERSOON 2], [PERSOON 1]'],
  ])('%s', (_what, text, hidden) => {
    expect(disguise().hide(text)).toBe(hidden);
  });

  test.each([
    'wil je dat ik help, storm of geen storm',
    'De provincie is zelfstandig.',
    'Bewoners kwamen naar de avond. Afgelopen week waren het er 44.',
    'de dalende lijn',
  ])('not in: %s', (text) => {
    expect(disguise().hide(text)).toBe(text);
  });

  test('words of the trade may leave with their capital', () => {
    const subject = createDisguise({ names: [], language: 'nl', isSubject: (word) => word === 'omgevingswet' });
    expect(subject.hide('over de Omgevingswet en Floriade')).toBe('over de Omgevingswet en [NAAM 1]');
  });
});

test.each([
  ['[PERSOON 1]', 'Bart'],
  ['persoon 1', 'Bart'],
  ['PERSOON_1', 'Bart'],
  ['[Persoon 1]', 'Bart'],
  ['[PERSOON 9]', '[PERSOON 9]'],
])('a model writes %s, the person reads %s', (written, read) => {
  const one = disguise();
  one.hide('Bart');
  expect(one.restore(`Dag ${written}!`)).toBe(`Dag ${read}!`);
  expect(one.unknownIn(written)).toEqual(read === written ? [written] : []);
});

test('a name that is known to be one is hidden however it is written', () => {
  const one = disguise();
  expect(one.hideName('anna')).toBe('[PERSOON 1]');
  expect(one.restore('Dag [PERSOON 1]')).toBe('Dag anna');
});

const allNames: KnownNames = {
  people: [...invented.people, ...ofOwnSet.people],
  organisations: [...invented.organisations, ...ofOwnSet.organisations],
};
const spelling = (name: string) =>
  fc.constantFrom(
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.replaceAll(' ', '\n'),
    name.replaceAll(' ', '  '),
    `${name}s`,
    name.normalize('NFD'),
  );
const anyName = fc.constantFrom(...allNames.people, ...allNames.organisations).chain(spelling);
const pieces = posts.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u));
const separator = fc.constantFrom(' ', ', ', '. ', '\n', ' (', ') ', ' "', '" ', '; ', '! ', ' #', ' @', '/', '[', ']', ' – ', '🙂 ');
const text = fc
  .array(fc.tuple(fc.oneof(anyName, fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), separator), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

/** An independent, plain look: is a name there as a run of words, without regard to case and accents? Placeholders and invisible letters aside. */
function words(value: string): string {
  return ` ${fold(value.replaceAll(/\[(?:PERSOON|ORGANISATIE|NAAM|ADRES) \d+\]/gu, ' | '))
    .replaceAll(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()} `;
}
const wholeNames = [...allNames.people, ...allNames.organisations].filter((name) => /\s/u.test(name));
const capitalParts = allNames.people.flatMap((name) => name.split(/[\s'-]/u)).filter((part) => /^\p{Lu}\p{L}{2,}$/u.test(part));

describe('for any text', () => {
  test('putting back gives the text to the letter', () => {
    fc.assert(
      fc.property(text, (value) => {
        const one = disguise(allNames);
        expect(one.restore(one.hide(value))).toBe(value);
      }),
      { numRuns: 400 },
    );
  });

  test('several texts, one disguise: each comes back', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (values) => {
        const one = disguise(allNames);
        const hidden = values.map((value) => one.hide(value));
        expect(hidden.map((value) => one.restore(value))).toEqual(values);
      }),
      { numRuns: 120 },
    );
  });

  test('no whole name leaves, however it is written, and no part of one with its capital', () => {
    fc.assert(
      fc.property(text, (value) => {
        const hidden = disguise(allNames).hide(value);
        const spoken = words(hidden);
        expect(wholeNames.filter((name) => spoken.includes(words(name)))).toEqual([]);
        const shown = hidden.split(/[^\p{L}\p{M}\p{N}]+/u);
        expect(capitalParts.filter((part) => shown.includes(part))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('the names of anybody: a library of made-up names and a text that holds them', () => {
    const part = fc.stringMatching(/^[A-Z][a-zé]{3,8}$/u);
    const person = fc.tuple(part, fc.constantFrom(' ', ' van ', ' de ', '-', ' van der '), part).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5)), (people, order) => {
        const told = order.map((at) => `en toen zei ${people[at % people.length]} dat`).join(' ');
        const one = createDisguise({ names: [{ people, organisations: [] }], language: 'nl' });
        const hidden = one.hide(told);
        expect(people.filter((name) => words(hidden).includes(words(name)))).toEqual([]);
        expect(one.restore(hidden)).toBe(told);
      }),
    );
  });
});

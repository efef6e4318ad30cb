import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { Experience, ExperienceId } from '../../lib/domain/experience';
import type { Feedback } from '../../lib/domain/feedback';
import { checkProfile, usualTerms } from '../../lib/suggestions/writing/check-profile';
import { openingLine, type OpeningCause } from '../../lib/suggestions/writing/opening-line';
import { metPosts, outlines, type MetPost } from '../../lib/suggestions/writing/outline';

const today = calendarDay('2026-11-16');

describe('the first line of a message', () => {
  const dutch = { language: 'nl', addressForm: 'je' } as const;

  test.each([
    ['ask-after', 'De verhuizing naar het nieuwe stadhuis', 'de verhuizing naar het nieuwe stadhuis'],
    ['ask-after', 'Werkt aan een nieuwe huisstijl', 'een nieuwe huisstijl'],
    ['ask-after', 'Bereidt een burgerberaad voor.', 'een burgerberaad'],
    ['ask-after', 'Project over de dijk', 'project over de dijk'],
    ['ask-after', 'Traject met bewoners', 'traject met bewoners'],
    ['ask-after', 'Het nieuwe dienstverleningsconcept', 'het nieuwe dienstverleningsconcept'],
    ['ask-after', 'Bouwt een team voor de omgevingswet', 'een team voor de omgevingswet'],
    ['follow-up', 'Woo-verzoek over het vliegveld', 'Woo-verzoek over het vliegveld'],
    ['promise', 'de leeswijzer van vier pagina’s', 'de leeswijzer van vier pagina’s'],
  ] as const)('%s: %s', (kind, text, matter) => {
    expect(openingLine({ kind, text }, dutch)).toContain(matter);
  });

  test.each([
    'Maakt zich zorgen over haar contract',
    'de begrafenis van Karel',
    'overlijden van Karel Brouwer',
    'Herstelt van een burn-out',
    'Laat zestienjarigen zelf de bewonersavond over de dijk leiden, in het najaar.',
    'Verhuist naar een ander stadhuis',
    'Moet het college overtuigen',
    'Lets the residents lead the evening',
    'Niet meer bij de gemeente',
    'zij',
    '',
    'een heel lang verhaal over alles wat er dit jaar in de afdeling is gebeurd en nog komt',
  ])('what cannot be said as it stands is not said: %s', (text) => {
    const line = openingLine({ kind: 'ask-after', text }, dutch);
    expect(line).toMatch(/laatste gesprek|vorige keer/u);
    if (text.length > 3) expect(line).not.toContain(text);
  });

  test('any note gives a line without a blank, and the same line twice', () => {
    const kind = fc.constantFrom<OpeningCause['kind']>('promise', 'follow-up', 'ask-after', 'news');
    const language = fc.constantFrom('nl' as const, 'en' as const);
    fc.assert(
      fc.property(
        kind,
        fc.string({ maxLength: 80 }),
        language,
        fc.constantFrom('je' as const, 'u' as const),
        (cause, text, of, addressForm) => {
          const line = openingLine({ kind: cause, text: text.replaceAll(/[{}]/gu, '') }, { language: of, addressForm });
          expect(line).not.toMatch(/[{}]/u);
          expect(line).toBe(openingLine({ kind: cause, text: text.replaceAll(/[{}]/gu, '') }, { language: of, addressForm }));
        },
      ),
    );
  });
});

describe('what an own post could be about', () => {
  const card = (id: string, part: Partial<Experience>): Experience => ({
    id: id as ExperienceId,
    title: 'Een brief minder',
    shareLevel: 'anonymous',
    topics: ['plain-language'],
    situation: 'De brief telde vier kantjes. Niemand las hem. Iedereen belde.',
    approach: 'We schrapten drie kantjes.',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...part,
  });
  const met = (count: number, days = 1): MetPost[] =>
    Array.from({ length: count }, (_, index) => ({ day: addDays(today, -days), postKey: `p${index}`, topics: ['plain-language'] }));
  const settings = { today, language: 'nl' as const, told: new Set<string>() };

  test.each([
    ['two posts', met(2), [card('a', {})], 0],
    ['three posts', met(3), [card('a', {})], 1],
    ['three posts long ago', met(3, 30), [card('a', {})], 0],
    ['three times the same post', met(3).map((post) => ({ ...post, postKey: 'same' })), [card('a', {})], 0],
    ['no own experience', met(3), [card('a', { topics: ['housing'] })], 0],
    ['a confidential one', met(3), [card('a', { shareLevel: 'confidential' })], 0],
  ] as const)('%s', (_name, posts, cards, count) => {
    expect(outlines(posts, cards, settings)).toHaveLength(count);
  });

  test('it is made of the person’s own words, and names no client', () => {
    const [outline] = outlines(met(3), [card('a', { organisation: 'gemeente Appelscha' })], settings);
    expect(outline?.parts).toEqual([
      { part: 'scene', text: 'De brief telde vier kantjes. Niemand las hem.' },
      { part: 'what-we-did', text: 'We schrapten drie kantjes.' },
      { part: 'result' },
      { part: 'lesson' },
    ]);
    expect(outline?.place).not.toContain('Appelscha');
    expect(outline?.question).toMatch(/\?$/u);
  });

  test('a sentence that names a client who is to stay unnamed is left out', () => {
    const named = { organisation: 'gemeente Appelscha', situation: 'De brief van Gemeente Appelscha telde vier kantjes. Niemand las hem.' };
    const [anonymous] = outlines(met(3), [card('a', named)], settings);
    expect(anonymous?.parts[0]).toEqual({ part: 'scene', text: 'Niemand las hem.' });
    const [open] = outlines(met(3), [card('a', { ...named, shareLevel: 'public' })], settings);
    expect(open?.parts[0]?.text).toContain('Appelscha');
  });

  test('what was put aside, or sent to one person, was no part in a conversation', () => {
    const given = { day: today, topics: ['plain-language'], outcome: 'used', place: 'public', post: 'p' };
    const feedback = [given, { ...given, post: 'q', outcome: 'dismissed' }, { ...given, post: 'r', place: 'private' }] as Feedback[];
    expect(metPosts(feedback)).toEqual([{ day: today, postKey: 'p', topics: ['plain-language'] }]);
  });

  test('an experience that was written about is not offered again', () => {
    const cards = [card('a', {}), card('b', {})];
    expect(outlines(met(3), cards, { ...settings, told: new Set(['a']) })[0]?.experience.id).toBe('b');
    expect(outlines(met(3), cards, { ...settings, told: new Set(['a', 'b']) })).toEqual([]);
  });
});

describe('what clients search for on one’s own page', () => {
  const page = {
    headline: 'Interim communicatieadviseur',
    about: 'Ik werk voor gemeenten en waterschappen.',
    positions: ['Participatie bij de provincie'],
  };

  test.each([
    ['interim communicatie', 'headline', []],
    ['gemeente', 'about', []],
    ['participatie provincie', 'positions', []],
    ['interim gemeente', 'spread', []],
    ['interim overheid', 'nowhere', ['overheid']],
    ['de', 'nowhere', []],
  ])('%s: %s', (term, place, missing) => {
    expect(checkProfile(page, [term])).toEqual([{ term, place, missing }]);
  });

  test('without terms of the person’s own it looks for the usual ones', () => {
    expect(checkProfile(page).map(({ term }) => term)).toEqual([...usualTerms]);
  });
});

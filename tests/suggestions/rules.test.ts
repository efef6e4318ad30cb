import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import { thingness } from '../../lib/suggestions/composing/phrase-shape';
import { languageOf } from '../../lib/suggestions/language';
import { dayIn } from '../../lib/suggestions/people/days-in-text';
import { hoursIn } from '../../lib/suggestions/people/hours-in-text';
import { provincesIn } from '../../lib/suggestions/people/provinces';
import { readNote } from '../../lib/suggestions/people/read-note';
import { anchorage } from '../../lib/suggestions/rubric/anchored';
import { isOpenQuestion, questionsIn } from '../../lib/suggestions/rubric/questions';
import { alignTopics } from '../../lib/suggestions/topics/align-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';

const today = calendarDay('2026-11-16');

test('there are at least forty subjects, each with questions in both languages', () => {
  expect(builtInTopics.length).toBeGreaterThanOrEqual(40);
  expect(builtInTopics.filter(({ questions }) => questions.nl.length < 2 || questions.en.length < 2)).toEqual([]);
});

test('a foreign list of subjects is recognised by its own words', () => {
  const foreign = [
    { id: 'a', label: 'Warmtenetten en windmolens' },
    { id: 'b', label: 'Persvoorlichting', definition: 'Woordvoerder, journalist, persbericht.' },
  ];
  const alignment = alignTopics(builtInTopics, foreign);
  expect(alignment.get('energy-transition')).toBe('a');
  expect(alignment.get('media-relations')).toBe('b');
});

test.each([
  ['nl', 'Wij hebben de brief herschreven en dat hielp.'],
  ['en', 'We rewrote the letter and that helped.'],
  ['de', 'Wir haben den Brief neu geschrieben und das hat geholfen.'],
  ['fr', 'Nous avons réécrit la lettre et cela a aidé.'],
  [
    'mixed',
    'Hot take: onze chatbot is de beste collega die we hebben, and that says more about our website than about the bot. So fix your menu first.',
  ],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['half januari', '2027-01-15'],
  ['1 februari 2027', '2027-02-01'],
  ['eind maart', '2027-03-28'],
  ['per direct', '2026-11-16'],
  ['een keer', undefined],
])('the day in "%s"', (text, day) => {
  expect(dayIn(text, today)).toBe(day);
});

test.each([
  ['24 tot 36 uur', { minimum: 24, maximum: 36 }],
  ['32 uur per week', { minimum: 32, maximum: 32 }],
  ['om 16.30 uur', undefined],
])('the hours in "%s"', (text, hours) => {
  expect(hoursIn(text)).toEqual(hours);
});

test('places lead to provinces, words that look like places do not', () => {
  expect([...provincesIn('standplaats Hoorn')]).toEqual(['Noord-Holland']);
  expect([...provincesIn('de beste hoorn van het orkest')]).toEqual([]);
});

describe('what a note asks', () => {
  test.each([
    ['Langdurig ziek. Niets sturen.', { nothing: true }],
    ['Geen opdrachten sturen.', { noAssignments: true }],
    ['Vacatures welkom, verder liever niets sturen.', { onlyJobs: true }],
    ['Max. 2x per jaar iets sturen; dit jaar al twee keer gestuurd.', { maximumPerYear: 2, sentThisYear: 2 }],
    ['Wil namen van mensen, geen artikelen.', { onlyPeople: true }],
    ['Houdt van wandelen.', {}],
  ])('%s', (note, limits) => {
    expect(readNote(note, today).limits).toEqual(limits);
  });
});

test.each([
  [true, 'Hoe houden jullie dat vol?'],
  [true, 'Als het misgaat, wie belt er dan?'],
  [true, 'Over welk stuk mag de dorpsraad beslissen?'],
  [true, 'By whom was that promised?'],
  [false, 'Is dat gelukt?'],
  [false, 'Ga je bellen of mailen?'],
])('open: %s, %s', (isOpen, question) => {
  expect(isOpenQuestion(question)).toBe(isOpen);
});

test.each([
  ['Vier vragen op een kaartje, waaronder: is dit mijn besluit?', 0],
  ['Bij ons hielp een kaartje. Wie zou dat bij jullie kunnen zijn?', 1],
  ['"Waarom?" vroeg hij. Daar bleef het bij.', 0],
])('the questions of "%s"', (text, count) => {
  expect(questionsIn(text)).toHaveLength(count);
});

describe('the hold on a post', () => {
  const post = 'Hamza belde 44 huishoudens over de dijkversterking en het pontje. Negentig wilden koffie. #dijken';

  test.each([
    ['Die 44 zeggen genoeg.', 'firm'],
    ['Een pontje bij een dijkversterking, dat snap ik.', 'firm'],
    ['Bij onze pontjes ging dat anders.', 'light'],
    ['Van die negentig zou ik er drie bellen.', 'light'],
    ['Wat zei die Hamza nog meer?', 'light'],
    ['Wat een mooi verhaal over dijken.', 'none'],
  ])('%s: %s', (text, hold) => {
    expect(anchorage(text, post)).toBe(hold);
  });
});

test.each([
  ['een keuzehulp met elf stappen', 'een onderzoeker bespreken'],
  ['onze brief aan nabestaanden', 'onze wijkwethouder wil een persbericht'],
  ['the novelty of handwriting', 'the fire service I am joining'],
  ['de vorige ronde', 'de opnames teruggeluisterd'],
])('"%s" is more of a thing than "%s"', (thing, piece) => {
  expect(thingness(thing)).toBeGreaterThan(0);
  expect(thingness(piece)).toBeLessThanOrEqual(0);
});

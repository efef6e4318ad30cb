import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import { opportunitySchema } from '../../lib/domain/opportunity';
import { plainAddress, readJobTitle } from '../../lib/linkedin/job-page';
import { readDeadline } from '../../lib/vacancies/read-deadline';
import { readOpportunity } from '../../lib/vacancies/read-opportunity';
import { readOrganisation } from '../../lib/vacancies/read-organisation';
import { readHours, readRate, readRegion } from '../../lib/vacancies/read-terms';

const today = calendarDay('2026-11-25');

describe('the deadline', () => {
  test.each([
    ['Reageren voor 12 december', '2026-12-12'],
    ['Reageren kan tot en met vrijdag 12 december 2026 om 12.00 uur.', '2026-12-12'],
    ['Sluitingsdatum: 12-12-2026', '2026-12-12'],
    ['Sluitingsdatum\n12-12-26', '2026-12-12'],
    ['Solliciteer uiterlijk 3 jan.', '2027-01-03'],
    ['Stuur je reactie vóór 1 februari naar ons.', '2027-02-01'],
    ['Deadline 2026-12-12', '2026-12-12'],
    ['Apply by December 12, 2026', '2026-12-12'],
    ['Applications close: closing date 12 December', '2026-12-12'],
    ['Reageren tot 10 november', '2026-11-10'],
    ['Startdatum 1 januari 2027. Inschrijven kan tot 12 december.', '2026-12-12'],
    ['Reageren tot 12 december; gesprekken op 15 december', '2026-12-12'],
    ['Start: uiterlijk 1 januari 2027', undefined],
    ['De gesprekken zijn op 15 december.', undefined],
    ['De opdracht loopt van 1 januari tot 1 juli 2027.', undefined],
    ['Reageer snel. We beginnen op 1 maart 2027.', undefined],
    ['Reageren voor 31 februari', undefined],
    ['', undefined],
  ])('%s: %s', (text, day) => expect(readDeadline(text, today)).toBe(day));
});

describe('hours, rate and region', () => {
  test.each([
    ['32-36 uur per week', '32-36 uur per week'],
    ['Voor 24 tot 32 uur', '24 tot 32 uur'],
    ['We zoeken iemand voor 16 uur per week', '16 uur per week'],
    ['0,8 fte', '0,8 fte'],
    ['36 hours a week', '36 hours a week'],
    ['Bel tussen 9-17 uur', undefined],
    ['reageren kan tot 12.00 uur', undefined],
    ['24 uur bereikbaar', undefined],
  ])('hours: %s', (text, hours) => expect(readHours(text)).toBe(hours));

  test.each([
    ['Tarief: € 95 - € 110 per uur', '€ 95 - € 110 per uur'],
    ['maximaal € 105,- per uur', 'maximaal € 105,- per uur'],
    ['Salaris € 4.000 tot € 5.500 bruto per maand', '€ 4.000 tot € 5.500 bruto per maand'],
    ['schaal 11', 'schaal 11'],
    ['een marktconform salaris', undefined],
  ])('rate: %s', (text, rate) => expect(readRate(text)).toBe(rate));

  test.each([
    ['Standplaats: Arnhem', 'Arnhem'],
    ['Tekst\n- Locatie: Den Haag / thuis\n', 'Den Haag / thuis'],
    ['Op een mooie locatie in de stad', undefined],
  ])('region: %s', (text, region) => expect(readRegion(text)).toBe(region));
});

describe('the organisation', () => {
  test.each([
    ['Opdrachtgever: Gemeente Ede\nTarief', 'Gemeente Ede'],
    [
      'De gemeente Bergen op Zoom zoekt een adviseur. Bij gemeente Bergen op Zoom werk je aan … met gemeente Ede.',
      'Gemeente Bergen op Zoom',
    ],
    [
      'Voor het ministerie van Binnenlandse Zaken en Koninkrijksrelaties zoeken wij iemand',
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    ],
    ['Waterschap Rivierenland. De functie is nieuw.', 'Waterschap Rivierenland'],
    ['Voor UWV zoeken wij een redacteur', 'UWV'],
    ['Bureau Voorbeeld Interim zoekt voor haar opdrachtgever een adviseur', undefined],
    ['Stichting Lezen zoekt een redacteur', 'Stichting Lezen'],
    ['Communicatieadviseur gezocht', undefined],
  ])('%s: %s', (text, organisation) => expect(readOrganisation(text)).toBe(organisation));
});

describe('a tab', () => {
  test.each([
    ['(2) Communicatieadviseur | Gemeente Ede | LinkedIn', { title: 'Communicatieadviseur', organisation: 'Gemeente Ede' }],
    [
      'Gemeente Ede hiring Communicatieadviseur in Ede, Gelderland, Netherlands | LinkedIn',
      { title: 'Communicatieadviseur', organisation: 'Gemeente Ede', place: 'Ede' },
    ],
    [
      'Gemeente Ede zoekt een Communicatieadviseur in Ede, Gelderland | LinkedIn',
      { title: 'Communicatieadviseur', organisation: 'Gemeente Ede', place: 'Ede' },
    ],
    ['(1) Feed | LinkedIn', undefined],
    ['Werken bij Ede', undefined],
  ])('%s', (title, told) => expect(readJobTitle(title)).toEqual(told));

  test.each([
    ['https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=x', 'https://www.linkedin.com/jobs/view/4012345678/'],
    ['https://nl.linkedin.com/jobs/view/communicatieadviseur-at-ede-4012345678?trk=x', 'https://www.linkedin.com/jobs/view/4012345678/'],
    ['https://www.linkedin.com/posts/x_1?utm_source=share', 'https://www.linkedin.com/posts/x_1'],
    ['https://werk.example/v/1?utm_source=mail&id=3', 'https://werk.example/v/1?id=3'],
    ['javascript:alert(1)', undefined],
    ['geen adres', undefined],
  ])('%s', (address, plain) => expect(plainAddress(address)).toBe(plain));
});

test('an assignment as a bureau mails it', () => {
  const text = `Interim communicatieadviseur omgevingswet

Opdrachtgever: Gemeente Apeldoorn
Standplaats: Apeldoorn, deels thuis
Inzet: 24-32 uur per week, van 1 januari tot 1 juli 2027
Tarief: max. € 105 per uur
Reageren voor 12 december via https://inhuur.example/o/77?utm_source=mail`;
  expect(readOpportunity({ text }, today)).toEqual({
    kind: 'assignment',
    title: 'Interim communicatieadviseur omgevingswet',
    organisation: 'Gemeente Apeldoorn',
    region: 'Apeldoorn, deels thuis',
    hours: '24-32 uur per week',
    rate: 'max. € 105 per uur',
    deadline: '2026-12-12',
    url: 'https://inhuur.example/o/77',
    text,
  });
});

test('a vacancy in running text', () => {
  const text =
    'De gemeente Ede is op zoek naar een ervaren redacteur begrijpelijke taal voor 32 uur per week. Salaris schaal 10. Solliciteer voor 3 januari!';
  expect(readOpportunity({ text }, today)).toEqual({
    kind: 'vacancy',
    title: 'Redacteur begrijpelijke taal',
    organisation: 'Gemeente Ede',
    region: 'Ede',
    hours: '32 uur per week',
    rate: 'schaal 10',
    deadline: '2027-01-03',
    text,
  });
});

test('title and address of a tab alone', () => {
  const source = {
    title: '(2) Woordvoerder | Provincie Drenthe | LinkedIn',
    url: 'https://www.linkedin.com/jobs/collections/?currentJobId=12',
  };
  expect(readOpportunity(source, today)).toEqual({
    kind: 'vacancy',
    title: 'Woordvoerder',
    organisation: 'Provincie Drenthe',
    url: 'https://www.linkedin.com/jobs/view/12/',
  });
});

test('of any text, what is read fits the store', () => {
  const piece = fc.constantFrom(
    'Gemeente ',
    'Ede',
    '12-13-2026',
    ' reageren voor ',
    '32-',
    '36 uur',
    '€ 1',
    ' zoekt een ',
    '\n',
    'Functie: ',
    'https://',
    'x',
    '  ',
    '. ',
    'Organisatie:\t',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  const shape = opportunitySchema.omit({ id: true, createdAt: true, updatedAt: true, passedOn: true }).partial({ title: true });
  fc.assert(
    fc.property(text, text, (words, title) => {
      const read = readOpportunity({ text: words, title }, today);
      expect(shape.parse(read)).toEqual(read);
    }),
  );
});

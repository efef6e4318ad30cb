import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { Contact, ContactId } from '../../lib/domain/contact';
import type { Detail, DetailKind } from '../../lib/domain/detail';
import type { Gift } from '../../lib/domain/gift';
import type { Note } from '../../lib/domain/note';
import type { Opportunity } from '../../lib/domain/opportunity';
import { defaultRules } from '../../lib/domain/rules';
import { matchSeekers, type SeekerFacts } from '../../lib/vacancies/match-seekers';

const today = calendarDay('2026-11-25');
const at = { createdAt: '2026-11-20T09:00:00.000Z', updatedAt: '2026-11-20T09:00:00.000Z' };
const opportunity = {
  ...at,
  id: 'o',
  kind: 'vacancy',
  title: 'Redacteur begrijpelijke taal',
  organisation: 'Gemeente Deventer',
  region: 'Deventer',
  text: 'Je herschrijft brieven over schulden.',
  passedOn: [],
} as unknown as Opportunity;

const detail = (kind: DetailKind, text: string) =>
  ({ ...at, id: text, contactId: 'x', kind, text, source: 'talk', day: '2026-11-01' }) as unknown as Detail;
const note = (text: string) => ({ ...at, id: text, subjectKind: 'contact', subjectId: 'x', text }) as unknown as Note;
function someone(
  name: string,
  card: Partial<Contact> = {},
  kept: { details?: Detail[]; notes?: Note[]; gifts?: Gift[] } = {},
): SeekerFacts {
  const contact = { ...at, id: name as ContactId, kind: 'person' as const, name, ...card };
  return { contact, details: kept.details ?? [], notes: kept.notes ?? [], gifts: kept.gifts ?? [] };
}
const seeks = [detail('seeks', 'Een opdracht als redacteur, vanaf januari')];
const matched = (people: SeekerFacts[], what = opportunity) => matchSeekers(what, people, today, defaultRules);

describe('who may be glad to hear of it', () => {
  test.each<[string, SeekerFacts, string[]]>([
    ['who seeks work like it', someone('a', {}, { details: seeks }), ['seeks']],
    ['who seeks work of any kind', someone('a', {}, { details: [detail('seeks', 'een nieuwe uitdaging')] }), ['seeks']],
    ['of whom a note says so', someone('a', {}, { notes: [note('Aardig. Is op zoek naar een nieuwe baan. Heeft een hond.')] }), ['note']],
    [
      'whose interest it is, with headline and place',
      someone('a', { headline: 'Webredacteur', location: 'Deventer' }, { details: [detail('interest', 'begrijpelijke taal')] }),
      ['interest', 'headline', 'region'],
    ],
    ['who bears a label of it', someone('a', { tags: ['redacteuren'] }), ['tag']],
    ['not who seeks an editor', someone('a', {}, { details: [detail('seeks', 'Redacteur die snel inwerkt')] }), []],
    ['not who wants none', someone('a', {}, { notes: [note('Zoekt geen andere baan.')] }), []],
    ['not who lives there alone', someone('a', { location: 'Deventer' }), []],
    ['not whose headline alone fits', someone('a', { headline: 'Redacteur' }), []],
    ['not by something personal', someone('a', {}, { details: [detail('personal', 'zus is redacteur')] }), []],
    ['not by words of the trade', someone('a', {}, { details: [detail('project', 'communicatie van de gemeente')] }), []],
  ])('%s', (_what, facts, codes) => {
    expect(matched([facts]).seekers.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual(codes);
  });

  test('who seeks it most tellingly comes first, and reasons are the person’s own words with their day', () => {
    const { seekers } = matched([
      someone('interest', {}, { details: [detail('interest', 'begrijpelijke taal')] }),
      someone('any', {}, { details: [detail('seeks', 'een nieuwe baan')] }),
      someone('fits', {}, { details: seeks }),
    ]);
    expect(seekers.map(({ contact }) => contact.name)).toEqual(['fits', 'any', 'interest']);
    expect(seekers[0]?.reasons[0]).toEqual({ code: 'seeks', text: 'Een opdracht als redacteur, vanaf januari', day: '2026-11-01' });
  });
});

describe('a hard rule', () => {
  const passedOn = [{ contactId: 'a', day: today, giftId: 'g', momentId: 'm' }] as unknown as Opportunity['passedOn'];
  test.each<[string, Partial<Contact>, Partial<Opportunity>, object]>([
    ['no vacancies wanted', { wishes: { noVacancies: true } }, {}, { code: 'no-vacancies' }],
    ['no acquisition wanted', { wishes: { noAcquisition: true } }, { kind: 'assignment' }, { code: 'no-acquisition' }],
    ['works there', { organisation: 'gemeente Deventer' }, {}, { code: 'works-there' }],
    ['works there by the headline', { headline: 'Adviseur bij gemeente Deventer' }, {}, { code: 'works-there' }],
    ['heard of it', {}, { passedOn }, { code: 'passed-on', day: today }],
    ['on leave', { pause: { reason: 'leave', since: today } }, {}, { code: 'held', hold: { code: 'paused' } }],
    [
      'at most twice a year',
      { wishes: { maxPerYear: 2 }, lastInteraction: { day: addDays(today, -30), channel: 'call' } },
      {},
      { code: 'held', hold: { code: 'wish' } },
    ],
  ])('%s', (_what, card, what, barrier) => {
    const { seekers, keptOut } = matched([someone('a', card, { details: seeks })], { ...opportunity, ...what });
    expect(seekers).toEqual([]);
    expect(keptOut).toMatchObject([{ contact: { name: 'a' }, barrier }]);
  });

  test('that is over holds nobody back', () => {
    const card: Partial<Contact> = {
      pause: { reason: 'leave', since: addDays(today, -9), until: addDays(today, -1) },
      wishes: { noAcquisition: true },
    };
    expect(matched([someone('a', card, { details: seeks })]).seekers).toHaveLength(1);
  });

  test('names nobody of whom nothing speaks anyway', () => {
    expect(matched([someone('a', { wishes: { noVacancies: true } })])).toEqual({ seekers: [], keptOut: [] });
  });
});

test('who was spoken to just now, or got something lately, is said', () => {
  const gift = { ...at, id: 'g', contactId: 'a', direction: 'given', kind: 'article', day: addDays(today, -10) } as unknown as Gift;
  const { seekers } = matched([
    someone('a', { lastInteraction: { day: addDays(today, -3), channel: 'call' } }, { details: seeks, gifts: [gift] }),
  ]);
  expect(seekers[0]?.cautions).toMatchObject([
    { code: 'held', hold: { code: 'too-soon' } },
    { code: 'given-lately', day: addDays(today, -10) },
  ]);
});

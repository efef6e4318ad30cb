import { expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import type { PeopleFilter } from '../../lib/domain/view';
import { isShown } from '../../lib/rhythm/people-filter';

const today = calendarDay('2026-11-25');
const circleId = '00000000-0000-4000-8000-000000000001' as NonNullable<Contact['circleId']>;
const ago = (days: number) => ({ lastInteraction: { day: addDays(today, -days), channel: 'call' as const } });

test.each<[string, PeopleFilter, Partial<Contact>, boolean]>([
  ['nothing set shows everyone', {}, {}, true],
  ['in the circle', { circle: circleId }, { circleId }, true],
  ['in no circle', { circle: circleId }, {}, false],
  ['asked for no circle, in none', { circle: 'none' }, {}, true],
  ['asked for no circle, in one', { circle: 'none' }, { circleId }, false],
  ['due today', { state: 'due' }, { turnOn: today }, true],
  ['due tomorrow', { state: 'due' }, { turnOn: addDays(today, 1) }, false],
  ['never due', { state: 'due' }, {}, false],
  ['never spoken to', { state: 'never-spoken' }, {}, true],
  ['spoken to', { state: 'never-spoken' }, ago(900), false],
  ['silent for just so long', { state: 'silent-180' }, ago(180), true],
  ['silent for a day less', { state: 'silent-180' }, ago(179), false],
  ['never spoken to is not silent', { state: 'silent-180' }, {}, false],
  ['paused without an end', { state: 'paused' }, { pause: { reason: 'leave', since: today } }, true],
  ['paused until today: back', { state: 'paused' }, { pause: { reason: 'leave', since: today, until: today } }, false],
  ['snoozed', { state: 'snoozed' }, { snoozedUntil: addDays(today, 1) }, true],
  ['snoozed until today: back', { state: 'snoozed' }, { snoozedUntil: today }, false],
  ['a municipality by its name', { organisationType: 'municipality' }, { organisation: 'Gemeente Ede' }, true],
  ['another kind', { organisationType: 'municipality' }, { organisation: 'Provincie Gelderland' }, false],
  ['an organisation itself', { organisationType: 'municipality' }, { kind: 'organisation', name: 'Gemeente Ede' }, true],
  ['the relation', { relation: 'fellow-interim' }, { relation: 'fellow-interim' }, true],
  ['another relation', { relation: 'fellow-interim' }, { relation: 'peer' }, false],
  ['the tag', { tag: 'participatie' }, { tags: ['crisis', 'participatie'] }, true],
  ['no tag', { tag: 'participatie' }, {}, false],
  ['all that is set must hold', { tag: 'crisis', state: 'due' }, { tags: ['crisis'], turnOn: addDays(today, 3) }, false],
])('%s', (_name, filter, more, expected) => {
  const contact: Contact = {
    id: '00000000-0000-4000-8000-000000000002' as Contact['id'],
    kind: 'person',
    name: 'Ada',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
  expect(isShown(contact, filter, today)).toBe(expected);
});

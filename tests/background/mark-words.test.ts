import { describe, expect, test } from 'vitest';
import { personMark } from '../../entrypoints/background/mark-words';
import { calendarDay } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { createTranslator } from '../../lib/i18n/translate';
import type { Opening } from '../../lib/rhythm/openings';
import type { Reason } from '../../lib/rhythm/queue';

const today = calendarDay('2026-11-25');
const contact: Contact = {
  id: '00000000-0000-4000-8000-000000000001' as Contact['id'],
  kind: 'person',
  name: 'Ada',
  lastInteraction: { day: calendarDay('2026-03-12'), channel: 'coffee' },
  turnOn: today,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const opening = (kind: Opening['kind']) =>
  ({ code: 'opening', opening: { kind, id: '1', from: today, noted: today, channel: 'coffee', text: 'De evaluatie' } }) as Reason;
const words = (showNoteStart = false) => ({ translator: createTranslator('nl'), today, circles: [], showNoteStart });

describe('a mark says why, not only when', () => {
  test.each<[Reason[], string, string | undefined]>([
    [[opening('promise')], '8 mnd geleden · toezegging', 'je zegde iets toe'],
    [[opening('follow-up')], '8 mnd geleden · terugkomen', 'je wilde ergens op terugkomen'],
    [[opening('ask-after')], '8 mnd geleden · vraag ernaar', 'je wilde ergens naar vragen'],
    [[opening('intention')], '8 mnd geleden · afspraak?', 'je had een afspraak in gedachten'],
    [[opening('news')], '8 mnd geleden · iets nieuws', 'er is iets nieuws'],
    [[{ code: 'rhythm', daysLate: 21, cadenceDays: 30 }], '8 mnd geleden · aan de beurt', 'al 3 weken aan de beurt'],
    [[], '8 mnd geleden · aan de beurt', undefined],
  ])('%j', (reasons, chip, detail) => {
    const mark = personMark(contact, undefined, reasons, words());
    expect(mark.chip).toBe(chip);
    expect(mark.detail).toBe(detail);
    expect(JSON.stringify(mark)).not.toContain('evaluatie');
  });

  test('the person’s own words stand there only where they chose so', () => {
    expect(personMark(contact, undefined, [opening('promise')], words(true)).detail).toBe('Toegezegd: De evaluatie');
  });

  test('who is not due has a date alone', () => {
    const mark = personMark({ ...contact, turnOn: calendarDay('2027-01-01') }, undefined, [], words());
    expect(mark.chip).toBe('8 mnd geleden');
    expect(mark.detail).toBeUndefined();
  });
});

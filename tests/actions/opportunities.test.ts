import { describe, expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { mergeContacts } from '../../lib/actions/merge-contacts';
import { passOn, recordOutcome } from '../../lib/actions/pass-on';
import { deleteGift } from '../../lib/actions/record-gift';
import { deleteOpportunity, saveOpportunity } from '../../lib/actions/save-opportunity';
import { setWishes } from '../../lib/actions/set-wishes';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, today } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { AlreadyPassedOnError, NoVacanciesError } from '../../lib/errors';
import { vacancyText } from '../../lib/i18n/outgoing';
import { createTranslator } from '../../lib/i18n/translate';
import { getContact } from '../../lib/store/contacts';
import { dumpStore } from '../../lib/store/dump';
import { getOpportunity, listOpportunities } from '../../lib/store/opportunities';
import { listAt } from '../../lib/store/records';
import { withFreshStore } from './fresh-store';

withFreshStore();

const contents = async () => JSON.stringify({ ...(await dumpStore()), changes: [] });
const add = async (name: string) => (await addContact({ kind: 'person', name, keys: [] })).contactId;
const fields = { kind: 'vacancy' as const, title: 'Redacteur', organisation: 'Gemeente Ede', hours: '32 uur' };
const followUp = { day: addDays(today(), 21), text: 'hoe het afliep met Redacteur' };

describe('passing on', () => {
  test('stands in the giving log, among the moments and as a follow-up; one undo takes all of it back', async () => {
    const ada = await add('Ada');
    const { opportunityId } = await saveOpportunity(fields);
    const before = await contents();
    const change = await passOn(opportunityId, ada, followUp);
    expect(await listAt('gifts', ada)).toMatchObject([
      { direction: 'given', kind: 'vacancy', text: 'Redacteur, Gemeente Ede', day: today() },
    ]);
    expect(await getContact(ada)).toMatchObject({ lastInteraction: { channel: 'message', day: today() } });
    expect(await listAt('promises', ada)).toMatchObject([{ kind: 'follow-up', state: 'open', day: followUp.day }]);
    await expect(passOn(opportunityId, ada)).rejects.toThrow(AlreadyPassedOnError);
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('never to someone who asked for none', async () => {
    const ada = await add('Ada');
    await setWishes(ada, { wishes: { noVacancies: true } });
    const { opportunityId } = await saveOpportunity(fields);
    const before = await contents();
    await expect(passOn(opportunityId, ada)).rejects.toThrow(NoVacanciesError);
    expect(await contents()).toBe(before);
  });

  test('how it went closes the intention to ask', async () => {
    const ada = await add('Ada');
    const { opportunityId } = await saveOpportunity(fields);
    await passOn(opportunityId, ada, followUp);
    const before = await contents();
    const change = await recordOutcome(opportunityId, ada, 'Is het geworden');
    expect(await listAt('promises', ada)).toMatchObject([{ state: 'done', closedOn: today() }]);
    expect((await getOpportunity(opportunityId))?.passedOn).toMatchObject([{ outcome: 'Is het geworden' }]);
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('that is taken out of the log was none', async () => {
    const ada = await add('Ada');
    const { opportunityId } = await saveOpportunity(fields);
    await passOn(opportunityId, ada);
    const change = await deleteGift((await listAt('gifts', ada))[0]!.id);
    expect((await getOpportunity(opportunityId))?.passedOn).toEqual([]);
    await undoChange(change.id);
    expect((await getOpportunity(opportunityId))?.passedOn).toHaveLength(1);
  });

  test('goes along when two turn out to be one, and when one is taken out', async () => {
    const [ada, bo] = [await add('Ada'), await add('Bo')];
    const { opportunityId } = await saveOpportunity(fields);
    await passOn(opportunityId, bo);
    await mergeContacts(ada, bo);
    expect((await getOpportunity(opportunityId))?.passedOn).toMatchObject([{ contactId: ada }]);
    await deleteContact(ada);
    expect((await getOpportunity(opportunityId))?.passedOn).toEqual([]);
  });
});

test('a vacancy is changed without losing whom it was passed on to, and taken away', async () => {
  const ada = await add('Ada');
  const { opportunityId } = await saveOpportunity(fields);
  await passOn(opportunityId, ada);
  const { hours: _hours, ...withoutHours } = fields;
  await saveOpportunity({ ...withoutHours, title: 'Eindredacteur' }, opportunityId);
  const [kept] = await listOpportunities();
  expect(kept).toMatchObject({ title: 'Eindredacteur', passedOn: [{ contactId: ada }] });
  expect(kept?.hours).toBeUndefined();
  const before = await contents();
  const change = await deleteOpportunity(opportunityId);
  expect(await listOpportunities()).toEqual([]);
  await undoChange(change.id);
  expect(await contents()).toBe(before);
});

describe('the message', () => {
  const person = (address?: 'je' | 'u') => ({ name: 'dr. Ada de Wit', ...(address && { address }) }) as Contact;
  const whole = { ...fields, url: 'https://werk.example/1', deadline: addDays(today(), 10) };
  test.each([
    ['nl', undefined, /^Hoi Ada, /u, /\bje\b/u],
    ['nl', 'u', /^Beste Ada, /u, /\bu\b/u],
    ['en', undefined, /^Hi Ada, /u, /\byou\b/u],
  ] as const)('in %s to %s', (language, address, start, word) => {
    const text = vacancyText(whole, person(address), createTranslator(language));
    expect(text).toMatch(start);
    expect(text).toMatch(word);
    for (const fact of ['Redacteur', 'Gemeente Ede', '32 uur', 'https://werk.example/1']) expect(text).toContain(fact);
    expect(text.split(/\s+/u).length).toBeLessThan(70);
  });

  test('says nothing of what is not known', () => {
    const text = vacancyText({ kind: 'assignment', title: 'Redacteur' }, person(), createTranslator('nl'));
    expect(text).not.toMatch(/none|undefined|\(\)| {2}|\bbij\b/u);
  });
});

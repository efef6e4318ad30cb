import { describe, expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { advanceIntroduction, deleteIntroduction, describeOutcome, startIntroduction } from '../../lib/actions/introduce';
import { mergeContacts } from '../../lib/actions/merge-contacts';
import { addDetail } from '../../lib/actions/save-detail';
import { undoChange } from '../../lib/actions/undo-change';
import { today } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import { nextStage, type IntroductionStage } from '../../lib/domain/introduction';
import { AlreadyIntroducedError, ChangedSinceError } from '../../lib/errors';
import { introductionText } from '../../lib/i18n/outgoing';
import { createTranslator } from '../../lib/i18n/translate';
import { introductionMatter } from '../../lib/rhythm/matches';
import { dumpStore } from '../../lib/store/dump';
import { listIntroductions } from '../../lib/store/introductions';
import { listMatches } from '../../lib/store/matches';
import { listAt } from '../../lib/store/records';
import { withFreshStore } from './fresh-store';

withFreshStore();

async function two(): Promise<[ContactId, ContactId]> {
  const ada = await addContact({ kind: 'person', name: 'Ada', keys: [] });
  const grace = await addContact({ kind: 'person', name: 'Grace', keys: [] });
  return [ada.contactId, grace.contactId];
}

const contents = async () => JSON.stringify({ ...(await dumpStore()), changes: [] });

describe('an introduction', () => {
  test('goes from idea to how it went, and is a gift to both once made; each step is undone', async () => {
    const pair = await two();
    await startIntroduction({ contactIds: pair, about: 'bewonersavonden' });
    const [{ id }] = (await listIntroductions()) as [Awaited<ReturnType<typeof listIntroductions>>[number]];
    for (const stage of ['asked-first', 'asked-second', 'introduced', 'followed-up'] as const) {
      const before = await contents();
      const change = await advanceIntroduction(id, stage);
      await undoChange(change.id);
      expect(await contents()).toBe(before);
      await advanceIntroduction(id, stage);
    }
    const [introduction] = await listIntroductions();
    expect(introduction?.steps.map(({ stage }) => stage)).toEqual(['idea', 'asked-first', 'asked-second', 'introduced', 'followed-up']);
    for (const each of pair) expect(await listAt('gifts', each)).toMatchObject([{ direction: 'given', kind: 'introduction' }]);
  });

  test('never of the same two twice, in whatever order, unless the first is taken away', async () => {
    const [ada, grace] = await two();
    await startIntroduction({ contactIds: [ada, grace], about: 'brieven' });
    await expect(startIntroduction({ contactIds: [grace, ada], about: 'iets anders' })).rejects.toThrow(AlreadyIntroducedError);
    await expect(startIntroduction({ contactIds: [ada, ada], about: 'zichzelf' })).rejects.toThrow(AlreadyIntroducedError);
    await deleteIntroduction((await listIntroductions())[0]!.id);
    await startIntroduction({ contactIds: [grace, ada], about: 'iets anders' });
  });
});

describe('two of the three turn out to be one', () => {
  test('the introduction that came furthest stays, no third is started, and undo brings both back', async () => {
    const [ada, grace] = await two();
    const alias = (await addContact({ kind: 'person', name: 'A. Lovelace', keys: [] })).contactId;
    await startIntroduction({ contactIds: [ada, grace], about: 'brieven' });
    await startIntroduction({ contactIds: [grace, alias], about: 'redactie' });
    const second = (await listIntroductions()).find(({ about }) => about === 'redactie');
    await advanceIntroduction(second!.id, 'asked-first');
    const before = await contents();
    const change = await mergeContacts(ada, alias);
    expect((await listIntroductions()).map(({ about, contactIds }) => [about, contactIds])).toEqual([['redactie', [grace, ada]]]);
    await expect(startIntroduction({ contactIds: [ada, grace], about: 'nog eens' })).rejects.toThrow(AlreadyIntroducedError);
    expect(await listMatches()).toEqual([]);
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });
});

describe('who could be introduced', () => {
  test('comes from what one seeks and another offers, and is not offered again once thought of', async () => {
    const [ada, grace] = await two();
    await addDetail({ contactId: ada, kind: 'seeks', text: 'Redacteur voor een half jaar', source: 'talk', day: today() });
    await addDetail({ contactId: grace, kind: 'offers', text: 'Kent ervaren redacteuren', source: 'talk', day: today() });
    const [match] = await listMatches();
    expect(introductionMatter(match!)).toEqual({ contactIds: [ada, grace], about: 'Redacteur voor een half jaar' });
    const { id } = await startIntroduction(introductionMatter(match!));
    expect(await listMatches()).toEqual([]);
    await undoChange(id);
    expect(await listMatches()).toHaveLength(1);
    await deleteContact(grace);
    expect(await listMatches()).toEqual([]);
  });

  test('how it went is kept, taken away and undone', async () => {
    const pair = await two();
    await startIntroduction({ contactIds: pair, about: 'brieven' });
    const [{ id }] = (await listIntroductions()) as [Awaited<ReturnType<typeof listIntroductions>>[number]];
    const kept = await describeOutcome(id, 'Ze schrijven samen een handreiking');
    expect((await listIntroductions())[0]?.outcome).toBe('Ze schrijven samen een handreiking');
    await describeOutcome(id, null);
    expect((await listIntroductions())[0]).not.toHaveProperty('outcome');
    await expect(undoChange(kept.id)).rejects.toThrow(ChangedSinceError);
  });
});

test.each<[IntroductionStage, IntroductionStage | undefined]>([
  ['idea', 'asked-first'],
  ['introduced', 'followed-up'],
  ['followed-up', undefined],
  ['dropped', undefined],
])('after %s comes %s', (stage, next) => {
  expect(nextStage(stage)).toBe(next);
});

describe('the message to copy', () => {
  const pair = [{ name: 'Ada de Vries' }, { name: 'dr. Grace Bakker', address: 'u' as const }] as const;
  test.each<['nl' | 'en', IntroductionStage, RegExp]>([
    ['nl', 'asked-first', /^Hoi Ada, .*dr\. Grace Bakker en jij.*brieven/u],
    ['nl', 'asked-second', /^Beste Grace, Ada de Vries en u/u],
    ['en', 'asked-first', /^Hi Ada, .*Grace Bakker and you.*brieven/u],
    ['en', 'asked-second', /^Dear Grace, Ada de Vries and you/u],
    ['nl', 'introduced', /^Beste Ada en Grace/u],
    ['nl', 'followed-up', /^Hoi Ada, .*Grace Bakker/u],
  ])('%s, %s', (language, stage, text) => {
    expect(introductionText(stage, pair, 'brieven', createTranslator(language))).toMatch(text);
  });

  test('is none for an idea or a dropped one', () => {
    expect(introductionText('idea', pair, 'brieven', createTranslator('nl'))).toBeUndefined();
    expect(introductionText('dropped', pair, 'brieven', createTranslator('nl'))).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { addPromise } from '../../lib/actions/add-promise';
import { logInteraction } from '../../lib/actions/log-interaction';
import { mergeContacts } from '../../lib/actions/merge-contacts';
import { proposeNews } from '../../lib/actions/propose-news';
import { addDetail } from '../../lib/actions/save-detail';
import { saveNote } from '../../lib/actions/save-note';
import { setWishes } from '../../lib/actions/set-wishes';
import { settleNews } from '../../lib/actions/settle-news';
import { tagContacts } from '../../lib/actions/tag-contacts';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, today } from '../../lib/domain/calendar-day';
import { identityKey } from '../../lib/domain/identity';
import { findContact, getContact, listContacts } from '../../lib/store/contacts';
import { dumpStore } from '../../lib/store/dump';
import { listInteractions } from '../../lib/store/interactions';
import { listNotes } from '../../lib/store/notes';
import { listAt } from '../../lib/store/records';
import { searchPeople } from '../../lib/store/search';
import { withFreshStore } from './fresh-store';

withFreshStore();
const now = today();

async function contents(): Promise<string> {
  const { changes: _history, ...tables } = await dumpStore();
  return JSON.stringify(tables);
}

describe('two who turn out to be one', () => {
  test('become one with everything kept at both, and come apart again', async () => {
    const kept = await addContact({
      kind: 'person',
      name: 'Ada de Vries',
      organisation: 'Gemeente Ede',
      keys: [identityKey('person:slug:ada')],
    });
    const other = await addContact({
      kind: 'person',
      name: 'A. de Vries',
      organisation: 'Provincie',
      headline: 'Adviseur',
      keys: [identityKey('person:slug:a-de-vries')],
    });
    const third = await addContact({ kind: 'person', name: 'Grace', keys: [] });
    const ids = [kept.contactId, other.contactId, third.contactId] as const;
    await logInteraction({ contactIds: [...ids], channel: 'event', day: addDays(now, -9) });
    await logInteraction({ contactIds: [ids[1]], channel: 'call', day: addDays(now, -2) });
    await saveNote({ subjectKind: 'contact', subjectId: ids[1], text: 'Belt liever' });
    await addDetail({ contactId: ids[1], kind: 'seeks', text: 'Redacteur', source: 'talk', day: now });
    await addPromise({ contactId: ids[1], kind: 'promise', text: 'Artikel sturen', day: now });
    await setWishes(ids[0], { wishes: { maxPerYear: 4 } });
    await setWishes(ids[1], { wishes: { maxPerYear: 2, noVacancies: true } });
    await tagContacts([ids[1]], 'participatie', true);
    const before = await contents();

    const change = await mergeContacts(ids[0], ids[1]);
    expect((await listContacts()).map(({ name }) => name)).toEqual(['Ada de Vries', 'Grace']);
    expect(await getContact(ids[0])).toMatchObject({
      organisation: 'Gemeente Ede',
      headline: 'Adviseur',
      tags: ['participatie'],
      wishes: { maxPerYear: 2, noVacancies: true },
      lastInteraction: { day: addDays(now, -2), channel: 'call' },
      turnOn: now,
    });
    expect((await listInteractions(ids[0])).map(({ contactIds }) => contactIds)).toEqual([[ids[0]], [ids[0], ids[2]]]);
    expect((await listNotes(ids[0])).map(({ text }) => text)).toEqual(['Belt liever']);
    expect(await listAt('details', ids[0])).toHaveLength(1);
    expect((await findContact([identityKey('person:slug:a-de-vries')]))?.id).toBe(ids[0]);

    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });
});

describe('a Dutch compound is found by its parts', () => {
  const places = ['headline', 'organisation', 'tag', 'note', 'detail', 'promise'] as const;
  const cases = [
    ['burgerparticipatietraject', ['participatie', 'burger', 'traject', 'burger traject', 'BURGERPARTICIPATIE', 'participatietraject']],
    ['persvoorlichting en woordvoerderschap', ['woordvoerder', 'voorlichting', 'pers', 'woordvoerder pers']],
    ['omgevingswetcommunicatie', ['omgevingswet', 'communicatie', 'wet', 'omgeving communicatie']],
    ['Coördinator crisiscommunicatie', ['coordinator', 'crisis', 'communicatie crisis']],
  ] as const;
  const all = places.flatMap((place) => cases.map(([text, questions]) => [place, text, questions] as const));
  test.each(all)('in a %s: %s', async (place, text, questions) => {
    const card = place === 'headline' || place === 'organisation' ? { [place]: text } : {};
    const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [], ...card });
    await addContact({ kind: 'person', name: 'Grace', headline: 'Iets heel anders', keys: [] });
    if (place === 'tag') await tagContacts([contactId], text, true);
    if (place === 'note') await saveNote({ subjectKind: 'contact', subjectId: contactId, text });
    if (place === 'detail') await addDetail({ contactId, kind: 'project', text, source: 'talk', day: now });
    if (place === 'promise') await addPromise({ contactId, kind: 'promise', text, day: now });
    for (const question of questions) {
      expect(
        (await searchPeople(question)).map(({ contact }) => contact.id),
        question,
      ).toEqual([contactId]);
    }
    expect(await searchPeople('burgerwacht')).toEqual([]);
  });
});

test('search finds people by what was written at them, compounds by their parts', async () => {
  const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
  await addDetail({ contactId, kind: 'project', text: 'Dijkversterking bij Lent', source: 'talk', day: now });
  for (const question of ['dijk', 'versterking', 'ada dijk', 'DIJKVERSTERKING lent']) {
    expect((await searchPeople(question)).map(({ contact }) => contact.id)).toEqual([contactId]);
  }
  expect(await searchPeople('brug')).toEqual([]);
});

describe('news of someone’s work', () => {
  test('is offered once, changes nothing by itself, and keeps the former employer when taken over', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Ada', organisation: 'Gemeente Ede', headline: 'Adviseur', keys: [] });
    await proposeNews(contactId, { organisation: 'Provincie Gelderland', headline: 'ADVISEUR' });
    await proposeNews(contactId, { organisation: 'Provincie Gelderland' });
    const news = await listAt('news', contactId);
    expect(news.map(({ field, before, after, state }) => [field, before, after, state])).toEqual([
      ['organisation', 'Gemeente Ede', 'Provincie Gelderland', 'open'],
    ]);
    expect((await getContact(contactId))?.organisation).toBe('Gemeente Ede');
    const before = await contents();
    const change = await settleNews(news[0]!.id, 'taken');
    expect(await getContact(contactId)).toMatchObject({
      organisation: 'Provincie Gelderland',
      employers: [{ organisation: 'Gemeente Ede', headline: 'Adviseur', until: now }],
    });
    await undoChange(change.id);
    expect(await contents()).toBe(before);
    await settleNews(news[0]!.id, 'dismissed');
    await proposeNews(contactId, { organisation: 'Provincie Gelderland' });
    expect((await listAt('news', contactId)).filter(({ state }) => state === 'open')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { dismissSuggestion, forgetLearning, takeSuggestion, type OfferedSuggestion } from '../../lib/actions/give-feedback';
import { logInteraction } from '../../lib/actions/log-interaction';
import { mergeContacts } from '../../lib/actions/merge-contacts';
import { restoreBackup } from '../../lib/actions/restore-backup';
import { addSampleLibrary, removeSampleLibrary } from '../../lib/actions/sample-library';
import { addDetail } from '../../lib/actions/save-detail';
import { addExperience, deleteExperience, editExperience, markTold } from '../../lib/actions/save-experience';
import { saveNote } from '../../lib/actions/save-note';
import { addSource, deleteSource, editSource } from '../../lib/actions/save-source';
import { addTopic, deleteTopic, editTopic } from '../../lib/actions/save-topic';
import { setWishes } from '../../lib/actions/set-wishes';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, today } from '../../lib/domain/calendar-day';
import { experienceSchema } from '../../lib/domain/experience';
import { feedbackSchema } from '../../lib/domain/feedback';
import { sourceSchema } from '../../lib/domain/source';
import { keptTopicSchema } from '../../lib/domain/topic';
import { RecordGoneError } from '../../lib/errors';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { listExperiences, listFeedback, listSources, listTopics, readLibrary } from '../../lib/store/library';
import { readBackup, writeBackup } from '../../lib/transfer/backup';
import { withFreshStore } from './fresh-store';

withFreshStore();
const now = today();

async function contents(): Promise<string> {
  const { changes: _history, ...tables } = await dumpStore();
  return JSON.stringify(tables);
}

const experience = {
  title: 'Brief getest',
  shareLevel: 'anonymous',
  topics: [],
  approach: 'We lieten lezers de brief voorlezen.',
} as const;
const source = { title: 'Handreiking', url: 'https://example.com/handreiking', isOwn: false, topics: [] };
const offered: OfferedSuggestion = { type: 'question', place: 'public', offered: 'Hoe ging het?', post: 'abc', topics: ['participation'] };

const markFirstTold = async () => markTold((await listExperiences())[0]!.id);

describe('every change of the library is undone byte for byte', () => {
  test.each([
    ['an experience', () => addExperience({ ...experience, topics: [...experience.topics] })],
    ['a story that was told', markFirstTold, () => addExperience({ ...experience, topics: [] })],
    ['a source', () => addSource(source)],
    ['a subject', () => addTopic({ name: 'Dijken', words: ['dijk*'] })],
    ['the examples', () => addSampleLibrary()],
    ['a copied suggestion', () => takeSuggestion(offered, 'Hoe ging het?')],
    ['a dismissed suggestion', () => dismissSuggestion(offered, 'wrong')],
  ])('%s', async (_name, act, prepare?: () => Promise<unknown>) => {
    await prepare?.();
    const before = await contents();
    const change = await act();
    expect(await contents()).not.toBe(before);
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  });

  test('edits and deletions', async () => {
    await addExperience({ ...experience, topics: [] });
    await addSource(source);
    await addTopic({ name: 'Dijken', words: ['dijk*'] });
    const [told] = await listExperiences();
    const [kept] = await listSources();
    const [topic] = await listTopics();
    const acts = [
      () => editExperience(told!.id, { approach: null, lesson: 'Begin bij de datum.' }),
      () => deleteExperience(told!.id),
      () => editSource(kept!.id, { remark: 'Voor klantcontact' }),
      () => deleteSource(kept!.id),
      () => editTopic(topic!.id, { name: 'Waterkeringen', words: ['kering*'] }),
      () => deleteTopic(topic!.id),
    ];
    for (const act of acts) {
      const before = await contents();
      const change = await act();
      expect(await contents()).not.toBe(before);
      await undoChange(change.id);
      expect(await contents()).toBe(before);
    }
  });
});

test('what is stored fits its schema', async () => {
  await addSampleLibrary();
  await addTopic({ name: 'Één loket & balie', words: ['loket*'] });
  await takeSuggestion(offered, 'In eigen woorden');
  const rows = (name: string) => database.table(name).toArray();
  for (const row of await rows('experiences')) expect(experienceSchema.safeParse(row).error).toBeUndefined();
  for (const row of await rows('sources')) expect(sourceSchema.safeParse(row).error).toBeUndefined();
  for (const row of await rows('topics')) expect(keptTopicSchema.safeParse(row).error).toBeUndefined();
  for (const row of await rows('feedback')) expect(feedbackSchema.safeParse(row).error).toBeUndefined();
});

test('two subjects of one name, or of letters that make no id, stay two', async () => {
  for (const name of ['Dijken', 'dijken!', '水', '火']) await addTopic({ name, words: [name] });
  const ids = (await listTopics()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids.toSorted()).toEqual(['own-dijken', 'own-dijken-2', 'own-topic', 'own-topic-2']);
});

test('an example that the person makes their own stays when the examples go; the rest goes', async () => {
  await addSampleLibrary();
  await addSampleLibrary();
  const samples = await listExperiences();
  expect(samples.length).toBe(new Set(samples.map(({ title }) => title)).size);
  await editExperience(samples[0]!.id, { title: 'Van mijzelf' });
  await addSource(source);
  await removeSampleLibrary();
  expect((await listExperiences()).map(({ title }) => title)).toEqual(['Van mijzelf']);
  expect((await listSources()).map(({ title }) => title)).toEqual(['Handreiking']);
});

test('what is gone cannot be changed', async () => {
  await addExperience({ ...experience, topics: [] });
  const [{ id } = { id: '' as never }] = await listExperiences();
  await deleteExperience(id);
  await expect(editExperience(id, { title: 'Anders' })).rejects.toBeInstanceOf(RecordGoneError);
});

describe('feedback', () => {
  test('keeps own words only where they differ', async () => {
    await takeSuggestion(offered, ' Hoe ging het? ');
    await takeSuggestion({ ...offered, offered: 'Wat hielp?' }, 'Wat hielp jullie?');
    const given = await listFeedback();
    expect(given.map(({ offered: text, edited }) => [text, edited]).toSorted()).toEqual([
      ['Hoe ging het?', undefined],
      ['Wat hielp?', 'Wat hielp jullie?'],
    ]);
  });

  test('forgetting what was learned keeps which texts were offered', async () => {
    await takeSuggestion(offered, 'Hoe ging het?');
    await dismissSuggestion({ ...offered, offered: 'Wat hielp?' }, 'not-now');
    const change = await forgetLearning();
    expect((await listFeedback()).map(({ isForgotten, offered: text }) => [text, isForgotten])).toEqual(
      expect.arrayContaining([
        ['Hoe ging het?', true],
        ['Wat hielp?', true],
      ]),
    );
    await undoChange(change.id);
    expect((await listFeedback()).some(({ isForgotten }) => isForgotten)).toBe(false);
  });

  test('what was sent to someone goes along when two cards become one, and goes when they go', async () => {
    const { contactId: into } = await addContact({ kind: 'person', name: 'Ada de Vries', keys: [] });
    const { contactId: from } = await addContact({ kind: 'person', name: 'A. de Vries', keys: [] });
    await takeSuggestion({ ...offered, type: 'share', place: 'private', contactId: from }, 'Voor jou');
    await mergeContacts(into, from);
    expect((await listFeedback()).map(({ contactId }) => contactId)).toEqual([into]);
    await deleteContact(into);
    expect(await listFeedback()).toEqual([]);
  });
});

test('the library as suggestions read it: notes oldest first, ceilings counted, nothing deleted', async () => {
  const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
  await saveNote({ subjectKind: 'contact', subjectId: contactId, text: 'Zoekt een redacteur' });
  await addDetail({ contactId, kind: 'seeks', text: 'Redacteur', source: 'talk', day: now });
  await setWishes(contactId, { wishes: { maxPerYear: 2 } });
  await logInteraction({ contactIds: [contactId], channel: 'mail', day: addDays(now, -10) });
  await logInteraction({ contactIds: [contactId], channel: 'event', day: addDays(now, -9) });
  await logInteraction({ contactIds: [contactId], channel: 'mail', day: addDays(now, -400) });
  await addExperience({ ...experience, topics: [] });
  await addSource(source);
  const [kept] = await listSources();
  await deleteSource(kept!.id);
  const library = await readLibrary(now);
  expect(library.contacts).toMatchObject([
    { contact: { name: 'Ada' }, notes: ['Zoekt een redacteur'], details: [{ kind: 'seeks' }], sentThisYear: 1 },
  ]);
  expect(library.experiences.length).toBe(1);
  expect(library.sources).toEqual([]);
});

test('a backup brings the library to another device whole', async () => {
  await addSampleLibrary();
  await addTopic({ name: 'Dijken', words: ['dijk*'] });
  await takeSuggestion(offered, 'In eigen woorden');
  const text = writeBackup(await dumpStore(), '2026-11-25T10:00:00.000Z');
  await database.delete();
  await database.open();
  const { backup, refused } = readBackup(JSON.parse(text));
  expect(refused).toEqual([]);
  await restoreBackup(backup);
  expect(writeBackup(await dumpStore(), backup.madeAt)).toBe(text);
});

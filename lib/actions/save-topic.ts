import type { KeptTopic, TopicId } from '../domain/topic';
import { fold } from '../search/fold';
import { database } from '../store/database';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { requireRow } from './require-record';

type TopicFields = Pick<KeptTopic, 'name' | 'words'>;

/** A subject of the person's own, recognised by their words. Its id never meets one of the built-in subjects, nor one that was deleted. */
export async function addTopic({ name, words }: TopicFields): Promise<Change> {
  const { change: done } = await change({ key: 'change.add-topic', values: { name } }, async (write) => {
    const id = await freeId(name);
    await write.put('topics', { ...newRecord<TopicId>(write.now), id, name, words });
  });
  return done;
}

/** Renames a subject or changes its words; its id stays, so that what is about it stays about it. Throws RecordGoneError. */
export async function editTopic(id: TopicId, fields: TopicFields): Promise<Change> {
  const { change: done } = await change({ key: 'change.edit-topic', values: { name: fields.name } }, async (write) => {
    const { isSample: _example, ...topic } = await requireRow('topics', id);
    await write.put('topics', { ...topic, ...fields });
  });
  return done;
}

/** Takes a subject away. Throws RecordGoneError. */
export async function deleteTopic(id: TopicId): Promise<Change> {
  const { name } = await requireRow('topics', id);
  const { change: done } = await change({ key: 'change.delete-topic', values: { name } }, async (write) => {
    await write.put('topics', { ...(await requireRow('topics', id)), deletedAt: write.now });
  });
  return done;
}

async function freeId(name: string): Promise<TopicId> {
  const words = fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  const wanted = `own-${words || 'topic'}`.slice(0, 50).replace(/-+$/u, '');
  const taken = new Set(await database.topics.toCollection().primaryKeys());
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

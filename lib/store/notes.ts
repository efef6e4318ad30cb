import type { Note } from '../domain/note';
import { database } from './database';
import { isPresent } from './is-present';

/** The notes at a contact, post or group, newest first. */
export async function listNotes(subjectId: string): Promise<Note[]> {
  const notes = (await database.notes.where('subjectId').equals(subjectId).toArray()).filter(isPresent);
  return notes.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));
}

/** The newest note of each subject that has one. */
export async function newestNotes(subjectIds: readonly string[]): Promise<Map<string, Note>> {
  const lists = await Promise.all([...new Set(subjectIds)].map(async (id) => [id, (await listNotes(id))[0]] as const));
  return new Map(lists.flatMap(([id, note]) => (note ? [[id, note] as const] : [])));
}

import type { NoteId } from '../domain/note';
import { RecordGoneError } from '../errors';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { change, type Change } from './change';

/** Throws RecordGoneError. */
export async function deleteNote(id: NoteId): Promise<Change> {
  const { change: done } = await change({ key: 'change.delete-note', values: {} }, async (write) => {
    const note = await database.notes.get(id);
    if (!isPresent(note)) throw new RecordGoneError();
    await write.put('notes', { ...note, deletedAt: write.now });
  });
  return done;
}

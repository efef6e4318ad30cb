import type { Note, NoteId } from '../domain/note';
import { RecordGoneError } from '../errors';
import { database } from '../store/database';
import { change, type Change } from './change';
import { newRecord } from './new-record';

interface NoteEdit extends Pick<Note, 'subjectKind' | 'subjectId' | 'text'> {
  /** Absent: a new note. */
  noteId?: NoteId;
}

/**
 * Saves a note as it is typed. Without words it is taken away. Saves of the same note that follow each other soon are one change, so that undo takes back the
 * edit and not a keystroke. Throws RecordGoneError.
 */
export async function saveNote({ noteId, text, ...subject }: NoteEdit): Promise<{ noteId: NoteId; change: Change }> {
  const id = noteId ?? (crypto.randomUUID() as NoteId);
  const key = text.trim() ? 'change.save-note' : 'change.delete-note';
  const { change: done } = await change(
    { key, values: {} },
    async (write) => {
      const before = noteId && (await database.notes.get(noteId));
      if (noteId && !before) throw new RecordGoneError();
      const { deletedAt: _revived, ...note } = before ?? { ...newRecord<NoteId>(write.now), id, ...subject, text };
      if (text.trim()) await write.put('notes', { ...note, text });
      else if (before) await write.put('notes', { ...note, deletedAt: write.now });
    },
    { fold: `note:${id}` },
  );
  return { noteId: id, change: done };
}

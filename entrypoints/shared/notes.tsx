import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { NoteEditor } from '../../components/note-editor';
import { useTranslator } from '../../components/translator';
import { saveNote } from '../../lib/actions/save-note';
import type { Note, NoteId } from '../../lib/domain/note';
import { dayPhrase } from '../../lib/i18n/phrases';
import { today } from '../../lib/domain/calendar-day';
import { listNotes } from '../../lib/store/notes';
import { draftOf } from './draft';
import styles from './notes.module.css';
import { errorPhrase } from './use-run';

interface NotesProps extends Pick<Note, 'subjectKind' | 'subjectId'> {
  /** A post and a group have one note; a contact any number. */
  isSingle?: boolean;
}

/** The notes at a subject, each saved as it is typed; an empty field on top is the next one. */
export function Notes({ subjectKind, subjectId, isSingle = false }: NotesProps) {
  const translator = useTranslator();
  const { t } = translator;
  const notes = useLiveQuery(() => listNotes(subjectId), [subjectId]);
  const draft = useRef<NoteId>(undefined);
  const [draftNumber, setDraftNumber] = useState(0);
  if (!notes) return null;

  const keep = async (text: string, noteId: NoteId | undefined, learn?: (id: NoteId) => void) => {
    try {
      const saved = await saveNote({ subjectKind, subjectId, text, ...(noteId && { noteId }) });
      learn?.(saved.noteId);
      return undefined;
    } catch (error) {
      return errorPhrase(error, translator);
    }
  };
  const nextDraft = (text: string) => {
    if (!text.trim() || isSingle) return;
    draft.current = undefined;
    setDraftNumber((before) => before + 1);
  };
  const listed = notes.filter(({ id }) => id !== draft.current);
  const hasDraft = !isSingle || listed.length === 0;
  return (
    <div className={styles.notes}>
      {hasDraft && (
        <NoteEditor
          key={draftNumber}
          label={t('note.new')}
          placeholder={t(subjectKind === 'group' ? 'note.group-placeholder' : 'note.placeholder')}
          text={notes.find(({ id }) => id === draft.current)?.text ?? ''}
          draft={draftOf(() => draft.current ?? `${subjectId}:new`)}
          onSave={(text) => keep(text, draft.current, (id) => (draft.current = id))}
          onLeave={nextDraft}
        />
      )}
      {listed.map((note) => (
        <div key={note.id} className={styles.note}>
          <NoteEditor label={t('note.label')} text={note.text} draft={draftOf(() => note.id)} onSave={(text) => keep(text, note.id)} />
          <p className={styles.day}>{dayPhrase(today(Date.parse(note.createdAt)), translator)}</p>
        </div>
      ))}
    </div>
  );
}

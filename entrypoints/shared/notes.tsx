import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { NoteEditor } from '../../components/note-editor';
import { useTranslator } from '../../components/translator';
import { today } from '../../lib/domain/calendar-day';
import type { Note, NoteId } from '../../lib/domain/note';
import { dayPhrase } from '../../lib/i18n/phrases';
import { listNotes } from '../../lib/store/notes';
import { NoteKeeper } from './note-keeper';
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
  const keeperOf = (noteId?: NoteId) =>
    new NoteKeeper({
      noteId,
      newName: `${subjectId}:new`,
      subject: async () => ({ subjectKind, subjectId }),
      explain: (error) => errorPhrase(error, translator),
    });
  const [next, setNext] = useState(() => ({ keeper: keeperOf(), number: 0 }));
  if (!notes) return null;
  const listed = notes.filter(({ id }) => id !== next.keeper.noteId);
  const startNext = (text: string) => {
    if (text.trim() && !isSingle) setNext(({ number }) => ({ keeper: keeperOf(), number: number + 1 }));
  };
  return (
    <div className={styles.notes}>
      {(!isSingle || listed.length === 0) && (
        <NoteEditor
          key={next.number}
          label={t('note.new')}
          placeholder={t(subjectKind === 'group' ? 'note.group-placeholder' : 'note.placeholder')}
          text={notes.find(({ id }) => id === next.keeper.noteId)?.text ?? ''}
          keeper={next.keeper}
          onLeave={startNext}
        />
      )}
      {listed.map((note) => (
        <div key={note.id} className={styles.note}>
          <NoteEditor label={t('note.label')} text={note.text} keeper={keeperOf(note.id)} />
          <p className={styles.day}>{dayPhrase(today(Date.parse(note.createdAt)), translator)}</p>
        </div>
      ))}
    </div>
  );
}

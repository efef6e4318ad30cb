import { useEffect, useRef, useState } from 'react';
import styles from './note-editor.module.css';
import { TextArea } from './text-area';
import { useTranslator } from './translator';

/** Where words wait until they are saved. */
export interface Draft {
  /** Under which name they wait now: a new note gets another with its first save. */
  name: () => string;
  read: (name: string) => string | undefined;
  keep: (name: string, text: string) => void;
  clear: (name: string) => void;
}

interface NoteEditorProps {
  label: string;
  placeholder?: string;
  /** As it is kept. */
  text: string;
  draft: Draft;
  /** Keeps the words; resolves to a sentence when that failed. */
  onSave: (text: string) => Promise<string | undefined>;
  /** The caret left the field, with these words in it. */
  onLeave?: (text: string) => void;
  rows?: number;
}

/** Milliseconds without a keystroke after which the words are kept. */
const pause = 500;

/** A note that saves as you type: after a pause, on leaving the field and when the page goes away. What cannot be saved stays in the field. */
export function NoteEditor({ label, placeholder, text: kept, draft, onSave, onLeave, rows = 2 }: NoteEditorProps) {
  const { t } = useTranslator();
  const [text, setText] = useState(() => draft.read(draft.name()) ?? kept);
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | { problem: string }>('idle');
  const [known, setKnown] = useState(kept);
  const isDirty = useRef(text !== kept);
  const latest = useRef({ text, draft, onSave });
  useEffect(() => {
    latest.current = { text, draft, onSave };
  });

  // Changed elsewhere (undo, another window): shown here unless there are words of our own that are not kept yet.
  if (kept !== known) {
    setKnown(kept);
    if (!isDirty.current) setText(kept);
  }

  const save = useRef(async () => undefined as void);
  save.current = async () => {
    if (!isDirty.current) return;
    isDirty.current = false;
    setState('saving');
    const { text: words, draft: waiting, onSave: keep } = latest.current;
    const name = waiting.name();
    const problem = await keep(words);
    if (problem) isDirty.current = true;
    else waiting.clear(name);
    if (isDirty.current && !problem) waiting.keep(waiting.name(), latest.current.text);
    setState(problem ? { problem } : 'saved');
  };

  useEffect(() => {
    if (!isDirty.current) return;
    const timer = setTimeout(() => void save.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const flush = () => void save.current();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);

  const problem = typeof state === 'object' ? state.problem : undefined;
  return (
    <div className={styles.editor}>
      <TextArea
        label={label}
        isLabelHidden
        rows={rows}
        maxLength={20_000}
        {...(placeholder && { placeholder })}
        value={text}
        error={problem}
        onChange={(words) => {
          isDirty.current = true;
          draft.keep(draft.name(), words);
          setText(words);
        }}
        onBlur={() => void save.current().then(() => onLeave?.(latest.current.text))}
      />
      <span role="status" className={styles.state}>
        {state === 'saving' && t('note.saving')}
        {state === 'saved' && t('note.saved')}
      </span>
    </div>
  );
}

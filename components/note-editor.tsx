import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type Keeper } from './autosave';
import styles from './note-editor.module.css';
import { SpecialHint } from './special-hint';
import { TextArea } from './text-area';
import { useTranslator } from './translator';

interface NoteEditorProps {
  label: string;
  placeholder?: string;
  /** As it is kept. */
  text: string;
  /** The one it starts with stays. */
  keeper: Keeper;
  /** The caret left the field, with these words in it. */
  onLeave?: (text: string) => void;
  rows?: number;
}

/** A note that saves as you type: after a pause, on leaving the field and when the page goes away. */
export function NoteEditor({ label, placeholder, text: kept, keeper, onLeave, rows = 2 }: NoteEditorProps) {
  const { t } = useTranslator();
  const [autosave] = useState(() => new Autosave(kept, keeper));
  const { text, status } = useSyncExternalStore(autosave.subscribe, autosave.state);
  useEffect(() => autosave.receive(kept), [autosave, kept]);
  useEffect(() => {
    const flush = () => void autosave.flush();
    flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [autosave]);
  return (
    <div className={styles.editor}>
      <TextArea
        label={label}
        isLabelHidden
        rows={rows}
        maxLength={20_000}
        {...(placeholder && { placeholder })}
        value={text}
        error={typeof status === 'object' ? status.problem : undefined}
        onChange={(words) => autosave.type(words)}
        onBlur={() => void autosave.flush().then(() => onLeave?.(autosave.state().text))}
      />
      <SpecialHint text={text} />
      <span role="status" className={styles.state}>
        {status === 'saving' && t('note.saving')}
        {status === 'saved' && t('note.saved')}
      </span>
    </div>
  );
}

import { passphraseFault, shortestPassphrase, type PassphraseFault } from '../lib/domain/passphrase';
import { TextField } from './text-field';
import { useTranslator } from './translator';

export interface PassphraseDraft {
  words: string;
  again: string;
  /** Found when the person tried to set it. */
  fault?: PassphraseFault | undefined;
}

/** A draft with its fault found; without one it may be set. */
export function checkedDraft({ words, again }: PassphraseDraft): PassphraseDraft {
  return { words, again, fault: passphraseFault(words, again) };
}

/** A passphrase typed twice. */
export function NewPassphrase({ draft, onChange }: { draft: PassphraseDraft; onChange: (draft: PassphraseDraft) => void }) {
  const { t } = useTranslator();
  const { words, again, fault } = draft;
  const values = { count: shortestPassphrase };
  return (
    <>
      <TextField
        label={t('passphrase.label')}
        type="password"
        autoComplete="new-password"
        value={words}
        onChange={(typed) => onChange({ ...draft, words: typed })}
        hint={t('passphrase.hint', values)}
        error={fault === 'short' ? t('passphrase.short', values) : undefined}
      />
      <TextField
        label={t('passphrase.again')}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(typed) => onChange({ ...draft, again: typed })}
        error={fault === 'different' ? t('passphrase.different') : undefined}
      />
    </>
  );
}

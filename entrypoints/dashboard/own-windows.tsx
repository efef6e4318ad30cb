import { useState, type FormEvent } from 'react';
import { Button } from '../../components/button';
import { IconButton } from '../../components/icon-button';
import { TextField } from '../../components/text-field';
import { useTranslator } from '../../components/translator';
import type { CalendarDay } from '../../lib/domain/calendar-day';
import type { OwnWindow } from '../../lib/domain/rules';
import { dayPhrase } from '../../lib/i18n/phrases';
import styles from './rules-settings.module.css';

const blank = { name: '', from: '', until: '' };

/** Quiet days of the person's own: a holiday, a recess, a tender in which they take part. */
export function OwnWindows({ windows, onChange }: { windows: readonly OwnWindow[]; onChange: (windows: OwnWindow[]) => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const [draft, setDraft] = useState(blank);
  const isWhole = draft.name.trim() !== '' && draft.from !== '' && draft.until >= draft.from;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    onChange([...windows, { name: draft.name.trim(), from: draft.from as CalendarDay, until: draft.until as CalendarDay }]);
    setDraft(blank);
  };
  return (
    <div className={styles.own}>
      <p className={styles.legend}>{t('rules.own')}</p>
      {windows.map((window) => (
        <p key={`${window.name} ${window.from}`} className={styles.window}>
          {t('rules.own-line', {
            name: window.name,
            from: dayPhrase(window.from, translator),
            until: dayPhrase(window.until, translator),
          })}
          <IconButton
            icon="close"
            size="small"
            label={t('rules.own-remove', { name: window.name })}
            onClick={() => onChange(windows.filter((each) => each !== window))}
          />
        </p>
      ))}
      <form className={styles.form} onSubmit={add}>
        <TextField label={t('rules.own-name')} value={draft.name} maxLength={60} onChange={(name) => setDraft({ ...draft, name })} />
        <TextField label={t('rules.own-from')} type="date" value={draft.from} onChange={(from) => setDraft({ ...draft, from })} />
        <TextField label={t('rules.own-until')} type="date" value={draft.until} onChange={(until) => setDraft({ ...draft, until })} />
        <Button type="submit" disabled={!isWhole}>
          {t('rules.own-add')}
        </Button>
      </form>
    </div>
  );
}

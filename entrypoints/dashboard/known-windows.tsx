import { useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextField } from '../../components/text-field';
import { useTranslator } from '../../components/translator';
import { addDays, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Correction, Rules } from '../../lib/domain/rules';
import { dayPhrase } from '../../lib/i18n/phrases';
import { windowName } from '../../lib/i18n/reasons';
import { knownWindows, type KnownWindow } from '../../lib/rhythm/quiet';
import { knownUntil } from '../../lib/rhythm/school-holidays';
import { useToday } from '../shared/use-today';
import styles from './rules-settings.module.css';

/** So far ahead the windows are listed, in days. */
const ahead = 400;

interface KnownWindowsProps {
  rules: Rules;
  onChange: (corrections: Correction[]) => void;
}

/** The quiet windows that Kring knows by itself, where each comes from, and what the person knows better. */
export function KnownWindows({ rules, onChange }: KnownWindowsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  const [edited, setEdited] = useState<KnownWindow>();
  const coming = knownWindows(today, rules).filter(({ from, until }) => until >= today && from <= addDays(today, ahead));
  const others = (id: string) => rules.corrections.filter(({ window }) => window !== id);
  const correct = (id: string, correction: Omit<Correction, 'window'> | undefined) => {
    onChange([...others(id), ...(correction ? [{ window: id, ...correction }] : [])]);
    setEdited(undefined);
  };
  return (
    <details className={styles.known}>
      <summary>{t('rules.known')}</summary>
      <ul className={styles.windows}>
        {coming.map((window) => (
          <li key={window.id} className={styles.knownLine}>
            <span className={window.isOff ? styles.off : undefined}>
              {t('rules.own-line', {
                name: windowName(window, translator),
                from: dayPhrase(window.from, translator),
                until: dayPhrase(window.until, translator),
              })}
            </span>
            <span className={styles.basis}>{t(window.isOff ? 'rules.known-off' : basisOf(window))}</span>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('rules.known-edit-label', { name: windowName(window, translator) })}
              onClick={() => setEdited(window)}
            >
              {t('rules.known-edit')}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.basis}>{t('rules.known-until', { day: dayPhrase(knownUntil, translator) })}</p>
      {edited && <Correct window={edited} onClose={() => setEdited(undefined)} onSave={(correction) => correct(edited.id, correction)} />}
    </details>
  );
}

function basisOf({ basis, isCorrected }: KnownWindow) {
  if (isCorrected) return 'rules.known-corrected';
  return basis === 'set' ? 'rules.known-set' : 'rules.known-rule';
}

interface CorrectProps {
  window: KnownWindow;
  onClose: () => void;
  /** Undefined: as Kring has it. */
  onSave: (correction: Omit<Correction, 'window'> | undefined) => void;
}

function Correct({ window, onClose, onSave }: CorrectProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [from, setFrom] = useState<string>(window.from);
  const [until, setUntil] = useState<string>(window.until);
  const isWhole = from !== '' && until >= from;
  return (
    <Dialog
      title={windowName(window, translator)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onSave({ isOff: true })}>{t('rules.known-no')}</Button>
          {window.isCorrected && <Button onClick={() => onSave(undefined)}>{t('rules.known-back')}</Button>}
          <Button variant="primary" disabled={!isWhole} onClick={() => onSave({ from: from as CalendarDay, until: until as CalendarDay })}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField label={t('rules.own-from')} type="date" value={from} onChange={setFrom} />
        <TextField label={t('rules.own-until')} type="date" value={until} min={from} onChange={setUntil} />
      </div>
    </Dialog>
  );
}

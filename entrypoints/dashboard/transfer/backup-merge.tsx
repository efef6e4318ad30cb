import { useTranslator } from '../../../components/translator';
import { calendarDay } from '../../../lib/domain/calendar-day';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { conflictFieldPhrase, conflictValuePhrase } from '../../../lib/i18n/transfer-phrases';
import type { BackupPreview } from '../../../lib/transfer/preview';
import { conflictName, type ConflictChoices, type RecordConflict } from '../../../lib/transfer/restore/plan-restore';
import styles from './transfer.module.css';

interface BackupMergeProps {
  backup: BackupPreview;
  choices: ConflictChoices;
  onChoose: (choices: ConflictChoices) => void;
}

/** What a backup holds, what of it would come, and what both devices changed since they last met. */
export function BackupMerge({ backup, choices, onChoose }: BackupMergeProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { madeAt, people, notes, counts, conflicts } = backup;
  return (
    <>
      <p>{t('transfer.backup-holds', { day: dayPhrase(calendarDay(madeAt.slice(0, 10)), translator), people, notes })}</p>
      <div>
        <h3 className={styles.heading}>{t('transfer.merge-title')}</h3>
        {counts.length === 0 && <p className={styles.soft}>{t('transfer.merge-same')}</p>}
        <dl className={styles.merge}>
          {counts.map(({ table, ...numbers }) => (
            <div key={table}>
              <dt>{t(`transfer.merge-${table}`)}</dt>
              <dd>{t('transfer.merge-counts', numbers)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {conflicts.length > 0 && (
        <div className={styles.stack}>
          <div>
            <h3 className={styles.heading}>{t('transfer.conflicts-title')}</h3>
            <p className={styles.soft}>{t('transfer.conflicts-lead', { count: conflicts.length })}</p>
          </div>
          {conflicts.map((conflict) => {
            const name = conflictName(conflict);
            return (
              <Conflict
                key={name}
                conflict={conflict}
                chosen={choices[name] ?? conflict.stays}
                onChoose={(side) => onChoose({ ...choices, [name]: side })}
              />
            );
          })}
        </div>
      )}
    </>
  );
}

interface ConflictProps {
  conflict: RecordConflict;
  chosen: 'here' | 'there';
  onChoose: (side: 'here' | 'there') => void;
}

function Conflict({ conflict, chosen, onChoose }: ConflictProps) {
  const translator = useTranslator();
  const { t } = translator;
  const field = conflictFieldPhrase(conflict.field, translator);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.conflict}>
        {conflict.about === undefined ? field : t('transfer.conflict-about', { about: conflict.about, field })}
      </legend>
      {(['here', 'there'] as const).map((side) => {
        const { at } = conflict[side];
        const value = conflictValuePhrase(conflict, side, translator);
        return (
          <label key={side} className={styles.check}>
            <input type="radio" name={conflictName(conflict)} checked={chosen === side} onChange={() => onChoose(side)} />
            <span>{t(`transfer.conflict-${side}`, { value, day: dayPhrase(calendarDay(at.slice(0, 10)), translator) })}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

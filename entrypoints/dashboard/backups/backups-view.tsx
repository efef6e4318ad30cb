import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { SegmentedControl } from '../../../components/segmented-control';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { timePhrase } from '../../../lib/i18n/backup-phrases';
import { agoPhrase, dayPhrase } from '../../../lib/i18n/phrases';
import type { BackupState } from '../../../lib/safekeeping/backup-state';
import { writeSettings } from '../../../lib/settings';
import { makeBackup } from '../../shared/backups/make-backup';
import { outcomePhrase } from '../../shared/backups/outcome-phrase';
import { useBackupState } from '../../shared/backups/use-backup-state';
import { useSettings } from '../../shared/use-settings';
import { useToday } from '../../shared/use-today';
import styles from './backups.module.css';
import { LockChoice } from './lock-choice';
import { PlaceChoice } from './place-choice';

/** Backups: the last one, where they go, whether they are locked, and when to be reminded. */
export function BackupsView() {
  const translator = useTranslator();
  const { t } = translator;
  const state = useBackupState();
  const showToast = useToast();
  if (!state) return null;
  const back = async () => {
    const outcome = await makeBackup({ isAsked: true });
    const text = outcomePhrase(outcome, state.plan, translator);
    showToast(text ? { text, tone: 'error' } : { text: t('backups.made') });
  };
  return (
    <Card>
      <div className={styles.stack}>
        <LastOne state={state} />
        <div className={styles.actions}>
          <Button icon="shield" onClick={() => void back()}>
            {t('backups.now')}
          </Button>
        </div>
        <PlaceChoice plan={state.plan} onPlaced={() => void back()} />
        <LockChoice plan={state.plan} />
        <ReminderChoice />
        <p>
          <a className={styles.link} href="/recovery.html">
            {t('backups.recovery-link')}
          </a>
        </p>
      </div>
    </Card>
  );
}

function LastOne({ state: { last, plan } }: { state: BackupState }) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  if (!last) {
    return (
      <div>
        <p className={styles.headline}>{t('backups.last-none')}</p>
        <p className={styles.soft}>{t('backups.none-text')}</p>
      </div>
    );
  }
  const values = { day: dayPhrase(last.day, translator), time: timePhrase(last.at, translator), people: last.people };
  return (
    <div>
      <p className={styles.headline}>{t('backups.last', { ago: agoPhrase(last.day, today, translator) })}</p>
      <p className={styles.soft}>
        {last.isVerified ? t('backups.in-folder', { ...values, folder: plan.folderName ?? '' }) : t('backups.in-downloads', values)}
      </p>
    </div>
  );
}

const reminders = ['3', '7', '14', '30'] as const;

function ReminderChoice() {
  const { t } = useTranslator();
  const settings = useSettings();
  if (!settings) return null;
  const days = String(settings.backupReminderDays);
  return (
    <SegmentedControl<(typeof reminders)[number]>
      label={t('backups.remind')}
      value={reminders.find((each) => each === days) ?? null}
      options={reminders.map((each) => ({ value: each, label: t('backups.remind-days', { days: Number(each) }) }))}
      onChange={(each) => void writeSettings({ backupReminderDays: Number(each) })}
    />
  );
}

import { classNames } from '../../../components/class-names';
import { useTranslator } from '../../../components/translator';
import { backupAge } from '../../../lib/backups/backup-age';
import { agoPhrase } from '../../../lib/i18n/phrases';
import { OwnPageLink } from '../own-page-link';
import { useSettings } from '../use-settings';
import { useToday } from '../use-today';
import styles from './backups.module.css';
import { useBackupState } from './use-backup-state';

/** `Laatste reservekopie: gisteren`, always in sight; leads to where backups are set up. */
export function LastBackup() {
  const translator = useTranslator();
  const state = useBackupState();
  const settings = useSettings();
  const today = useToday();
  if (!state || !settings) return null;
  const { last } = state;
  const isFresh = backupAge(last?.day, today, settings.backupReminderDays) === 'fresh';
  return (
    <OwnPageLink className={classNames(styles.last, !isFresh && styles.lastOld)} href="/dashboard.html#/backups">
      {last ? translator.t('backups.last', { ago: agoPhrase(last.day, today, translator) }) : translator.t('backups.last-none')}
    </OwnPageLink>
  );
}

import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { classNames } from '../../../components/class-names';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { backupAge } from '../../../lib/backups/backup-age';
import { agoPhrase } from '../../../lib/i18n/phrases';
import type { BackupState } from '../../../lib/safekeeping/backup-state';
import { askFolderPermission } from '../../../lib/safekeeping/folder';
import { readKept } from '../../../lib/safekeeping/vault';
import { OwnPageLink } from '../own-page-link';
import { useSettings } from '../use-settings';
import { useToday } from '../use-today';
import styles from './backups.module.css';
import { makeBackup } from './make-backup';
import { outcomePhrase } from './outcome-phrase';
import { useBackupState } from './use-backup-state';
import { useStoreHealth } from './use-store-health';

/**
 * What the person should know of their data and backups, one thing at a time: the store is damaged, backups stopped, or the last one is old. Nothing when all is
 * well. `isBrief`: only damage, for small pages. `hasAnything`: whether there is something to lose.
 */
export function BackupNotice({ isBrief = false, hasAnything }: { isBrief?: boolean; hasAnything: boolean }) {
  const { t } = useTranslator();
  const state = useBackupState();
  const health = useStoreHealth();
  if (!state) return null;
  if (health && health.state !== 'sound') {
    return <Damage text={t(health.state === 'newer' ? 'backups.store-newer' : 'backups.store-unreadable')} />;
  }
  if (state.loss) return <Damage text={t('backups.problem-loss')} />;
  return isBrief ? null : <Reminder state={state} hasAnything={hasAnything} />;
}

function Damage({ text }: { text: string }) {
  const { t } = useTranslator();
  return (
    <Notice isDanger>
      <p>{text}</p>
      <OwnPageLink className={styles.link} href="/recovery.html">
        {t('backups.to-recovery')}
      </OwnPageLink>
    </Notice>
  );
}

function Reminder({ state: { plan, last, problem }, hasAnything }: { state: BackupState; hasAnything: boolean }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const settings = useSettings();
  const today = useToday();
  const age = settings && backupAge(last?.day, today, settings.backupReminderDays);
  const back = async () => {
    const outcome = await makeBackup({ isAsked: true });
    showToast(
      outcome === 'written' ? { text: t('backups.made') } : { text: outcomePhrase(outcome, plan, translator) ?? '', tone: 'error' },
    );
  };
  const allow = async () => {
    const folder = await readKept('folder');
    if (folder && (await askFolderPermission(folder)) === 'granted') await back();
  };
  if (problem) {
    return (
      <Notice>
        <p>{outcomePhrase(problem.code, plan, translator)}</p>
        {problem.code === 'permission' ? (
          <Button size="small" onClick={() => void allow()}>
            {t('backups.allow')}
          </Button>
        ) : (
          <SetUp />
        )}
      </Notice>
    );
  }
  if (!hasAnything || age === undefined || age === 'fresh') return null;
  return (
    <Notice>
      <p>{last ? t('backups.reminder-old', { ago: agoPhrase(last.day, today, translator) }) : t('backups.reminder-none')}</p>
      {last ? (
        <Button size="small" onClick={() => void back()}>
          {t('backups.now')}
        </Button>
      ) : (
        <SetUp />
      )}
    </Notice>
  );
}

function SetUp() {
  const { t } = useTranslator();
  return (
    <OwnPageLink className={styles.link} href="/dashboard.html#/backups">
      {t('backups.settings-link')}
    </OwnPageLink>
  );
}

function Notice({ isDanger = false, children }: { isDanger?: boolean; children: ReactNode }) {
  return (
    <div className={classNames(styles.notice, isDanger && styles.danger)} role={isDanger ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

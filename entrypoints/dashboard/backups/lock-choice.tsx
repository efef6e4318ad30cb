import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { checkedDraft, NewPassphrase, type PassphraseDraft } from '../../../components/new-passphrase';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { writePlan, type BackupPlan } from '../../../lib/safekeeping/backup-state';
import { keep } from '../../../lib/safekeeping/vault';
import { makeBackupKey } from '../../../lib/transfer/encrypted-backup';
import { errorPhrase } from '../../shared/use-run';
import styles from './backups.module.css';

/** Whether new backups are locked with a passphrase, and what forgetting it means. */
export function LockChoice({ plan }: { plan: BackupPlan }) {
  const { t } = useTranslator();
  const showToast = useToast();
  const [isAsking, setAsking] = useState(false);
  const isLocked = plan.lock !== undefined;
  const unlock = async () => {
    const { lock: _lock, ...rest } = plan;
    await writePlan(rest);
    await keep('key', undefined).catch(() => undefined);
    showToast({ text: t('backups.lock-undone') });
  };
  return (
    <div className={styles.part}>
      <p className={styles.name}>{t(isLocked ? 'backups.locked' : 'backups.unlocked')}</p>
      <p className={styles.soft}>{t(isLocked ? 'backups.locked-text' : 'backups.unlocked-text')}</p>
      <div className={styles.actions}>
        <Button onClick={() => setAsking(true)}>{t(isLocked ? 'backups.lock-change' : 'backups.lock')}</Button>
        {isLocked && (
          <Button variant="quiet" onClick={() => void unlock()}>
            {t('backups.lock-off')}
          </Button>
        )}
      </div>
      {isAsking && <LockDialog plan={plan} onClose={() => setAsking(false)} />}
    </div>
  );
}

function LockDialog({ plan, onClose }: { plan: BackupPlan; onClose: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const [draft, setDraft] = useState<PassphraseDraft>({ words: '', again: '' });
  const [isBusy, setBusy] = useState(false);
  const lock = async () => {
    const checked = checkedDraft(draft);
    setDraft(checked);
    if (checked.fault) return;
    setBusy(true);
    try {
      const { key, salt, rounds } = await makeBackupKey(draft.words);
      await keep('key', key);
      await writePlan({ ...plan, lock: { salt, rounds } });
      showToast({ text: t('backups.lock-done') });
    } catch (error) {
      showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
    onClose();
  };
  return (
    <Dialog
      title={t('backups.lock-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" disabled={isBusy} onClick={() => void lock()}>
            {t('backups.lock')}
          </Button>
        </>
      }
    >
      <p className={styles.warning}>{t('backups.lock-warning')}</p>
      <p className={styles.soft}>{t('backups.lock-old')}</p>
      <NewPassphrase draft={draft} onChange={setDraft} />
    </Dialog>
  );
}

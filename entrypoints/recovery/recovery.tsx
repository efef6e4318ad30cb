import { useState } from 'react';
import { KringMark } from '../../components/icons/kring-mark';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import { openBackup } from '../../lib/backups/open-backup';
import { refusalPhrase } from '../../lib/i18n/transfer-phrases';
import { RefusedFileError } from '../../lib/transfer/remark';
import { useUnlock } from '../shared/backups/use-unlock';
import { errorPhrase } from '../shared/use-run';
import { BackupList } from './backup-list';
import { Outcome } from './outcome';
import { RestorePreview, type Opened } from './restore-preview';
import type { Restored } from './restore';
import styles from './recovery.module.css';
import { StoreState } from './store-state';
import { useRecoveryState } from './use-recovery-state';

/** Puts backups back, also when the database is dead: it reads the store without Dexie, and touches nothing before the person chose. */
export function Recovery() {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const { state, look } = useRecoveryState();
  const [opened, setOpened] = useState<Opened>();
  const [restored, setRestored] = useState<Restored>();
  const [refusal, setRefusal] = useState<string>();

  const read = async ([file]: readonly File[]) => {
    if (!file) return;
    setRefusal(undefined);
    try {
      const read = await openBackup(await file.text());
      if (read !== 'locked') setOpened({ name: file.name, ...read });
    } catch (error) {
      setRefusal(error instanceof RefusedFileError ? refusalPhrase(error, translator) : errorPhrase(error, translator));
    }
  };
  const locked = useUnlock((files) => void read(files));
  const done = (outcome: Restored) => {
    setOpened(undefined);
    setRestored(outcome);
    look();
  };
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <KringMark size={30} />
        <span className={styles.brand}>Kring</span>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{t('recovery.title')}</h1>
        <p className={styles.lead}>{t('recovery.lead')}</p>
        <StoreState state={state} onLook={look} />
        {restored && (
          <Outcome
            restored={restored}
            onUndone={() => {
              setRestored(undefined);
              showToast({ text: t('recovery.undone') });
              look();
            }}
          />
        )}
        {state && opened && (
          <RestorePreview key={opened.name} opened={opened} state={state} onClose={() => setOpened(undefined)} onDone={done} />
        )}
        {!opened && (locked.form ?? <BackupList onFile={(file) => locked.open([file])} refusal={refusal} />)}
      </main>
    </div>
  );
}

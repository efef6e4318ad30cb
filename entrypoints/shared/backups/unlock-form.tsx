import { useState } from 'react';
import { Button } from '../../../components/button';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { refusalPhrase } from '../../../lib/i18n/transfer-phrases';
import { WrongPassphraseError } from '../../../lib/transfer/encrypted-backup';
import { RefusedFileError } from '../../../lib/transfer/remark';
import styles from './backups.module.css';

interface UnlockFormProps {
  /** Of the file. */
  name: string;
  /** Rejects with WrongPassphraseError when the passphrase does not fit. */
  onPassphrase: (passphrase: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks the passphrase of a locked backup; a wrong one may be tried again. */
export function UnlockForm({ name, onPassphrase, onCancel }: UnlockFormProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    try {
      await onPassphrase(passphrase);
    } catch (failure) {
      if (failure instanceof WrongPassphraseError) setError(t('backups.passphrase-wrong'));
      else if (failure instanceof RefusedFileError) setError(refusalPhrase(failure, translator));
      else setError(t('error.unexpected'));
      setBusy(false);
    }
  };
  return (
    <div className={styles.unlock}>
      <h3>{t('backups.unlock-title', { name })}</h3>
      <p className={styles.soft}>{t('backups.unlock-text')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <TextField
          label={t('passphrase.label')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          autoComplete="off"
          autoFocus
        />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" disabled={isBusy || passphrase === ''}>
            {t('backups.unlock')}
          </Button>
          <Button onClick={onCancel}>{t('common.cancel')}</Button>
        </div>
      </form>
    </div>
  );
}

import { useState, type FormEvent } from 'react';
import { Button } from '../../components/button';
import { KringMark } from '../../components/icons/kring-mark';
import { TextField } from '../../components/text-field';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import { removeLock, unlock } from '../../lib/lock';
import { eraseAll } from './erase-all';
import styles from './lock-screen.module.css';
import { errorPhrase } from './use-run';

/** What stands in place of any page while Kring is locked. */
export function LockScreen() {
  const { t } = useTranslator();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isForgotten, setForgotten] = useState(false);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const isRight = await unlock(passphrase);
    setWrong(!isRight);
    if (!isRight) setPassphrase('');
  };
  return (
    <main className={styles.screen}>
      <KringMark size={44} />
      <h1 className={styles.title}>{t('lock.locked')}</h1>
      <form className={styles.form} onSubmit={(event) => void open(event)}>
        <TextField
          label={t('passphrase.label')}
          type="password"
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong ? t('lock.wrong') : undefined}
        />
        <Button type="submit" variant="primary" isWide disabled={passphrase === ''}>
          {t('lock.open')}
        </Button>
      </form>
      {isForgotten ? (
        <WayOut />
      ) : (
        <Button variant="quiet" onClick={() => setForgotten(true)}>
          {t('lock.forgotten-action')}
        </Button>
      )}
    </main>
  );
}

/** The passphrase cannot be brought back: the way out costs what is in the store, a backup brings it back. */
function WayOut() {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const [word, setWord] = useState('');
  const erase = async () => {
    try {
      await eraseAll();
      await removeLock();
    } catch (error) {
      showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
  };
  return (
    <div className={styles.form}>
      <p>{t('lock.forgotten')}</p>
      <TextField label={t('privacy.erase-type', { word: t('privacy.erase-word') })} value={word} onChange={setWord} autoComplete="off" />
      <Button variant="danger" disabled={word.trim().toLowerCase() !== t('privacy.erase-word')} onClick={() => void erase()}>
        {t('lock.erase')}
      </Button>
    </div>
  );
}

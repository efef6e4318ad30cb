import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Section } from '../../../components/section';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { lockNow, removeLock, setLock } from '../../../lib/lock';
import { passphraseLength } from '../../../lib/privacy/passphrase';
import { useLockState } from '../../shared/use-lock-state';
import dashboard from '../dashboard.module.css';
import styles from './privacy.module.css';

const minutesToChoose = [5, 15, 30, 60, 240];

/** The optional lock: set, close now, take away. */
export function LockSection() {
  const { t } = useTranslator();
  const showToast = useToast();
  const state = useLockState();
  if (!state) return null;
  const remove = async () => {
    await removeLock();
    showToast({ text: t('lock.is-removed') });
  };
  return (
    <Section title={t('lock.title')}>
      <p className={dashboard.lead}>{t('lock.lead')}</p>
      {state === 'none' ? (
        <SetLock />
      ) : (
        <>
          <p>{t('lock.on')}</p>
          <div className={styles.actions}>
            <Button icon="shield" onClick={() => void lockNow()}>
              {t('lock.now')}
            </Button>
            <Button onClick={() => void remove()}>{t('lock.remove')}</Button>
          </div>
        </>
      )}
    </Section>
  );
}

function SetLock() {
  const { t } = useTranslator();
  const showToast = useToast();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [minutes, setMinutes] = useState('30');
  const [isTried, setTried] = useState(false);
  const isTooShort = passphrase.length < passphraseLength;
  const isDifferent = passphrase !== again;
  const set = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isTooShort || isDifferent) return;
    await setLock(passphrase, Number(minutes));
    showToast({ text: t('lock.is-set') });
  };
  return (
    <form className={styles.lock} onSubmit={(event) => void set(event)}>
      <TextField
        label={t('lock.passphrase')}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
        hint={t('lock.too-short', { count: passphraseLength })}
        error={isTried && isTooShort ? t('lock.too-short', { count: passphraseLength }) : undefined}
      />
      <TextField
        label={t('lock.passphrase-again')}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={isTried && isDifferent ? t('lock.differs') : undefined}
      />
      <Select
        label={t('lock.minutes')}
        value={minutes}
        options={minutesToChoose.map((each) => ({ value: String(each), label: String(each) }))}
        onChange={setMinutes}
      />
      <p className={dashboard.lead}>{t('lock.forgotten')}</p>
      <div>
        <Button type="submit">{t('lock.set')}</Button>
      </div>
    </form>
  );
}

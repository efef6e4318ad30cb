import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { checkedDraft, NewPassphrase, type PassphraseDraft } from '../../../components/new-passphrase';
import { Section } from '../../../components/section';
import { Select } from '../../../components/select';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { lockNow, removeLock, setLock } from '../../../lib/lock';
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
  const [draft, setDraft] = useState<PassphraseDraft>({ words: '', again: '' });
  const [minutes, setMinutes] = useState('30');
  const set = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkedDraft(draft);
    setDraft(checked);
    if (checked.fault) return;
    await setLock(draft.words, Number(minutes));
    showToast({ text: t('lock.is-set') });
  };
  return (
    <form className={styles.lock} onSubmit={(event) => void set(event)}>
      <NewPassphrase draft={draft} onChange={setDraft} />
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

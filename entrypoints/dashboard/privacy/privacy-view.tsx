import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Dialog } from '../../../components/dialog';
import { TextField } from '../../../components/text-field';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import { readAddress } from '../../../lib/engines/address';
import { countEverything } from '../../../lib/store/counts';
import { useEngineSettings } from '../../shared/use-engine-settings';
import { eraseAll } from '../../shared/erase-all';
import { errorPhrase } from '../../shared/use-run';
import styles from '../dashboard.module.css';
import { LockSection } from './lock-section';
import { RegisterSection } from './register-section';
import { ReviewSection } from './review-section';
import { SomeoneAsks } from './someone-asks';

/** What Kring keeps, what it sent, and how to be rid of all of it. */
export function PrivacyView() {
  const { t } = useTranslator();
  const counts = useLiveQuery(countEverything);
  const host = useModelHost();
  const [isErasing, setErasing] = useState(false);
  return (
    <div className={styles.settings}>
      <Card>
        <p className={styles.counts}>{counts && t('privacy.kept', counts)}</p>
        <p className={styles.lead}>{t('welcome.keeps-where')}</p>
      </Card>
      <Card>
        <p className={styles.counts}>{host === undefined ? t('privacy.sent') : t('privacy.sent-model', { host })}</p>
        <p className={styles.lead}>{t('welcome.leaves-lead')}</p>
      </Card>
      <p className={styles.lead}>{t('welcome.leaves-backup')}</p>
      <ReviewSection />
      <SomeoneAsks />
      <RegisterSection />
      <LockSection />
      <div>
        <Button variant="danger" icon="trash" onClick={() => setErasing(true)}>
          {t('privacy.erase')}
        </Button>
      </div>
      {isErasing && <Erase onClose={() => setErasing(false)} />}
    </div>
  );
}

/** Where the person's own language model is, when one is switched on outside the browser. */
function useModelHost(): string | undefined {
  const settings = useEngineSettings();
  const address = settings?.kind === 'endpoint' ? readAddress(settings.address) : 'address-empty';
  return typeof address === 'string' ? undefined : new URL(address.origin).host;
}

function Erase({ onClose }: { onClose: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const [word, setWord] = useState('');
  const erase = async () => {
    try {
      await eraseAll();
      showToast({ text: t('privacy.erased') });
    } catch (error) {
      showToast({ text: errorPhrase(error, translator), tone: 'error' });
    }
    onClose();
  };
  const isSure = word.trim().toLowerCase() === t('privacy.erase-word');
  return (
    <Dialog
      title={t('privacy.erase')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="danger" disabled={!isSure} onClick={() => void erase()}>
            {t('privacy.erase-confirm')}
          </Button>
        </>
      }
    >
      <p>{t('privacy.erase-text')}</p>
      <TextField label={t('privacy.erase-type', { word: t('privacy.erase-word') })} value={word} onChange={setWord} autoComplete="off" />
    </Dialog>
  );
}

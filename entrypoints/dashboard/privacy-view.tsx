import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Dialog } from '../../components/dialog';
import { TextField } from '../../components/text-field';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import { eraseEverything } from '../../lib/actions/erase-everything';
import { countEverything } from '../../lib/store/counts';
import { forgetDrafts } from '../shared/use-draft';
import { errorPhrase } from '../shared/use-run';
import styles from './dashboard.module.css';

/** What Kring keeps, what it sent, and how to be rid of all of it. */
export function PrivacyView() {
  const { t } = useTranslator();
  const counts = useLiveQuery(countEverything);
  const [isErasing, setErasing] = useState(false);
  return (
    <>
      <Card>
        <p className={styles.counts}>{counts && t('privacy.kept', counts)}</p>
        <p className={styles.lead}>{t('welcome.keeps-where')}</p>
      </Card>
      <Card>
        <p className={styles.counts}>{t('privacy.sent')}</p>
        <p className={styles.lead}>{t('welcome.leaves-lead')}</p>
      </Card>
      <p>{t('welcome.leaves-backup')}</p>
      <p>{t('welcome.responsible')}</p>
      <div>
        <Button variant="danger" icon="trash" onClick={() => setErasing(true)}>
          {t('privacy.erase')}
        </Button>
      </div>
      {isErasing && <Erase onClose={() => setErasing(false)} />}
    </>
  );
}

function Erase({ onClose }: { onClose: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const showToast = useToast();
  const [word, setWord] = useState('');
  const erase = async () => {
    try {
      await eraseEverything();
      forgetDrafts();
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

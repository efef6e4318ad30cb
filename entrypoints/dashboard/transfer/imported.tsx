import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import { toTriage } from '../../../lib/rhythm/triage';
import { listContacts } from '../../../lib/store/contacts';
import { TriageView } from '../../shared/triage/triage-view';
import styles from './transfer.module.css';

/** After an import: nobody is due, and whoever came can be gone through one by one. */
export function Imported({ isRestored, onMore }: { isRestored: boolean; onMore: () => void }) {
  const { t } = useTranslator();
  const [isTriaging, setTriaging] = useState(false);
  const newcomers = useLiveQuery(async () => toTriage(await listContacts()).length);
  if (isTriaging) return <TriageView onStop={() => setTriaging(false)} />;
  return (
    <Card>
      <div className={styles.stack} role="status">
        {isRestored && <p>{t('transfer.done-restore')}</p>}
        {newcomers !== undefined && newcomers > 0 && <p>{t('transfer.done-people', { count: newcomers })}</p>}
        <div className={styles.actions}>
          {newcomers !== undefined && newcomers > 0 && (
            <Button variant="primary" icon="person" onClick={() => setTriaging(true)}>
              {t('transfer.done-triage')}
            </Button>
          )}
          <Button onClick={onMore}>{t('transfer.done-more')}</Button>
        </div>
      </div>
    </Card>
  );
}

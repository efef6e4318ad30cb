import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import { TriageView } from '../../shared/triage/triage-view';
import styles from './transfer.module.css';

interface ImportedProps {
  /** How many people came; counted by the import, because listing thousands anew would hold up the page. */
  newcomers: number;
  isRestored: boolean;
  onMore: () => void;
}

/** After an import: nobody is due, and whoever came can be gone through one by one. */
export function Imported({ newcomers, isRestored, onMore }: ImportedProps) {
  const { t } = useTranslator();
  const [isTriaging, setTriaging] = useState(false);
  if (isTriaging) return <TriageView onStop={() => setTriaging(false)} />;
  return (
    <Card>
      <div className={styles.stack} role="status">
        {isRestored && <p>{t('transfer.done-restore')}</p>}
        {newcomers > 0 && <p>{t('transfer.done-people', { count: newcomers })}</p>}
        <div className={styles.actions}>
          {newcomers > 0 && (
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

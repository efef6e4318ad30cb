import { Button } from '../../components/button';
import { useTranslator } from '../../components/translator';
import type { ContactId } from '../../lib/domain/contact';
import { AssignmentList } from '../shared/assignments/assignment-list';
import styles from './panel.module.css';

/** The same assignments as on the full page. */
export function AssignmentsView({ onOpen, onStop }: { onOpen: (id: ContactId) => void; onStop: () => void }) {
  const { t } = useTranslator();
  return (
    <div className={styles.stack}>
      <h1 className={styles.name}>{t('dashboard.assignments')}</h1>
      <AssignmentList onOpen={onOpen} />
      <div>
        <Button variant="quiet" onClick={onStop}>
          {t('common.back')}
        </Button>
      </div>
    </div>
  );
}

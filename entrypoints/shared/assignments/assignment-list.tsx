import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '../../../components/empty-state';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import { listAssignments } from '../../../lib/store/assignments';
import { AssignmentCard } from './assignment-card';
import styles from './assignments.module.css';
import { NewAssignment } from './new-assignment';

/** Assignments, the latest first; at the end of one its people are gone through. */
export function AssignmentList({ onOpen }: { onOpen: (id: ContactId) => void }) {
  const { t } = useTranslator();
  const assignments = useLiveQuery(listAssignments);
  if (!assignments) return null;
  return (
    <div className={styles.list}>
      <p className={styles.lead}>{t('assignments.lead')}</p>
      <NewAssignment />
      {assignments.length === 0 && <EmptyState icon="building" title={t('assignments.none')} text={t('assignments.none-text')} />}
      {assignments.map((assignment) => (
        <AssignmentCard key={assignment.id} assignment={assignment} onOpen={onOpen} />
      ))}
    </div>
  );
}

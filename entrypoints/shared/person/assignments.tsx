import { useLiveQuery } from 'dexie-react-hooks';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import { spanPhrase } from '../../../lib/i18n/phrases';
import { listAssignmentsOf } from '../../../lib/store/assignments';
import styles from './person.module.css';

/** Where the person knows someone from: the assignments that both were part of. */
export function Assignments({ contactId }: { contactId: ContactId }) {
  const translator = useTranslator();
  const { t } = translator;
  const assignments = useLiveQuery(() => listAssignmentsOf(contactId), [contactId]);
  if (!assignments || assignments.length === 0) return null;
  return (
    <Section title={t('assignments.together')}>
      <Card isFlush>
        <ul className={styles.list}>
          {assignments.map((assignment) => (
            <li key={assignment.id} className={styles.item}>
              <div className={styles.words}>
                <p>{assignment.organisation}</p>
                <p className={styles.soft}>
                  {[assignment.role, spanPhrase(assignment, translator), t(`assignments.state-${assignment.state}`)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

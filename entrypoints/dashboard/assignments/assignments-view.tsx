import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import { listAssignments } from '../../../lib/store/assignments';
import dashboard from '../dashboard.module.css';
import { OpenContact } from '../open-contact';
import { AssignmentCard } from './assignment-card';
import { NewAssignment } from './new-assignment';

/** Assignments, the latest first; at the end of one its people are gone through. */
export function AssignmentsView() {
  const { t } = useTranslator();
  const assignments = useLiveQuery(listAssignments);
  const [opened, setOpened] = useState<ContactId>();
  if (!assignments) return null;
  return (
    <>
      <p className={dashboard.lead}>{t('assignments.lead')}</p>
      <NewAssignment />
      {assignments.length === 0 && <EmptyState icon="building" title={t('assignments.none')} text={t('assignments.none-text')} />}
      {assignments.map((assignment) => (
        <AssignmentCard key={assignment.id} assignment={assignment} onOpen={setOpened} />
      ))}
      {opened && <OpenContact key={opened} id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

import { useState } from 'react';
import type { ContactId } from '../../lib/domain/contact';
import { AssignmentList } from '../shared/assignments/assignment-list';
import { OpenContact } from './open-contact';

/** Assignments; whoever is opened stands beside them. */
export function AssignmentsView() {
  const [opened, setOpened] = useState<ContactId>();
  return (
    <>
      <AssignmentList onOpen={setOpened} />
      {opened && <OpenContact key={opened} id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

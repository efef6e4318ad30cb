import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { Menu } from '../../../components/menu';
import { Select } from '../../../components/select';
import { useTranslator } from '../../../components/translator';
import { deleteAssignment, editAssignment } from '../../../lib/actions/save-assignment';
import { assignmentStates, type Assignment } from '../../../lib/domain/assignment';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import { dayPhrase, spanPhrase } from '../../../lib/i18n/phrases';
import { getContacts } from '../../../lib/store/contacts';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import { AssignmentForm } from './assignment-form';
import styles from './assignments.module.css';
import { HandOver } from './hand-over';
import { StayInTouch } from './stay-in-touch';

interface AssignmentCardProps {
  assignment: Assignment;
  onOpen: (id: ContactId) => void;
}

/** One assignment; when it has ended its people are gone through: what is the client's goes, who stays gets a rhythm. */
export function AssignmentCard({ assignment, onOpen }: AssignmentCardProps) {
  const { id, state, contactIds } = assignment;
  const run = useRun();
  const today = useToday();
  const { t } = useTranslator();
  const people = useLiveQuery(() => getContacts(contactIds), [contactIds.join(' ')]);
  const [isEditing, setEditing] = useState(false);
  if (!people) return null;
  if (isEditing) {
    return (
      <Card>
        <AssignmentForm
          today={today}
          initial={assignment}
          people={people.map((contact) => ({ id: contact.id, name: contact.name }))}
          submitLabel={t('common.save')}
          onCancel={() => setEditing(false)}
          onSubmit={async (fields) => {
            const isKept = await run(() => editAssignment(id, fields));
            if (isKept) setEditing(false);
            return isKept;
          }}
        />
      </Card>
    );
  }
  return (
    <Card>
      <Head assignment={assignment} onEdit={() => setEditing(true)} />
      {state === 'ended' && people.length > 0 && (
        <>
          <HandOver assignment={assignment} onOpen={onOpen} />
          <StayInTouch assignment={assignment} people={people} onOpen={onOpen} />
        </>
      )}
      {state !== 'ended' && <People people={people} onOpen={onOpen} />}
    </Card>
  );
}

function Head({ assignment, onEdit }: { assignment: Assignment; onEdit: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const { id, organisation, role, state, stateSince } = assignment;
  const menu = t('assignments.menu', { name: organisation });
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <p className={styles.name}>{organisation}</p>
        <p className={styles.soft}>{[role, spanPhrase(assignment, translator)].filter(Boolean).join(' · ')}</p>
        <p className={styles.soft}>
          {t('assignments.since', { state: t(`assignments.state-${state}`), day: dayPhrase(stateSince, translator) })}
        </p>
      </div>
      <Select
        label={t('assignments.state')}
        isLabelHidden
        value={state}
        options={assignmentStates.map((each) => ({ value: each, label: t(`assignments.state-${each}`) }))}
        onChange={(next) => void run(() => editAssignment(id, { state: next }))}
      />
      <Menu
        label={menu}
        trigger={(props) => <IconButton icon="more" label={menu} {...props} />}
        items={[
          { label: t('common.edit'), icon: 'edit', onSelect: onEdit },
          { label: t('common.delete'), icon: 'trash', isDangerous: true, onSelect: () => void run(() => deleteAssignment(id)) },
        ]}
      />
    </div>
  );
}

function People({ people, onOpen }: { people: readonly Contact[]; onOpen: (id: ContactId) => void }) {
  return (
    <p className={styles.people}>
      {people.map(({ id, name }) => (
        <button key={id} type="button" className={styles.person} onClick={() => onOpen(id)}>
          {name}
        </button>
      ))}
    </p>
  );
}

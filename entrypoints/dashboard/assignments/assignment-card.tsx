import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { ContactRow } from '../../../components/contact-row';
import { IconButton } from '../../../components/icon-button';
import { Select } from '../../../components/select';
import { useTranslator } from '../../../components/translator';
import { deleteAssignment, editAssignment } from '../../../lib/actions/save-assignment';
import { setCircle } from '../../../lib/actions/set-circle';
import { assignmentStates, type Assignment } from '../../../lib/domain/assignment';
import type { CircleId } from '../../../lib/domain/circle';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { listCircles } from '../../../lib/store/circles';
import { getContacts } from '../../../lib/store/contacts';
import { listNotes } from '../../../lib/store/notes';
import { listAt } from '../../../lib/store/records';
import { useRun } from '../../shared/use-run';
import styles from './assignments.module.css';

interface AssignmentCardProps {
  assignment: Assignment;
  onOpen: (id: ContactId) => void;
}

/** One assignment; when it has ended its people are gone through: what is the client's goes, who stays gets a rhythm. */
export function AssignmentCard({ assignment, onOpen }: AssignmentCardProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const { id, organisation, role, state, stateSince, from, until, contactIds } = assignment;
  const people = useLiveQuery(() => getContacts(contactIds), [contactIds.join(' ')]);
  const span = [from, until].map((day) => (day ? dayPhrase(day, translator) : '…')).join(' – ');
  return (
    <Card>
      <div className={styles.head}>
        <div className={styles.words}>
          <p className={styles.name}>{organisation}</p>
          <p className={styles.soft}>{[role, (from ?? until) ? span : undefined].filter(Boolean).join(' · ')}</p>
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
        <IconButton
          icon="trash"
          label={t('assignments.delete', { name: organisation })}
          onClick={() => void run(() => deleteAssignment(id))}
        />
      </div>
      {state === 'ended' && people && people.length > 0 && <HandOver people={people} onOpen={onOpen} />}
      {state !== 'ended' && people && <p className={styles.soft}>{people.map(({ name }) => name).join(', ')}</p>}
    </Card>
  );
}

function HandOver({ people, onOpen }: { people: readonly Contact[]; onOpen: (id: ContactId) => void }) {
  const { t } = useTranslator();
  return (
    <section className={styles.handOver}>
      <p className={styles.name}>{t('assignments.hand-over')}</p>
      <p>{t('assignments.hand-over-lead')}</p>
      <ul>
        {people.map((contact) => (
          <HandOverRow key={contact.id} contact={contact} onOpen={() => onOpen(contact.id)} />
        ))}
      </ul>
    </section>
  );
}

/** How much is kept at someone, a look through it, and the rhythm for staying in touch. */
function HandOverRow({ contact, onOpen }: { contact: Contact; onOpen: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const circles = useLiveQuery(listCircles);
  const notes = useLiveQuery(() => listNotes(contact.id), [contact.id]);
  const details = useLiveQuery(() => listAt('details', contact.id), [contact.id]);
  if (!circles || !notes || !details) return null;
  return (
    <ContactRow
      contact={contact}
      circle={circles.find(({ id }) => id === contact.circleId)}
      detail={t('assignments.notes', { count: notes.length, details: details.length })}
      onOpen={onOpen}
      actions={
        <span className={styles.actions}>
          <Button size="small" onClick={onOpen}>
            {t('assignments.open-person')}
          </Button>
          <Select
            label={t('assignments.keep')}
            isLabelHidden
            value={(contact.circleId ?? '') as string}
            options={[{ value: '', label: t('circle.none') }, ...circles.map(({ id, name }) => ({ value: id as string, label: name }))]}
            onChange={(id) => void run(() => setCircle([contact.id], id === '' ? null : (id as CircleId)))}
          />
        </span>
      }
    />
  );
}

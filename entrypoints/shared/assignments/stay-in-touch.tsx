import { useLiveQuery } from 'dexie-react-hooks';
import { Avatar } from '../../../components/avatar';
import { circleHue } from '../../../components/circle-hue';
import { Select } from '../../../components/select';
import { useTranslator } from '../../../components/translator';
import { addPromise } from '../../../lib/actions/add-promise';
import { setCircle } from '../../../lib/actions/set-circle';
import type { Assignment } from '../../../lib/domain/assignment';
import { addDays } from '../../../lib/domain/calendar-day';
import type { CircleId } from '../../../lib/domain/circle';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import { duePhrase } from '../../../lib/i18n/phrases';
import { listCircles } from '../../../lib/store/circles';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import styles from './assignments.module.css';

interface StayInTouchProps {
  assignment: Assignment;
  people: readonly Contact[];
  onOpen: (id: ContactId) => void;
}

/** The plan for afterwards: who comes into which circle, and when to ask how it went on. */
export function StayInTouch({ assignment, people, onOpen }: StayInTouchProps) {
  const { t } = useTranslator();
  return (
    <section className={styles.handOver} aria-label={t('assignments.stay')}>
      <p className={styles.name}>{t('assignments.stay')}</p>
      <ul>
        {people.map((contact) => (
          <Plan key={contact.id} contact={contact} organisation={assignment.organisation} onOpen={() => onOpen(contact.id)} />
        ))}
      </ul>
    </section>
  );
}

function Plan({ contact, organisation, onOpen }: { contact: Contact; organisation: string; onOpen: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const circles = useLiveQuery(listCircles);
  if (!circles) return null;
  const circle = circles.find(({ id }) => id === contact.circleId);
  const askIn = (days: number) =>
    addPromise({ contactId: contact.id, kind: 'follow-up', text: t('assignments.ask-text', { organisation }), day: addDays(today, days) });
  return (
    <li className={styles.plan}>
      <button type="button" className={styles.who} onClick={onOpen}>
        <Avatar name={contact.name} kind={contact.kind} hue={circle && circleHue(circle)} size="small" />
        <span className={styles.whoWords}>
          <strong>{contact.name}</strong>
          <span className={styles.soft}>{duePhrase(contact, today, translator) ?? t('rhythm.none')}</span>
        </span>
      </button>
      <Select
        label={t('assignments.keep', { name: contact.name })}
        isLabelHidden
        value={(contact.circleId ?? '') as string}
        options={[{ value: '', label: t('circle.none') }, ...circles.map(({ id, name }) => ({ value: id as string, label: name }))]}
        onChange={(id) => void run(() => setCircle([contact.id], id === '' ? null : (id as CircleId)))}
      />
      <Select
        label={t('assignments.ask', { name: contact.name })}
        isLabelHidden
        value=""
        options={[
          { value: '', label: t('assignments.ask-when') },
          { value: '30', label: t('assignments.ask-month') },
          { value: '91', label: t('assignments.ask-quarter') },
        ]}
        onChange={(days) => days && void run(() => askIn(Number(days)))}
      />
    </li>
  );
}

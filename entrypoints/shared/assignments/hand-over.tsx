import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { useTranslator } from '../../../components/translator';
import { cleanUp } from '../../../lib/actions/clean-up';
import type { Assignment } from '../../../lib/domain/assignment';
import type { ContactId } from '../../../lib/domain/contact';
import { handOverText } from '../../../lib/i18n/outgoing';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { listHandOver, type HandOverPerson, type WrittenRecord } from '../../../lib/store/hand-over';
import { useCopy } from '../use-copy';
import { useRun } from '../use-run';
import styles from './assignments.module.css';

interface HandOverProps {
  assignment: Assignment;
  onOpen: (id: ContactId) => void;
}

/** The end of an assignment: record by record, what is the client's is handed over and not kept. */
export function HandOver({ assignment, onOpen }: HandOverProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const people = useLiveQuery(() => listHandOver(assignment), [assignment]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const { isCopied, copy } = useCopy(people ? handOverText(assignment, handedOver(people, removed), translator) : '');
  if (!people) return null;
  const written = people.filter(({ records }) => records.length > 0);
  const chosen = people.flatMap(({ records }) => records.filter(({ id }) => removed.has(id)));
  const toggle = (id: string) => setRemoved(new Set(removed.has(id) ? [...removed].filter((other) => other !== id) : [...removed, id]));
  const clean = async () => {
    if (await run(() => cleanUp(assignment.id, chosen))) setRemoved(new Set());
  };
  return (
    <details className={styles.handOver} open={assignment.cleanedOn === undefined}>
      <summary className={styles.name}>{t('assignments.hand-over')}</summary>
      <p>{t('assignments.hand-over-lead')}</p>
      {assignment.cleanedOn && (
        <p className={styles.soft}>{t('assignments.cleaned', { day: dayPhrase(assignment.cleanedOn, translator) })}</p>
      )}
      {written.length === 0 && <p className={styles.soft}>{t('assignments.nothing-written')}</p>}
      {written.map((person) => (
        <Records key={person.contact.id} person={person} removed={removed} onToggle={toggle} onOpen={onOpen} />
      ))}
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{t(isCopied ? 'introductions.copied' : 'assignments.copy')}</Button>
        <Button variant={chosen.length > 0 ? 'danger' : 'secondary'} onClick={() => void clean()}>
          {t('assignments.clean', { count: chosen.length })}
        </Button>
      </div>
    </details>
  );
}

/** What is handed over: what is taken away; as long as nothing is, what was written down during the assignment, or all of it where that is not known. */
function handedOver(people: readonly HandOverPerson[], removed: ReadonlySet<string>): HandOverPerson[] {
  const isKnown = people.some(({ records }) => records.some(({ isDuring }) => isDuring));
  const isPart = ({ id, isDuring }: WrittenRecord) => (removed.size > 0 ? removed.has(id) : isDuring || !isKnown);
  return people.map(({ contact, records }) => ({ contact, records: records.filter(isPart) })).filter(({ records }) => records.length > 0);
}

interface RecordsProps {
  person: HandOverPerson;
  removed: ReadonlySet<string>;
  onToggle: (id: string) => void;
  onOpen: (id: ContactId) => void;
}

function Records({ person: { contact, records }, removed, onToggle, onOpen }: RecordsProps) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <fieldset className={styles.records}>
      <legend className={styles.legend}>
        <button type="button" className={styles.person} onClick={() => onOpen(contact.id)}>
          {contact.name}
        </button>
      </legend>
      {records.map(({ id, table, text, day, isDuring }) => (
        <label key={id} className={styles.record}>
          <input type="checkbox" checked={removed.has(id)} onChange={() => onToggle(id)} />
          <span className={removed.has(id) ? styles.gone : undefined}>{text}</span>
          <span className={styles.soft}>
            {[t(`assignments.record-${table}`), dayPhrase(day, translator), isDuring && t('assignments.during')]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

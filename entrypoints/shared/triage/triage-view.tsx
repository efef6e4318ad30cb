import { Check } from '../../../components/check';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { useTranslator } from '../../../components/translator';
import { setCircle } from '../../../lib/actions/set-circle';
import { leaveUntracked } from '../../../lib/actions/triage';
import type { Circle } from '../../../lib/domain/circle';
import type { Contact } from '../../../lib/domain/contact';
import { cadencePhrase, lastContactPhrase } from '../../../lib/i18n/phrases';
import { toTriage } from '../../../lib/rhythm/triage';
import { listCircles } from '../../../lib/store/circles';
import { listContacts } from '../../../lib/store/contacts';
import { listNotes } from '../../../lib/store/notes';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import styles from './triage.module.css';

/** The keys reach so many circles. */
const keyedCircles = 5;

/** Newcomers one by one: into a circle, later, or never. Nobody is in a circle who was not put there here or on their card. */
export function TriageView({ onStop }: { onStop: () => void }) {
  const { t } = useTranslator();
  const [isAgain, setAgain] = useState(false);
  const circles = useLiveQuery(listCircles);
  const people = useLiveQuery(async () => toTriage(await listContacts(), isAgain), [isAgain]);
  if (!circles || !people) return null;
  const [contact] = people;
  if (!contact) {
    return (
      <EmptyState
        icon="check"
        title={t('triage.done')}
        text={t('triage.done-text')}
        action={
          <div className={styles.choices}>
            {!isAgain && <Button onClick={() => setAgain(true)}>{t('triage.again')}</Button>}
            <Button variant="primary" onClick={onStop}>
              {t('triage.stop')}
            </Button>
          </div>
        }
      />
    );
  }
  return (
    <div className={styles.triage}>
      <h1 className={styles.title}>{t('triage.title')}</h1>
      <p className={styles.soft}>
        {t('triage.lead')} {t('triage.left', { count: people.length })}
      </p>
      <Decide key={contact.id} contact={contact} circles={circles} />
      <div>
        <Button variant="quiet" onClick={onStop}>
          {t('triage.stop')}
        </Button>
      </div>
    </div>
  );
}

function Decide({ contact, circles }: { contact: Contact; circles: readonly Circle[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const notes = useLiveQuery(() => listNotes(contact.id), [contact.id]);
  const keyed = circles.slice(0, keyedCircles);
  const [takesProposal, setTakesProposal] = useState(true);
  const put = (circle: Circle) => void run(() => setCircle([contact.id], circle.id, { takesProposal }));
  const leave = (triage: 'never' | 'later') => void run(() => leaveUntracked(contact.id, triage));
  useDecisionKeys({
    ...Object.fromEntries(keyed.map((circle, index) => [String(index + 1), () => put(circle)])),
    ' ': () => leave('later'),
    p: () => leave('never'),
  });
  return (
    <Card>
      <div className={styles.person}>
        <Avatar name={contact.name} kind={contact.kind} size="large" />
        <div className={styles.words}>
          <p className={styles.name}>{contact.name}</p>
          <p className={styles.soft}>{[contact.headline, contact.organisation].filter(Boolean).join(' · ')}</p>
          <p className={styles.soft}>
            {contact.lastInteraction ? lastContactPhrase(contact.lastInteraction, today, translator) : t('contact.never-spoken')}
          </p>
          {notes?.[0] && <p>{notes[0].text}</p>}
        </div>
      </div>
      {contact.proposedCadenceDays !== undefined && (
        <Check
          label={t('triage.proposed', { rhythm: cadencePhrase(contact.proposedCadenceDays, translator) })}
          isOn={takesProposal}
          onChange={setTakesProposal}
        />
      )}
      <div className={styles.choices}>
        {keyed.map((circle, index) => (
          <Button key={circle.id} onClick={() => put(circle)}>
            {t('triage.circle', { key: index + 1, name: circle.name })}
          </Button>
        ))}
      </div>
      <div className={styles.choices}>
        <Button variant="quiet" onClick={() => leave('later')}>
          {t('triage.skip')}
        </Button>
        <Button variant="quiet" onClick={() => leave('never')}>
          {t('triage.never')}
        </Button>
      </div>
    </Card>
  );
}

/** Keys decide while nobody types; a focused button keeps its own space bar. */
function useDecisionKeys(decisions: Record<string, () => void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, button');
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || (isTaken && event.key === ' ')) return;
      const decide = decisions[event.key.toLowerCase()];
      if (!decide) return;
      event.preventDefault();
      decide();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

import { useState } from 'react';
import { Card } from '../../../components/card';
import { PeoplePicker, type Person } from '../../../components/people-picker';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import type { Opportunity } from '../../../lib/domain/opportunity';
import { barrierPhrase } from '../../../lib/i18n/seekers';
import { readSeekerFacts } from '../../../lib/store/opportunities';
import { readRules } from '../../../lib/store/rules';
import { barrierFor, cautionsFor, type Seeker } from '../../../lib/vacancies/match-seekers';
import { usePeopleSearch } from '../use-people-search';
import { useToday } from '../use-today';
import { SeekerRow } from './seeker-row';
import styles from './opportunities.module.css';

interface PickedSeekerProps {
  opportunity: Opportunity;
  onOpen: (id: ContactId) => void;
}

/** Whoever the person thinks of themselves; the same hard rules hold. */
export function PickedSeeker({ opportunity, onOpen }: PickedSeekerProps) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  const { text, search, suggestions } = usePeopleSearch();
  const [picked, setPicked] = useState<Seeker>();
  const [refusal, setRefusal] = useState('');
  const pick = async ([person]: readonly Person[]) => {
    const facts = person?.id ? await readSeekerFacts(person.id as ContactId) : undefined;
    if (!facts) return;
    const rules = await readRules();
    const barrier = barrierFor(opportunity, facts, today, rules);
    const reason = barrier && barrierPhrase(barrier, today, translator);
    setRefusal(reason ? t('seekers.refused', { name: facts.contact.name, reason }) : '');
    setPicked(barrier ? undefined : { contact: facts.contact, reasons: [], cautions: cautionsFor(facts, today, rules) });
  };
  const isPassedOn = picked && opportunity.passedOn.some(({ contactId }) => contactId === picked.contact.id);
  return (
    <div className={styles.picked}>
      <p className={styles.label} aria-hidden="true">
        {t('seekers.pick')}
      </p>
      <PeoplePicker
        label={t('seekers.pick')}
        chosen={[]}
        suggestions={suggestions}
        text={text}
        onText={search}
        onChange={(people) => void pick(people)}
      />
      <p role="status" className={styles.due}>
        {refusal}
      </p>
      {picked && !isPassedOn && (
        <Card isFlush>
          <ul>
            <SeekerRow
              key={picked.contact.id}
              seeker={picked}
              opportunity={opportunity}
              today={today}
              onOpen={() => onOpen(picked.contact.id)}
            />
          </ul>
        </Card>
      )}
    </div>
  );
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Section } from '../../../components/section';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { recordOutcome } from '../../../lib/actions/pass-on';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import type { Opportunity, OpportunityId, PassedOn } from '../../../lib/domain/opportunity';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { getContacts } from '../../../lib/store/contacts';
import { useRun } from '../use-run';
import styles from './opportunities.module.css';

interface PassedOnListProps {
  opportunity: Opportunity;
  onOpen: (id: ContactId) => void;
}

/** Whom it was passed on to, and how it went. */
export function PassedOnList({ opportunity: { id, passedOn }, onOpen }: PassedOnListProps) {
  const { t } = useTranslator();
  const ids = passedOn.map(({ contactId }) => contactId);
  const contacts = useLiveQuery(() => getContacts(ids), [ids.join(' ')]);
  if (!contacts) return null;
  return (
    <Section title={t('passed.title')} count={passedOn.length}>
      <Card isFlush>
        <ul>
          {passedOn.map((entry) => {
            const contact = contacts.find((each) => each.id === entry.contactId);
            return (
              contact && (
                <Entry
                  key={`${contact.id} ${entry.outcome ?? ''}`}
                  id={id}
                  entry={entry}
                  contact={contact}
                  onOpen={() => onOpen(contact.id)}
                />
              )
            );
          })}
        </ul>
      </Card>
    </Section>
  );
}

interface EntryProps {
  id: OpportunityId;
  entry: PassedOn;
  contact: Contact;
  onOpen: () => void;
}

function Entry({ id, entry: { day, outcome = '' }, contact, onOpen }: EntryProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const [text, setText] = useState(outcome);
  const { name } = contact;
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(() => recordOutcome(id, contact.id, text.trim() || null));
  };
  return (
    <li className={styles.seeker}>
      <p>
        <button type="button" className={styles.person} onClick={onOpen}>
          {name}
        </button>{' '}
        <span className={styles.soft}>{t('passed.on', { day: dayPhrase(day, translator) })}</span>
      </p>
      <form className={styles.outcome} onSubmit={save}>
        <TextField
          label={t('passed.outcome-of', { name })}
          isLabelHidden
          placeholder={t('passed.outcome')}
          maxLength={500}
          value={text}
          onChange={setText}
        />
        {text.trim() !== outcome && (
          <Button type="submit" aria-label={t('passed.save', { name })}>
            {t('common.save')}
          </Button>
        )}
      </form>
    </li>
  );
}

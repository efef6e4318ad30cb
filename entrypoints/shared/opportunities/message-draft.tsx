import { useState } from 'react';
import { Button } from '../../../components/button';
import { Check } from '../../../components/check';
import { useTranslator } from '../../../components/translator';
import { passOn } from '../../../lib/actions/pass-on';
import { addDays, later, type CalendarDay } from '../../../lib/domain/calendar-day';
import type { Contact } from '../../../lib/domain/contact';
import type { Opportunity } from '../../../lib/domain/opportunity';
import { vacancyText } from '../../../lib/i18n/outgoing';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { createTranslator } from '../../../lib/i18n/translate';
import { OutgoingMessage } from '../outgoing-message';
import { useRun } from '../use-run';
import styles from './opportunities.module.css';

interface MessageDraftProps {
  contact: Contact;
  opportunity: Opportunity;
  today: CalendarDay;
}

/** Deciding takes time in public service: asking how it went waits as long (A2). */
const decisionDays = 21;

/** The message to one person, to be changed and copied; the person sends it themselves and then says so. */
export function MessageDraft({ contact, opportunity, today }: MessageDraftProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const [asksLater, setAsksLater] = useState(true);
  const { name } = contact;
  const day = addDays(later(today, opportunity.deadline), decisionDays);
  const followUp = { day, text: t('seekers.follow-up-text', { title: opportunity.title }) };
  return (
    <OutgoingMessage
      label={t('seekers.message', { name })}
      rows={6}
      textIn={(language) => vacancyText(opportunity, contact, createTranslator(language))}
    >
      {() => (
        <>
          <p className={styles.soft}>{t('seekers.log-hint', { name })}</p>
          <Check label={t('seekers.follow-up', { day: dayPhrase(day, translator) })} isOn={asksLater} onChange={setAsksLater} />
          <div>
            <Button variant="primary" onClick={() => void run(() => passOn(opportunity.id, contact.id, asksLater ? followUp : undefined))}>
              {t('seekers.log')}
            </Button>
          </div>
        </>
      )}
    </OutgoingMessage>
  );
}

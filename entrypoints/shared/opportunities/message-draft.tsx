import { Check } from '../../../components/check';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { SegmentedControl } from '../../../components/segmented-control';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import { passOn } from '../../../lib/actions/pass-on';
import { addDays, later, type CalendarDay } from '../../../lib/domain/calendar-day';
import type { Contact } from '../../../lib/domain/contact';
import type { Opportunity } from '../../../lib/domain/opportunity';
import type { Language } from '../../../lib/i18n/messages';
import { vacancyText } from '../../../lib/i18n/outgoing';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { createTranslator } from '../../../lib/i18n/translate';
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
  const { t, language: own } = translator;
  const run = useRun();
  const [language, setLanguage] = useState<Language>(own);
  const [text, setText] = useState(() => vacancyText(opportunity, contact, translator));
  const [isCopied, setCopied] = useState(false);
  const [asksLater, setAsksLater] = useState(true);
  const { name } = contact;
  const day = addDays(later(today, opportunity.deadline), decisionDays);
  const followUp = { day, text: t('seekers.follow-up-text', { title: opportunity.title }) };
  const speak = (chosen: Language) => {
    setLanguage(chosen);
    setText(vacancyText(opportunity, contact, createTranslator(chosen)));
    setCopied(false);
  };
  return (
    <div className={styles.message}>
      <SegmentedControl<Language>
        label={t('seekers.language')}
        isLabelHidden
        value={language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={speak}
      />
      <TextArea label={t('seekers.message', { name })} isLabelHidden rows={6} lang={language} value={text} onChange={setText} />
      <div>
        <Button
          variant={isCopied ? 'secondary' : 'primary'}
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {t(isCopied ? 'seekers.copied' : 'seekers.copy')}
        </Button>
      </div>
      {isCopied && (
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
    </div>
  );
}

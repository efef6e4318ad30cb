import { useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { useTranslator } from '../../../components/translator';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { Opportunity } from '../../../lib/domain/opportunity';
import { cautionPhrase, seekReasonPhrase } from '../../../lib/i18n/seekers';
import type { Seeker } from '../../../lib/vacancies/match-seekers';
import { MessageDraft } from './message-draft';
import styles from './opportunities.module.css';

interface SeekerRowProps {
  seeker: Seeker;
  opportunity: Opportunity;
  today: CalendarDay;
  onOpen: () => void;
}

/** So many reasons are shown: the most telling ones. */
const mostReasons = 3;

/** Someone who may be glad to hear of it: why, what to know first, and a message to them alone. */
export function SeekerRow({ seeker: { contact, reasons, cautions }, opportunity, today, onOpen }: SeekerRowProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [isWriting, setWriting] = useState(false);
  return (
    <li className={styles.seeker}>
      <div className={styles.head}>
        <Avatar name={contact.name} kind={contact.kind} />
        <div className={styles.words}>
          <button type="button" className={styles.person} onClick={onOpen}>
            {contact.name}
          </button>
          {reasons.length === 0 && <p className={styles.soft}>{t('seekers.picked')}</p>}
          {reasons.slice(0, mostReasons).map((reason) => (
            <p key={reason.code + reason.text} className={styles.reason}>
              {seekReasonPhrase(reason, translator)}
            </p>
          ))}
          {cautions.map((caution) => {
            const phrase = cautionPhrase(caution, today, translator);
            return (
              <p key={phrase} className={styles.due}>
                {phrase}
              </p>
            );
          })}
        </div>
      </div>
      {isWriting ? (
        <MessageDraft contact={contact} opportunity={opportunity} today={today} />
      ) : (
        <div>
          <Button size="small" icon="message" aria-label={t('seekers.write-to', { name: contact.name })} onClick={() => setWriting(true)}>
            {t('seekers.write')}
          </Button>
        </div>
      )}
    </li>
  );
}

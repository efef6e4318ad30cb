import { useLiveQuery } from 'dexie-react-hooks';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { ContactRow } from '../../../components/contact-row';
import { useTranslator } from '../../../components/translator';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import type { Meeting } from '../../../lib/domain/meeting';
import { noteStart } from '../../../lib/domain/note';
import { dayPhrase, lastContactPhrase } from '../../../lib/i18n/phrases';
import type { Brief } from '../../../lib/meetings/briefing';
import { listCircles } from '../../../lib/store/circles';
import { readBriefing } from '../../../lib/store/meetings';
import styles from './meetings.module.css';

interface BriefingProps {
  meeting: Meeting;
  today: CalendarDay;
  onOpen: (id: ContactId) => void;
}

/** Whom of the guests the person knows, with what to have at hand: last contact, what was promised, what to ask after. */
export function Briefing({ meeting, today, onOpen }: BriefingProps) {
  const { t } = useTranslator();
  const briefs = useLiveQuery(() => readBriefing(meeting), [meeting.id, meeting.updatedAt]);
  const circles = useLiveQuery(listCircles);
  if (!briefs || !circles) return null;
  if (briefs.length === 0) return <EmptyState icon="event" title={t('meetings.nobody')} text={t('meetings.nobody-text')} />;
  const strangers = meeting.guests.filter(({ contactId }) => !contactId);
  return (
    <>
      <p className={styles.lead}>{t('meetings.briefing', { count: briefs.length, guests: meeting.guests.length })}</p>
      <div className={styles.briefs}>
        {briefs.map((brief) => (
          <BriefCard
            key={brief.contact.id}
            brief={brief}
            today={today}
            circle={circles.find(({ id }) => id === brief.contact.circleId)}
            onOpen={() => onOpen(brief.contact.id)}
          />
        ))}
      </div>
      {strangers.length > 0 && (
        <details className={styles.more}>
          <summary>{t('meetings.strangers', { count: strangers.length })}</summary>
          <ul>
            {strangers.map(({ name, role, organisation }) => (
              <li key={`${name} ${organisation ?? ''}`} className={styles.soft}>
                {[name, role, organisation].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface BriefCardProps {
  brief: Brief;
  today: CalendarDay;
  circle: Parameters<typeof ContactRow>[0]['circle'];
  onOpen: () => void;
}

function BriefCard({ brief: { contact, line, promises, ask, details, note }, today, circle, onOpen }: BriefCardProps) {
  const translator = useTranslator();
  const { t } = translator;
  const last = contact.lastInteraction ? lastContactPhrase(contact.lastInteraction, today, translator) : t('contact.never-spoken');
  const facts: [key: string, label: string, text: string][] = [
    ...(line ? [['line', t('meetings.own-line'), line] as [string, string, string]] : []),
    ...promises.map(({ id, kind, text }): [string, string, string] => [id, t(`promise.kind-${kind}`), text]),
    ...(ask
      ? [
          [ask.id, t('meetings.ask'), t('meetings.ask-text', { text: ask.text, day: dayPhrase(ask.day, translator) })] as [
            string,
            string,
            string,
          ],
        ]
      : []),
    ...details.map(({ id, kind, text }): [string, string, string] => [id, t(`detail.kind-${kind}`), text]),
    ...(note ? [[note.id, t('note.label'), noteStart(note.text, 160)] as [string, string, string]] : []),
  ];
  return (
    <Card isFlush>
      <ul>
        <ContactRow
          contact={contact}
          circle={circle}
          detail={[contact.headline ?? contact.organisation, last].filter(Boolean).join(' · ')}
          isWhole
          onOpen={onOpen}
        />
      </ul>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([key, label, text]) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

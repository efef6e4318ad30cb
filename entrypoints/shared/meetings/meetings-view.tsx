import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import type { Meeting, MeetingId } from '../../../lib/domain/meeting';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { listMeetings } from '../../../lib/store/meetings';
import { useToday } from '../use-today';
import { MeetingEditor } from './meeting-editor';
import { MeetingPage } from './meeting-page';
import styles from './meetings.module.css';

type Place = { at: 'list' } | { at: 'new' } | { at: 'meeting'; id: MeetingId };

/** Meetings: those to come and those that were, a new one, and one opened. `onOpen` shows someone's card. */
export function MeetingsView({ onOpen }: { onOpen: (id: ContactId) => void }) {
  const { t } = useTranslator();
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const toList = () => setPlace({ at: 'list' });
  if (place.at === 'meeting') return <MeetingPage key={place.id} id={place.id} onOpen={onOpen} onBack={toList} />;
  if (place.at === 'new') {
    return (
      <div className={styles.stack}>
        <h2 className={styles.title}>{t('meetings.new')}</h2>
        <MeetingEditor onSaved={(id) => setPlace({ at: 'meeting', id })} onCancel={toList} />
      </div>
    );
  }
  return <MeetingList onNew={() => setPlace({ at: 'new' })} onChoose={(id) => setPlace({ at: 'meeting', id })} />;
}

function MeetingList({ onNew, onChoose }: { onNew: () => void; onChoose: (id: MeetingId) => void }) {
  const { t } = useTranslator();
  const today = useToday();
  const meetings = useLiveQuery(listMeetings);
  if (!meetings) return null;
  const coming = meetings.filter(({ day }) => day >= today).toReversed();
  const past = meetings.filter(({ day }) => day < today);
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{t('meetings.lead')}</p>
      <div>
        <Button variant="primary" icon="add" onClick={onNew}>
          {t('meetings.new')}
        </Button>
      </div>
      {meetings.length === 0 && <EmptyState icon="event" title={t('meetings.none')} text={t('meetings.none-text')} />}
      <MeetingRows title={t('meetings.coming')} meetings={coming} today={today} onChoose={onChoose} />
      <MeetingRows title={t('meetings.past')} meetings={past} today={today} onChoose={onChoose} />
    </div>
  );
}

interface MeetingRowsProps {
  title: string;
  meetings: readonly Meeting[];
  today: CalendarDay;
  onChoose: (id: MeetingId) => void;
}

function MeetingRows({ title, meetings, today, onChoose }: MeetingRowsProps) {
  const translator = useTranslator();
  const { t } = translator;
  if (meetings.length === 0) return null;
  return (
    <Section title={title} count={meetings.length}>
      <Card isFlush>
        <ul>
          {meetings.map(({ id, name, kind, day, place, guests }) => (
            <li key={id} className={styles.row}>
              <button type="button" className={styles.choose} onClick={() => onChoose(id)}>
                <span className={styles.name}>{name}</span>
                <span className={styles.soft}>
                  {[t(`meetings.kind-${kind}`), dayPhrase(day, translator), place].filter(Boolean).join(' · ')}
                </span>
                <span className={styles.soft}>
                  {day > today
                    ? t('meetings.known-count', { count: guests.filter(({ contactId }) => contactId).length, guests: guests.length })
                    : t('meetings.spoken-count', { count: guests.filter(({ momentId }) => momentId).length, guests: guests.length })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

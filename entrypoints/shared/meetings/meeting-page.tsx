import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { IconButton } from '../../../components/icon-button';
import { SegmentedControl } from '../../../components/segmented-control';
import { useTranslator } from '../../../components/translator';
import { deleteMeeting } from '../../../lib/actions/save-meeting';
import type { ContactId } from '../../../lib/domain/contact';
import type { MeetingId } from '../../../lib/domain/meeting';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { getMeeting } from '../../../lib/store/meetings';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import { Briefing } from './briefing';
import { MeetingEditor } from './meeting-editor';
import styles from './meetings.module.css';

interface MeetingPageProps {
  id: MeetingId;
  onOpen: (id: ContactId) => void;
  onBack: () => void;
}

/** One meeting: before it whom one will see there, afterwards whom one spoke to. */
export function MeetingPage({ id, onOpen, onBack }: MeetingPageProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const meeting = useLiveQuery(async () => (await getMeeting(id)) ?? null, [id]);
  const [chosen, setChosen] = useState<'briefing' | 'guests'>();
  useEffect(() => {
    if (meeting === null) onBack();
  }, [meeting, onBack]);
  if (!meeting) return null;
  const { name, kind, day, place, organiser, guests } = meeting;
  const isBefore = day > today || (day === today && guests.every(({ momentId }) => momentId === undefined));
  const view = chosen ?? (isBefore ? 'briefing' : 'guests');
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <IconButton icon="back" label={t('meetings.back')} onClick={onBack} />
        <div className={styles.words}>
          <h2 className={styles.title}>{name}</h2>
          <p className={styles.soft}>
            {[t(`meetings.kind-${kind}`), dayPhrase(day, translator), place, organiser].filter(Boolean).join(' · ')}
          </p>
        </div>
        <IconButton icon="trash" label={t('meetings.delete', { name })} onClick={() => void run(() => deleteMeeting(id))} />
      </div>
      <SegmentedControl
        label={t('meetings.view')}
        isLabelHidden
        value={view}
        options={[
          { value: 'briefing', label: t('meetings.view-briefing') },
          { value: 'guests', label: t('meetings.view-guests') },
        ]}
        onChange={setChosen}
      />
      {view === 'briefing' ? (
        <Briefing meeting={meeting} today={today} onOpen={onOpen} />
      ) : (
        <MeetingEditor key={meeting.updatedAt} meeting={meeting} />
      )}
    </div>
  );
}

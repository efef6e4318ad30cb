import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { meetingKinds } from '../../../lib/domain/meeting';
import type { MeetingDraft } from './meeting-editor';
import styles from './meetings.module.css';

/** What, when and where. */
export function MeetingFields({ draft, onChange }: { draft: MeetingDraft; onChange: (patch: Partial<MeetingDraft>) => void }) {
  const { t } = useTranslator();
  return (
    <div className={styles.fields}>
      <TextField label={t('meetings.name')} maxLength={200} value={draft.name} onChange={(name) => onChange({ name })} />
      <div className={styles.pair}>
        <Select
          label={t('meetings.kind')}
          value={draft.kind}
          options={meetingKinds.map((kind) => ({ value: kind, label: t(`meetings.kind-${kind}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
        <TextField label={t('meetings.day')} type="date" value={draft.day} onChange={(day) => onChange({ day })} />
        <TextField label={t('meetings.place')} isOptional maxLength={200} value={draft.place} onChange={(place) => onChange({ place })} />
        <TextField
          label={t('meetings.organiser')}
          isOptional
          maxLength={200}
          value={draft.organiser}
          onChange={(organiser) => onChange({ organiser })}
        />
      </div>
    </div>
  );
}

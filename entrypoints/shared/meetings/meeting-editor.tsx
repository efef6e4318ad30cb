import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { PeoplePicker, type Person } from '../../../components/people-picker';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import { saveMeeting } from '../../../lib/actions/save-meeting';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import type { Meeting, MeetingId, MeetingKind } from '../../../lib/domain/meeting';
import { editedGuests, knownGuest, storedGuest, type EditedGuest } from '../../../lib/meetings/guest-draft';
import { useDraft } from '../use-draft';
import { usePeopleSearch } from '../use-people-search';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import { GuestList } from './guest-list';
import { MeetingFields } from './meeting-fields';
import styles from './meetings.module.css';
import { PasteGuests } from './paste-guests';

interface MeetingEditorProps {
  /** Absent: a new one. */
  meeting?: Meeting;
  onSaved?: (id: MeetingId) => void;
  onCancel?: () => void;
}

/** A meeting on its way to the store. */
export interface MeetingDraft {
  kind: MeetingKind;
  name: string;
  day: string;
  place: string;
  organiser: string;
  guests: EditedGuest[];
}

/** What a meeting is, and its guests: all of it is stored as one change. */
export function MeetingEditor({ meeting, onSaved, onCancel }: MeetingEditorProps) {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const [draft, setDraft, clear] = useDraft(`meeting:${meeting?.id ?? 'new'}`, meeting?.updatedAt ?? '', () => draftOf(meeting, today));
  const set = (patch: Partial<MeetingDraft>) => setDraft({ ...draft, ...patch });
  const isPast = draft.day !== '' && draft.day <= today;
  const spoken = isPast ? draft.guests.filter(({ isSpoken, isNew, contactId }) => isSpoken && (contactId ?? isNew)).length : 0;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!draft.name.trim() || !draft.day) return;
    const saved: { id?: MeetingId } = {};
    const isKept = await run(async () => {
      const { meetingId, change } = await saveMeeting(fieldsOf(draft), draft.guests.map(storedGuest), meeting?.id);
      saved.id = meetingId;
      return change;
    });
    if (!isKept || !saved.id) return;
    clear();
    onSaved?.(saved.id);
  };
  return (
    <form className={styles.stack} onSubmit={(event) => void save(event)}>
      {meeting ? (
        <details className={styles.more}>
          <summary>{t('meetings.fields')}</summary>
          <Card>
            <MeetingFields draft={draft} onChange={set} />
          </Card>
        </details>
      ) : (
        <Card>
          <MeetingFields draft={draft} onChange={set} />
        </Card>
      )}
      <Section title={t('meetings.guests')} count={draft.guests.length || undefined}>
        <AddGuest guests={draft.guests} onChange={(guests) => set({ guests })} />
        <PasteGuests guests={draft.guests} onChange={(guests) => set({ guests })} />
        <GuestList guests={draft.guests} isPast={isPast} onChange={(guests) => set({ guests })} />
      </Section>
      <div className={styles.save}>
        <Button type="submit" variant="primary" disabled={!draft.name.trim() || !draft.day}>
          {spoken > 0 ? t('meetings.save-moments', { count: spoken }) : t('common.save')}
        </Button>
        {onCancel && (
          <Button
            variant="quiet"
            onClick={() => {
              clear();
              onCancel();
            }}
          >
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

function AddGuest({ guests, onChange }: { guests: EditedGuest[]; onChange: (guests: EditedGuest[]) => void }) {
  const { t } = useTranslator();
  const { text, search, suggestions } = usePeopleSearch();
  const [keys] = useState(() => () => crypto.randomUUID());
  const add = ([person]: readonly Person[]) => {
    if (!person) return;
    const id = person.id as ContactId | undefined;
    if (id && guests.some(({ contactId }) => contactId === id)) return;
    onChange([
      id ? knownGuest({ id, name: person.name }, keys()) : { key: keys(), name: person.name, line: '', isSpoken: true, isNew: true },
      ...guests,
    ]);
  };
  return <PeoplePicker label={t('meetings.add-guest')} chosen={[]} suggestions={suggestions} text={text} onText={search} onChange={add} />;
}

function draftOf(meeting: Meeting | undefined, today: CalendarDay): MeetingDraft {
  if (!meeting) return { kind: 'congress', name: '', day: today, place: '', organiser: '', guests: [] };
  const { kind, name, day, place = '', organiser = '' } = meeting;
  return { kind, name, day, place, organiser, guests: editedGuests(meeting) };
}

function fieldsOf({ kind, name, day, place, organiser }: MeetingDraft) {
  return {
    kind,
    name: name.trim(),
    day: day as CalendarDay,
    ...(place.trim() && { place: place.trim() }),
    ...(organiser.trim() && { organiser: organiser.trim() }),
  };
}

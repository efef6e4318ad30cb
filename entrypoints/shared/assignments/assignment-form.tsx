import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { PeoplePicker, type Person } from '../../../components/people-picker';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { assignmentStates, type Assignment, type AssignmentState } from '../../../lib/domain/assignment';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import { usePeopleSearch } from '../use-people-search';
import styles from './assignments.module.css';

/** What the form says; null: not known. */
export interface AssignmentFields extends Pick<Assignment, 'organisation' | 'state' | 'stateSince' | 'contactIds'> {
  role: string | null;
  from: CalendarDay | null;
  until: CalendarDay | null;
}

interface AssignmentFormProps {
  today: CalendarDay;
  initial?: Assignment;
  /** The people of `initial`. */
  people?: readonly Person[];
  submitLabel: string;
  /** Resolves to whether it was kept: then a form for something new is emptied. */
  onSubmit: (fields: AssignmentFields) => Promise<boolean>;
  onCancel?: () => void;
}

const blankOf = (today: CalendarDay) => ({
  organisation: '',
  role: '',
  state: 'running' as AssignmentState,
  stateSince: today as string,
  from: '',
  until: '',
});

/** All of an assignment: with whom, in what role, how it stands, when, and who was met there. */
export function AssignmentForm({ today, initial, people: known = [], submitLabel, onSubmit, onCancel }: AssignmentFormProps) {
  const { t } = useTranslator();
  const { text, search, suggestions } = usePeopleSearch();
  const [draft, setDraft] = useState(() => ({ ...blankOf(today), ...initial }));
  const [people, setPeople] = useState<readonly Person[]>(known);
  const isBackwards = draft.from !== '' && draft.until !== '' && draft.until < draft.from;
  const isWhole = draft.organisation.trim() !== '' && draft.stateSince !== '' && !isBackwards;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole) return;
    const isKept = await onSubmit({ ...fieldsOf(draft), contactIds: people.flatMap(({ id }) => (id ? [id as ContactId] : [])) });
    if (!isKept || initial) return;
    setDraft(blankOf(today));
    setPeople([]);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Fields draft={draft} today={today} initial={initial} isBackwards={isBackwards} onChange={setDraft} />
      <PeoplePicker
        label={t('assignments.people')}
        isKnownOnly
        chosen={people}
        suggestions={suggestions}
        text={text}
        onText={search}
        onChange={setPeople}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={!isWhole}>
          {submitLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
      </div>
    </form>
  );
}

type Draft = ReturnType<typeof blankOf>;

interface FieldsProps {
  draft: Draft;
  today: CalendarDay;
  initial: Assignment | undefined;
  isBackwards: boolean;
  onChange: (draft: Draft) => void;
}

function Fields({ draft, today, initial, isBackwards, onChange }: FieldsProps) {
  const { t } = useTranslator();
  const set = (patch: Partial<Draft>) => onChange({ ...draft, ...patch });
  return (
    <div className={styles.fields}>
      <TextField
        label={t('assignments.organisation')}
        maxLength={200}
        value={draft.organisation}
        onChange={(organisation) => set({ organisation })}
      />
      <TextField label={t('assignments.role')} isOptional maxLength={200} value={draft.role} onChange={(role) => set({ role })} />
      <Select
        label={t('assignments.state')}
        value={draft.state}
        options={assignmentStates.map((state) => ({ value: state, label: t(`assignments.state-${state}`) }))}
        onChange={(state) => set({ state, stateSince: state === initial?.state ? initial.stateSince : today })}
      />
      <TextField
        label={t('assignments.state-since')}
        type="date"
        max={today}
        value={draft.stateSince}
        onChange={(stateSince) => set({ stateSince })}
      />
      <TextField label={t('assignments.from')} isOptional type="date" value={draft.from} onChange={(from) => set({ from })} />
      <TextField
        label={t('assignments.until')}
        isOptional
        type="date"
        value={draft.until}
        error={isBackwards ? t('assignments.backwards') : undefined}
        onChange={(until) => set({ until })}
      />
    </div>
  );
}

function fieldsOf({ organisation, role, state, stateSince, from, until }: Draft): Omit<AssignmentFields, 'contactIds'> {
  return {
    organisation: organisation.trim(),
    state,
    stateSince: stateSince as CalendarDay,
    role: role.trim() || null,
    from: (from || null) as CalendarDay | null,
    until: (until || null) as CalendarDay | null,
  };
}

import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { PeoplePicker, type Person } from '../../../components/people-picker';
import { Section } from '../../../components/section';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { addAssignment } from '../../../lib/actions/save-assignment';
import { assignmentStates, type AssignmentState } from '../../../lib/domain/assignment';
import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import { usePeopleSearch } from '../../shared/use-people-search';
import { useRun } from '../../shared/use-run';
import styles from './assignments.module.css';

const blank = { organisation: '', role: '', state: 'running' as AssignmentState, from: '', until: '' };

/** A new assignment, with the people of Kring who are part of it. */
export function NewAssignment() {
  const { t } = useTranslator();
  const run = useRun();
  const { text, search, suggestions } = usePeopleSearch();
  const [draft, setDraft] = useState(blank);
  const [people, setPeople] = useState<Person[]>([]);
  const set = (patch: Partial<typeof blank>) => setDraft({ ...draft, ...patch });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const organisation = draft.organisation.trim();
    if (organisation && (await run(() => addAssignment({ ...fieldsOf(draft), contactIds: idsOf(people) })))) {
      setDraft(blank);
      setPeople([]);
    }
  };
  return (
    <Section title={t('assignments.new')}>
      <Card>
        <form className={styles.form} onSubmit={(event) => void add(event)}>
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
              onChange={(state) => set({ state })}
            />
            <TextField label={t('assignments.from')} isOptional type="date" value={draft.from} onChange={(from) => set({ from })} />
            <TextField label={t('assignments.until')} isOptional type="date" value={draft.until} onChange={(until) => set({ until })} />
          </div>
          <PeoplePicker
            label={t('assignments.people')}
            chosen={people}
            suggestions={suggestions}
            text={text}
            onText={search}
            onChange={(chosen) => setPeople(chosen.filter(({ id }) => id))}
          />
          <div>
            <Button type="submit" variant="primary" disabled={draft.organisation.trim() === ''}>
              {t('common.add')}
            </Button>
          </div>
        </form>
      </Card>
    </Section>
  );
}

function fieldsOf({ organisation, role, state, from, until }: typeof blank) {
  return {
    organisation: organisation.trim(),
    state,
    ...(role.trim() && { role: role.trim() }),
    ...(from && { from: from as CalendarDay }),
    ...(until && { until: until as CalendarDay }),
  };
}

function idsOf(people: readonly Person[]): ContactId[] {
  return people.flatMap(({ id }) => (id ? [id as ContactId] : []));
}

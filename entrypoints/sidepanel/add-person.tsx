import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Avatar } from '../../components/avatar';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { DetailsForm, type Details } from '../../components/details-form';
import { Select } from '../../components/select';
import { useTranslator } from '../../components/translator';
import { addContact } from '../../lib/actions/add-contact';
import type { CircleId } from '../../lib/domain/circle';
import { findBlocked } from '../../lib/privacy/block';
import { listCircles } from '../../lib/store/circles';
import { listBlocks } from '../../lib/store/privacy';
import type { SubjectPerson } from '../shared/subject';
import { useRun } from '../shared/use-run';
import styles from './panel.module.css';

/** Someone not in Kring yet: one click adds them with what the page says; without a page to read the name is typed. */
export function AddPerson({ person }: { person: SubjectPerson }) {
  const { t } = useTranslator();
  const run = useRun();
  const circles = useLiveQuery(listCircles) ?? [];
  const [circleId, setCircleId] = useState('');
  const wasForgotten = useWasForgotten(person);
  const [isEditing, setEditing] = useState(person.name === undefined);
  const add = (details: Partial<Details>) => {
    const { name = '', headline, organisation, location } = trimmed(details);
    const card = { ...(headline && { headline }), ...(organisation && { organisation }), ...(location && { location }) };
    void run(() =>
      addContact({ kind: person.kind, name, keys: person.keys, ...card, ...(circleId && { circleId: circleId as CircleId }) }),
    );
  };
  const circlePicker = (
    <Select
      label={t('circle.label')}
      isOptional
      value={circleId}
      options={[{ value: '', label: t('circle.none') }, ...circles.map(({ id, name }) => ({ value: id as string, label: name }))]}
      onChange={setCircleId}
    />
  );
  if (isEditing) {
    return (
      <Card>
        <p className={styles.lead}>{t(person.name === undefined ? 'panel.add-by-address' : 'panel.add-lead')}</p>
        <div className={styles.stack}>
          {circlePicker}
          <DetailsForm initial={person} kind={person.kind} submitLabel={t('common.add')} onSubmit={add} />
        </div>
      </Card>
    );
  }
  return (
    <Card>
      <div className={styles.stranger}>
        <Avatar name={person.name ?? ''} kind={person.kind} size="large" />
        <div className={styles.words}>
          <h1 className={styles.name}>{person.name}</h1>
          {person.headline && <p className={styles.soft}>{person.headline}</p>}
          <p className={styles.soft}>{[person.organisation, person.location].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      <div className={styles.stack}>
        {circlePicker}
        {wasForgotten && <p role="note">{t('rights.was-forgotten')}</p>}
        <Button variant={wasForgotten ? 'secondary' : 'primary'} size="large" icon="add" isWide onClick={() => add(person)}>
          {t(wasForgotten ? 'rights.add-anyway' : 'panel.add')}
        </Button>
        <Button variant="quiet" onClick={() => setEditing(true)}>
          {t('panel.add-edit')}
        </Button>
      </div>
    </Card>
  );
}

/** Whether they asked to be forgotten, before. */
function useWasForgotten({ keys, name, organisation }: SubjectPerson): boolean {
  const traces = { keys, ...(name && { name }), ...(organisation && { organisation }) };
  return useLiveQuery(async () => (await findBlocked([traces], await listBlocks()))[0], [keys.join(' '), name, organisation]) ?? false;
}

function trimmed({ name, headline, organisation, location }: Partial<Details>): Partial<Details> {
  const fields = { name, headline, organisation, location };
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])));
}

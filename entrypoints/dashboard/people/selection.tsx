import { useState } from 'react';
import { Button } from '../../../components/button';
import { Select } from '../../../components/select';
import { useTranslator } from '../../../components/translator';
import type { Change } from '../../../lib/actions/change';
import { deleteContacts } from '../../../lib/actions/delete-contact';
import { pause } from '../../../lib/actions/pause';
import { setCadence } from '../../../lib/actions/set-cadence';
import { setCircle } from '../../../lib/actions/set-circle';
import { snooze } from '../../../lib/actions/snooze';
import { addDays, type CalendarDay } from '../../../lib/domain/calendar-day';
import type { Circle, CircleId } from '../../../lib/domain/circle';
import { pauseReasons, type Contact, type PauseReason } from '../../../lib/domain/contact';
import { cadencePhrase, dayPhrase } from '../../../lib/i18n/phrases';
import { PickDay } from '../../shared/pick-day';
import { offeredCadences } from '../../shared/rhythm';
import { useRun } from '../../shared/use-run';
import { useToday } from '../../shared/use-today';
import { MergePeople } from './merge-people';
import styles from './people-tools.module.css';
import { TagPeople } from './tag-people';

interface SelectionProps {
  people: readonly Contact[];
  circles: readonly Circle[];
  onDone: () => void;
}

/** What can be done with several people at once; each is one change, with one undo. */
export function Selection({ people, circles, onDone }: SelectionProps) {
  const { t } = useTranslator();
  const run = useRun();
  const ids = people.map(({ id }) => id);
  const act = async (action: () => Promise<Change>) => {
    if (await run(action)) onDone();
  };
  return (
    <section className={styles.selection} aria-label={t('dashboard.selection')}>
      <div className={styles.selectionHead}>
        <strong>{t('dashboard.selected', { count: people.length })}</strong>
        <MergePeople people={people} onDone={onDone} />
        <Button size="small" variant="danger" icon="trash" onClick={() => void act(() => deleteContacts(ids))}>
          {t('bulk.delete', { count: people.length })}
        </Button>
        <Button size="small" variant="quiet" onClick={onDone}>
          {t('bulk.none')}
        </Button>
      </div>
      <div className={styles.filters}>
        <Select
          label={t('dashboard.put-in')}
          isLabelHidden
          value=""
          options={[
            { value: '', label: t('dashboard.put-in') },
            ...circles.map(({ id, name }) => ({ value: id as string, label: name })),
            { value: 'none', label: t('circle.none') },
          ]}
          onChange={(value) => value && void act(() => setCircle(ids, value === 'none' ? null : (value as CircleId)))}
        />
        <CadenceOfMany onChoose={(days) => void act(() => setCadence(ids, days))} />
        <SnoozeMany onChoose={(day) => void act(() => snooze(ids, day))} />
        <PauseMany onChoose={(reason) => void act(() => pause(ids, reason && { reason }))} />
        <TagPeople people={people} onDone={onDone} />
      </div>
    </section>
  );
}

function CadenceOfMany({ onChoose }: { onChoose: (days: number | null) => void }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Select
      label={t('bulk.rhythm')}
      isLabelHidden
      value=""
      options={[
        { value: '', label: t('bulk.rhythm') },
        ...offeredCadences.map((days) => ({ value: String(days), label: cadencePhrase(days, translator) })),
        { value: 'circle', label: t('bulk.rhythm-circle') },
      ]}
      onChange={(value) => value && onChoose(value === 'circle' ? null : Number(value))}
    />
  );
}

function PauseMany({ onChoose }: { onChoose: (reason: PauseReason | null) => void }) {
  const { t } = useTranslator();
  return (
    <Select
      label={t('bulk.pause')}
      isLabelHidden
      value=""
      options={[
        { value: '', label: t('bulk.pause') },
        ...pauseReasons.map((reason) => ({ value: reason as string, label: t(`pause.${reason}`) })),
        { value: 'back', label: t('bulk.pause-stop') },
      ]}
      onChange={(value) => value && onChoose(value === 'back' ? null : (value as PauseReason))}
    />
  );
}

function SnoozeMany({ onChoose }: { onChoose: (day: CalendarDay | null) => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  const [isPicking, setPicking] = useState(false);
  const choices: Record<string, CalendarDay> = { week: addDays(today, 7), month: addDays(today, 30), quarter: addDays(today, 91) };
  const choose = (value: string) => {
    if (value === 'pick') setPicking(true);
    else if (value) onChoose(choices[value] ?? null);
  };
  return (
    <>
      <Select
        label={t('bulk.snooze')}
        isLabelHidden
        value=""
        options={[
          { value: '', label: t('bulk.snooze') },
          ...(['week', 'month', 'quarter'] as const).map((each) => ({
            value: each as string,
            label: `${t(`snooze.${each}`)}, ${dayPhrase(choices[each] ?? today, translator)}`,
          })),
          { value: 'pick', label: t('snooze.pick') },
          { value: 'stop', label: t('snooze.stop') },
        ]}
        onChange={choose}
      />
      {isPicking && <PickDay today={today} onClose={() => setPicking(false)} onPick={onChoose} />}
    </>
  );
}

import { useState } from 'react';
import { Button } from '../../components/button';
import { Menu } from '../../components/menu';
import { Select } from '../../components/select';
import { useTranslator } from '../../components/translator';
import { setCadence } from '../../lib/actions/set-cadence';
import { setCircle } from '../../lib/actions/set-circle';
import { snooze } from '../../lib/actions/snooze';
import { addDays, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Circle, CircleId } from '../../lib/domain/circle';
import type { Contact } from '../../lib/domain/contact';
import { cadencePhrase, dayPhrase } from '../../lib/i18n/phrases';
import styles from './contact-card.module.css';
import { PickDay } from './pick-day';
import { useRun } from './use-run';
import { useToday } from './use-today';

/** Rhythms offered for one person, in days; theirs and the circle's come beside them. */
export const offeredCadences = [14, 30, 60, 90, 180, 365] as const;

/** Circle, own rhythm and snooze of one person. */
export function Rhythm({ contact, circles }: { contact: Contact; circles: readonly Circle[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const circle = circles.find(({ id }) => id === contact.circleId);
  const days = [...new Set([...offeredCadences, ...(contact.cadenceDays ? [contact.cadenceDays] : [])])].toSorted((a, b) => a - b);
  return (
    <div className={styles.rhythm}>
      <Select
        label={t('circle.label')}
        value={contact.circleId ?? ''}
        options={[{ value: '', label: t('circle.none') }, ...circles.map(({ id, name }) => ({ value: id as string, label: name }))]}
        onChange={(id) => void run(() => setCircle([contact.id], id === '' ? null : (id as CircleId)))}
      />
      <Select
        label={t('rhythm.label')}
        value={String(contact.cadenceDays ?? '')}
        disabled={!circle}
        options={[
          {
            value: '',
            label: circle ? t('rhythm.as-circle', { rhythm: cadencePhrase(circle.cadenceDays, translator) }) : t('rhythm.none'),
          },
          ...days.map((each) => ({ value: String(each), label: cadencePhrase(each, translator) })),
        ]}
        onChange={(value) => void run(() => setCadence([contact.id], value === '' ? null : Number(value)))}
      />
      {circle && (
        <div className={styles.wide}>
          <Snooze contact={contact} />
        </div>
      )}
    </div>
  );
}

/** Not now: until a day. */
export function Snooze({ contact, size = 'medium' }: { contact: Contact; size?: 'small' | 'medium' }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const [isPicking, setPicking] = useState(false);
  const until = (day: CalendarDay | null) => void run(() => snooze([contact.id], day));
  const isSnoozed = contact.snoozedUntil !== undefined && contact.snoozedUntil > today;
  const choices = [
    { label: t('snooze.week'), day: addDays(today, 7) },
    { label: t('snooze.month'), day: addDays(today, 30) },
    { label: t('snooze.quarter'), day: addDays(today, 91) },
  ];
  return (
    <>
      <Menu
        label={t('snooze.label', { name: contact.name })}
        trigger={(props) => (
          <Button {...(size === 'medium' && { icon: 'clock' })} variant={size === 'small' ? 'quiet' : 'secondary'} size={size} {...props}>
            {isSnoozed ? t('snooze.until', { day: dayPhrase(contact.snoozedUntil ?? today, translator) }) : t('snooze.action')}
          </Button>
        )}
        items={[
          ...choices.map(({ label, day }) => ({ label, aside: dayPhrase(day, translator), onSelect: () => until(day) })),
          { label: t('snooze.pick'), icon: 'calendar', onSelect: () => setPicking(true) },
          ...(isSnoozed ? [{ label: t('snooze.stop'), icon: 'undo' as const, onSelect: () => until(null) }] : []),
        ]}
      />
      {isPicking && <PickDay today={today} onClose={() => setPicking(false)} onPick={until} />}
    </>
  );
}

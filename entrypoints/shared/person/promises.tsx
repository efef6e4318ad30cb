import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { Menu } from '../../../components/menu';
import { SegmentedControl } from '../../../components/segmented-control';
import { SpecialHint } from '../../../components/special-hint';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { addPromise } from '../../../lib/actions/add-promise';
import { addDays, type CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import type { PromiseRecord } from '../../../lib/domain/promise';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { listAt } from '../../../lib/store/records';
import { openingItems } from '../now/opening-items';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import styles from './person.module.css';
import { RecordSection } from './record-section';

/** What was promised to someone, and what to come back to; the open ones, soonest first. */
export function Promises({ contactId }: { contactId: ContactId }) {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const promises = useLiveQuery(() => listAt('promises', contactId), [contactId]);
  const blank = { text: '', kind: 'promise' as PromiseRecord['kind'], day: addDays(today, 7) as string };
  const [draft, setDraft] = useState(blank);
  const open = promises?.filter(({ state }) => state === 'open').toReversed() ?? [];
  const save = async () => {
    const fields = { contactId, kind: draft.kind, text: draft.text.trim(), day: draft.day as CalendarDay };
    const isKept = await run(() => addPromise(fields));
    if (isKept) setDraft(blank);
    return isKept;
  };
  return (
    <RecordSection
      title={t('promise.title')}
      addLabel={t('promise.add')}
      canSave={draft.text.trim() !== '' && draft.day !== ''}
      onSave={save}
      form={
        <>
          <SegmentedControl
            label={t('promise.kind')}
            isLabelHidden
            value={draft.kind}
            options={(['promise', 'follow-up'] as const).map((kind) => ({ value: kind, label: t(`promise.kind-${kind}`) }))}
            onChange={(kind) => setDraft({ ...draft, kind })}
          />
          <TextField label={t('promise.text')} value={draft.text} maxLength={500} onChange={(text) => setDraft({ ...draft, text })} />
          <SpecialHint text={draft.text} />
          <TextField label={t('promise.day')} type="date" value={draft.day} onChange={(day) => setDraft({ ...draft, day })} />
        </>
      }
    >
      {open.length > 0 && (
        <Card isFlush>
          <ul className={styles.list}>
            {open.map((promise) => (
              <PromiseItem key={promise.id} promise={promise} today={today} />
            ))}
          </ul>
        </Card>
      )}
    </RecordSection>
  );
}

function PromiseItem({ promise: { id, kind, text, day }, today }: { promise: PromiseRecord; today: CalendarDay }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const label = t('promise.menu', { text });
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p>
          <span className={styles.kind}>{t(`promise.kind-${kind}`)}</span> {text}
        </p>
        <p className={day <= today ? styles.due : styles.soft}>{t('promise.by', { day: dayPhrase(day, translator) })}</p>
      </div>
      <Menu
        label={label}
        trigger={(props) => <IconButton icon="more" size="small" label={label} {...props} />}
        items={openingItems({ kind, id, from: day, text }, today, translator, run)}
      />
    </li>
  );
}

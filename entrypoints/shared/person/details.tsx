import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { Menu } from '../../../components/menu';
import { Select } from '../../../components/select';
import { SpecialHint } from '../../../components/special-hint';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { addDetail, deleteDetail, editDetail } from '../../../lib/actions/save-detail';
import { addDays, type CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import { detailKinds, detailSources, type Detail, type DetailKind, type DetailSource } from '../../../lib/domain/detail';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { listAt } from '../../../lib/store/records';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import styles from './person.module.css';
import { RecordSection } from './record-section';

const blank = { text: '', kind: 'project' as DetailKind, source: 'talk' as DetailSource, askFrom: '' };

/** Things worth remembering of someone, each with source and day; some of them to ask after later. */
export function Details({ contactId }: { contactId: ContactId }) {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const details = useLiveQuery(() => listAt('details', contactId), [contactId]);
  const [draft, setDraft] = useState(blank);
  const save = async () => {
    const { text, kind, source, askFrom } = draft;
    const fields = { contactId, kind, source, text: text.trim(), day: today, ...(askFrom && { askFrom: askFrom as CalendarDay }) };
    const isKept = await run(() => addDetail(fields));
    if (isKept) setDraft(blank);
    return isKept;
  };
  return (
    <RecordSection
      title={t('detail.title')}
      addLabel={t('detail.add')}
      canSave={draft.text.trim() !== ''}
      onSave={save}
      form={<DetailFields draft={draft} today={today} onChange={setDraft} />}
    >
      {details && details.length > 0 && (
        <Card isFlush>
          <ul className={styles.list}>
            {details.map((detail) => (
              <DetailItem key={detail.id} detail={detail} today={today} />
            ))}
          </ul>
        </Card>
      )}
    </RecordSection>
  );
}

type Draft = typeof blank;

function DetailFields({ draft, today, onChange }: { draft: Draft; today: CalendarDay; onChange: (draft: Draft) => void }) {
  const { t } = useTranslator();
  const set = (patch: Partial<Draft>) => onChange({ ...draft, ...patch });
  return (
    <>
      <TextField label={t('detail.text')} value={draft.text} maxLength={500} onChange={(text) => set({ text })} autoFocus />
      <SpecialHint text={draft.text} />
      <div className={styles.pair}>
        <Select
          label={t('detail.kind')}
          value={draft.kind}
          options={detailKinds.map((kind) => ({ value: kind, label: t(`detail.kind-${kind}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={t('detail.source')}
          value={draft.source}
          options={detailSources.map((source) => ({ value: source, label: t(`detail.source-${source}`) }))}
          onChange={(source) => set({ source })}
        />
      </div>
      <TextField
        label={t('detail.ask-from')}
        isOptional
        type="date"
        min={addDays(today, 1)}
        value={draft.askFrom}
        onChange={(askFrom) => set({ askFrom })}
      />
    </>
  );
}

function DetailItem({ detail, today }: { detail: Detail; today: CalendarDay }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const { id, kind, text, source, day, askFrom } = detail;
  const ask = (from: CalendarDay | null) => void run(() => editDetail(id, { askFrom: from }));
  const label = t('detail.menu', { text });
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p>
          <span className={styles.kind}>{t(`detail.kind-${kind}`)}</span> {text}
        </p>
        <p className={styles.soft}>{t('detail.from', { source: t(`detail.source-${source}`), day: dayPhrase(day, translator) })}</p>
        {askFrom && (
          <p className={askFrom <= today ? styles.due : styles.soft}>{t('detail.asks-from', { day: dayPhrase(askFrom, translator) })}</p>
        )}
      </div>
      <Menu
        label={label}
        trigger={(props) => <IconButton icon="more" size="small" label={label} {...props} />}
        items={[
          { label: t('detail.ask-month'), icon: 'calendar', onSelect: () => ask(addDays(today, 30)) },
          { label: t('detail.ask-quarter'), icon: 'calendar', onSelect: () => ask(addDays(today, 91)) },
          ...(askFrom ? [{ label: t('detail.ask-stop'), icon: 'check' as const, onSelect: () => ask(null) }] : []),
          { label: t('common.delete'), icon: 'trash', isDangerous: true, onSelect: () => void run(() => deleteDetail(id)) },
        ]}
      />
    </li>
  );
}

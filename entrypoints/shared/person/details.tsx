import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
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
        // A day that has come stays as it is; a new one is still to come.
        min={draft.askFrom !== '' && draft.askFrom <= today ? draft.askFrom : addDays(today, 1)}
        value={draft.askFrom}
        onChange={(askFrom) => set({ askFrom })}
      />
    </>
  );
}

/** What is kept, corrected: its words, kind, source and from when to ask. */
function EditDetail({ detail, today, onClose }: { detail: Detail; today: CalendarDay; onClose: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const { id, text, kind, source, askFrom = '' } = detail;
  const [draft, setDraft] = useState<Draft>({ text, kind, source, askFrom });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const asked = draft.askFrom === askFrom ? {} : { askFrom: draft.askFrom ? (draft.askFrom as CalendarDay) : null };
    const patch = { text: draft.text.trim(), kind: draft.kind, source: draft.source, ...asked };
    if (patch.text && (await run(() => editDetail(id, patch)))) onClose();
  };
  return (
    <li className={styles.item}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <DetailFields draft={draft} today={today} onChange={setDraft} />
        <div className={styles.pair}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={draft.text.trim() === ''}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </li>
  );
}

function DetailItem({ detail, today }: { detail: Detail; today: CalendarDay }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const [isEditing, setEditing] = useState(false);
  const { id, kind, text, source, day, askFrom } = detail;
  const ask = (from: CalendarDay | null) => void run(() => editDetail(id, { askFrom: from }));
  const label = t('detail.menu', { text });
  if (isEditing) return <EditDetail detail={detail} today={today} onClose={() => setEditing(false)} />;
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
          { label: t('common.edit'), icon: 'edit', onSelect: () => setEditing(true) },
          { label: t('detail.ask-month'), icon: 'calendar', onSelect: () => ask(addDays(today, 30)) },
          { label: t('detail.ask-quarter'), icon: 'calendar', onSelect: () => ask(addDays(today, 91)) },
          ...(askFrom ? [{ label: t('detail.ask-stop'), icon: 'check' as const, onSelect: () => ask(null) }] : []),
          { label: t('common.delete'), icon: 'trash', isDangerous: true, onSelect: () => void run(() => deleteDetail(id)) },
        ]}
      />
    </li>
  );
}

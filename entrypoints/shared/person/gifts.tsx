import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { SegmentedControl } from '../../../components/segmented-control';
import { Select } from '../../../components/select';
import { SpecialHint } from '../../../components/special-hint';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { deleteGift, recordGift } from '../../../lib/actions/record-gift';
import type { ContactId } from '../../../lib/domain/contact';
import { giftKinds, type Gift, type GiftKind } from '../../../lib/domain/gift';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { listAt } from '../../../lib/store/records';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import styles from './person.module.css';
import { RecordSection } from './record-section';

const blank = { direction: 'given' as Gift['direction'], kind: 'tip' as GiftKind, text: '' };

/** What was given to someone and what was asked of them. The balance is for the person's own eyes. */
export function Gifts({ contactId }: { contactId: ContactId }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const gifts = useLiveQuery(() => listAt('gifts', contactId), [contactId]);
  const [draft, setDraft] = useState(blank);
  const save = async () => {
    const { text, ...rest } = draft;
    const isKept = await run(() => recordGift({ contactId, day: today, ...rest, ...(text.trim() && { text: text.trim() }) }));
    if (isKept) setDraft(blank);
    return isKept;
  };
  const given = gifts?.filter(({ direction }) => direction === 'given').length ?? 0;
  return (
    <RecordSection
      title={t('gift.title')}
      addLabel={t('gift.add')}
      canSave
      onSave={save}
      form={<GiftFields draft={draft} onChange={setDraft} />}
    >
      {gifts && gifts.length > 0 && (
        <>
          <p className={styles.soft}>{t('gift.balance', { given, asked: gifts.length - given })}</p>
          <Card isFlush>
            <ul className={styles.list}>
              {gifts.map(({ id, direction, kind, text, day }) => (
                <li key={id} className={styles.item}>
                  <div className={styles.words}>
                    <p>
                      <span className={styles.kind}>{t(`gift.line-${direction}`, { kind: t(`gift.kind-${kind}`) })}</span> {text}
                    </p>
                    <p className={styles.soft}>{dayPhrase(day, translator)}</p>
                  </div>
                  <IconButton
                    icon="trash"
                    size="small"
                    label={t('gift.remove', { day: dayPhrase(day, translator) })}
                    onClick={() => void run(() => deleteGift(id))}
                  />
                </li>
              ))}
            </ul>
          </Card>
        </>
      )}
    </RecordSection>
  );
}

function GiftFields({ draft, onChange }: { draft: typeof blank; onChange: (draft: typeof blank) => void }) {
  const { t } = useTranslator();
  return (
    <>
      <SegmentedControl
        label={t('gift.direction')}
        isLabelHidden
        value={draft.direction}
        options={(['given', 'asked'] as const).map((direction) => ({ value: direction, label: t(`gift.${direction}`) }))}
        onChange={(direction) => onChange({ ...draft, direction })}
      />
      <Select
        label={t('gift.kind')}
        value={draft.kind}
        options={giftKinds.map((kind) => ({ value: kind, label: t(`gift.kind-${kind}`) }))}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      <TextField label={t('gift.text')} isOptional value={draft.text} maxLength={500} onChange={(text) => onChange({ ...draft, text })} />
      <SpecialHint text={draft.text} />
    </>
  );
}

import { SegmentedControl } from '../../../components/segmented-control';
import { TextArea } from '../../../components/text-area';
import { TextField } from '../../../components/text-field';
import { useTranslator } from '../../../components/translator';
import { opportunityKinds } from '../../../lib/domain/opportunity';
import { isAddress, type OpportunityDraft } from './opportunity-draft';
import styles from './opportunities.module.css';

const longest = { organisation: 200, region: 100, hours: 60, rate: 100 } as const;

/** What is known of it, to look through and correct. */
export function OpportunityFields({ draft, onChange }: { draft: OpportunityDraft; onChange: (draft: OpportunityDraft) => void }) {
  const { t } = useTranslator();
  const set = (patch: Partial<OpportunityDraft>) => onChange({ ...draft, ...patch });
  const short = (field: keyof typeof longest) => (
    <TextField
      label={t(`opportunities.${field}`)}
      isOptional
      maxLength={longest[field]}
      value={draft[field]}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <div className={styles.fields}>
      <SegmentedControl
        label={t('opportunities.kind')}
        isLabelHidden
        value={draft.kind}
        options={opportunityKinds.map((kind) => ({ value: kind, label: t(`opportunities.kind-${kind}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <TextField label={t('opportunities.title')} maxLength={200} value={draft.title} onChange={(title) => set({ title })} />
      <div className={styles.pair}>
        {short('organisation')}
        {short('region')}
        <TextField
          label={t('opportunities.deadline')}
          isOptional
          type="date"
          value={draft.deadline}
          onChange={(deadline) => set({ deadline })}
        />
        {short('hours')}
        {short('rate')}
      </div>
      <TextField
        label={t('opportunities.url')}
        isOptional
        type="url"
        maxLength={2000}
        value={draft.url}
        error={isAddress(draft.url) ? undefined : t('opportunities.url-wrong')}
        onChange={(url) => set({ url })}
      />
      <TextArea
        label={t('opportunities.text')}
        isOptional
        rows={3}
        maxLength={6000}
        value={draft.text}
        onChange={(text) => set({ text })}
      />
    </div>
  );
}

import { useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import { saveOpportunity } from '../../../lib/actions/save-opportunity';
import type { Opportunity, OpportunityId } from '../../../lib/domain/opportunity';
import { readOpportunity, type OpportunitySource } from '../../../lib/vacancies/read-opportunity';
import { useDraft } from '../use-draft';
import { useRun } from '../use-run';
import { useToday } from '../use-today';
import { blankOpportunity, draftOfOpportunity, fieldsOfDraft, isAddress, mergedDraft } from './opportunity-draft';
import { OpportunityFields } from './opportunity-fields';
import styles from './opportunities.module.css';

/** Title, address and selected words of the tab; undefined where Kring may not read it. */
export type ReadTab = () => Promise<OpportunitySource | undefined>;

interface OpportunityFormProps {
  /** Absent: a new one. */
  opportunity?: Opportunity;
  readTab?: ReadTab;
  onSaved: (id: OpportunityId) => void;
  onCancel: () => void;
}

/** A vacancy or assignment: pasted or taken from the tab, looked through, kept. */
export function OpportunityForm({ opportunity, readTab, onSaved, onCancel }: OpportunityFormProps) {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const [draft, setDraft, clear] = useDraft(`opportunity:${opportunity?.id ?? 'new'}`, opportunity?.updatedAt ?? '', () =>
    opportunity ? draftOfOpportunity(opportunity) : blankOpportunity,
  );
  const [isShown, setShown] = useState(opportunity !== undefined || draft.title !== '');
  const take = (source: OpportunitySource) => {
    setDraft(mergedDraft(draft, readOpportunity(source, today)));
    setShown(true);
  };
  const canSave = draft.title.trim() !== '' && isAddress(draft.url);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!canSave) return;
    const saved: { id?: OpportunityId } = {};
    const isKept = await run(async () => {
      const { opportunityId, change } = await saveOpportunity(fieldsOfDraft(draft), opportunity?.id);
      saved.id = opportunityId;
      return change;
    });
    if (!isKept || !saved.id) return;
    clear();
    onSaved(saved.id);
  };
  const cancel = () => {
    clear();
    onCancel();
  };
  return (
    <form className={styles.stack} onSubmit={(event) => void save(event)}>
      {!opportunity && <Sources onTake={take} {...(readTab && { readTab })} />}
      {isShown && (
        <Card>
          <OpportunityFields draft={draft} onChange={setDraft} />
        </Card>
      )}
      <div className={styles.buttons}>
        {isShown && (
          <Button type="submit" variant="primary" disabled={!canSave}>
            {t('common.save')}
          </Button>
        )}
        <Button variant="quiet" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Where it comes from: one click on the open tab, or a pasted text. */
function Sources({ readTab, onTake }: { readTab?: ReadTab; onTake: (source: OpportunitySource) => void }) {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<'taken' | 'no-text' | 'refused'>();
  const fromTab = async () => {
    const source = await readTab?.();
    setOutcome(source ? (source.text ? 'taken' : 'no-text') : 'refused');
    if (source) onTake(source);
  };
  return (
    <div className={styles.stack}>
      {readTab && (
        <div>
          <Button icon="panel" onClick={() => void fromTab()}>
            {t('opportunities.from-tab')}
          </Button>
        </div>
      )}
      <p role="status" className={styles.soft}>
        {outcome && t(`opportunities.tab-${outcome}`)}
      </p>
      <TextArea label={t('opportunities.paste')} hint={t('opportunities.paste-hint')} rows={5} value={text} onChange={setText} />
      <div>
        <Button
          variant={text.trim() === '' ? 'secondary' : 'primary'}
          disabled={text.trim() === ''}
          onClick={() => {
            onTake({ text });
            setText('');
          }}
        >
          {t('opportunities.paste-read')}
        </Button>
      </div>
    </div>
  );
}

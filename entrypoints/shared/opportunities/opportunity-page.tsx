import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Card } from '../../../components/card';
import { IconButton } from '../../../components/icon-button';
import { useTranslator } from '../../../components/translator';
import { deleteOpportunity } from '../../../lib/actions/save-opportunity';
import type { ContactId } from '../../../lib/domain/contact';
import type { Opportunity, OpportunityId } from '../../../lib/domain/opportunity';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { getOpportunity } from '../../../lib/store/opportunities';
import { useRun } from '../use-run';
import { OpportunityForm } from './opportunity-form';
import { PassedOnList } from './passed-on-list';
import { SeekerList } from './seeker-list';
import styles from './opportunities.module.css';

interface OpportunityPageProps {
  id: OpportunityId;
  onOpen: (id: ContactId) => void;
  onBack: () => void;
}

/** One vacancy or assignment: what it is, who may like it, and whom it was passed on to. */
export function OpportunityPage({ id, onOpen, onBack }: OpportunityPageProps) {
  const { t } = useTranslator();
  const run = useRun();
  const opportunity = useLiveQuery(async () => (await getOpportunity(id)) ?? null, [id]);
  const [isEditing, setEditing] = useState(false);
  useEffect(() => {
    if (opportunity === null) onBack();
  }, [opportunity, onBack]);
  if (!opportunity) return null;
  const stop = () => setEditing(false);
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <IconButton icon="back" label={t('opportunities.back')} onClick={onBack} />
        <h2 className={styles.title}>{opportunity.title}</h2>
        <IconButton icon="edit" label={t('common.edit')} onClick={() => setEditing(true)} />
        <IconButton
          icon="trash"
          label={t('opportunities.delete', { title: opportunity.title })}
          onClick={() => void run(() => deleteOpportunity(id))}
        />
      </div>
      {isEditing ? (
        <OpportunityForm key={opportunity.updatedAt} opportunity={opportunity} onSaved={stop} onCancel={stop} />
      ) : (
        <>
          <Facts opportunity={opportunity} />
          {opportunity.passedOn.length > 0 && <PassedOnList opportunity={opportunity} onOpen={onOpen} />}
          <SeekerList opportunity={opportunity} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}

function Facts({ opportunity: { kind, organisation, region, deadline, hours, rate, url, text } }: { opportunity: Opportunity }) {
  const translator = useTranslator();
  const { t } = translator;
  const facts = [organisation, region, hours, rate, deadline && t('opportunities.until', { day: dayPhrase(deadline, translator) })].filter(
    Boolean,
  );
  return (
    <Card>
      <p className={styles.kind}>{t(`opportunities.kind-${kind}`)}</p>
      {facts.length > 0 && <p className={styles.words}>{facts.join(' · ')}</p>}
      {url && (
        <p className={styles.words}>
          <a href={url} target="_blank" rel="noreferrer">
            {t(kind === 'assignment' ? 'opportunities.visit-assignment' : 'opportunities.visit')}
          </a>
        </p>
      )}
      {text && (
        <details className={styles.more}>
          <summary>{t('opportunities.show-text')}</summary>
          <p className={styles.text}>{text}</p>
        </details>
      )}
    </Card>
  );
}

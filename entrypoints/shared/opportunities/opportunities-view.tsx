import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import type { Opportunity, OpportunityId } from '../../../lib/domain/opportunity';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { listOpportunities } from '../../../lib/store/opportunities';
import { useToday } from '../use-today';
import { OpportunityForm, type ReadTab } from './opportunity-form';
import { OpportunityPage } from './opportunity-page';
import styles from './opportunities.module.css';

type Place = { at: 'list' } | { at: 'new' } | { at: 'opportunity'; id: OpportunityId };

interface OpportunitiesViewProps {
  onOpen: (id: ContactId) => void;
  /** What the open tab shows; absent where no tab stands beside. */
  readTab?: ReadTab;
}

/** Vacancies and assignments to pass on: all of them, a new one, and one opened. */
export function OpportunitiesView({ onOpen, readTab }: OpportunitiesViewProps) {
  const { t } = useTranslator();
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const toList = () => setPlace({ at: 'list' });
  const toOne = (id: OpportunityId) => setPlace({ at: 'opportunity', id });
  const tab = readTab && { readTab };
  if (place.at === 'opportunity') return <OpportunityPage key={place.id} id={place.id} onOpen={onOpen} onBack={toList} />;
  if (place.at === 'list') return <OpportunityList onNew={() => setPlace({ at: 'new' })} onChoose={toOne} />;
  return (
    <div className={styles.stack}>
      <h2 className={styles.title}>{t('opportunities.new')}</h2>
      <OpportunityForm onSaved={toOne} onCancel={toList} {...tab} />
    </div>
  );
}

function OpportunityList({ onNew, onChoose }: { onNew: () => void; onChoose: (id: OpportunityId) => void }) {
  const { t } = useTranslator();
  const today = useToday();
  const opportunities = useLiveQuery(listOpportunities);
  if (!opportunities) return null;
  const isOver = ({ deadline }: Opportunity) => deadline !== undefined && deadline < today;
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{t('opportunities.lead')}</p>
      <div>
        <Button variant="primary" icon="add" onClick={onNew}>
          {t('opportunities.new')}
        </Button>
      </div>
      {opportunities.length === 0 && <EmptyState icon="open" title={t('opportunities.none')} text={t('opportunities.none-text')} />}
      <Rows title={t('opportunities.open')} opportunities={opportunities.filter((each) => !isOver(each))} onChoose={onChoose} />
      <Rows title={t('opportunities.closed')} opportunities={opportunities.filter(isOver)} onChoose={onChoose} />
    </div>
  );
}

interface RowsProps {
  title: string;
  opportunities: readonly Opportunity[];
  onChoose: (id: OpportunityId) => void;
}

function Rows({ title, opportunities, onChoose }: RowsProps) {
  const translator = useTranslator();
  const { t } = translator;
  if (opportunities.length === 0) return null;
  return (
    <Section title={title} count={opportunities.length}>
      <Card isFlush>
        <ul>
          {opportunities.map(({ id, kind, title: name, organisation, deadline, passedOn }) => (
            <li key={id} className={styles.row}>
              <button type="button" className={styles.choose} onClick={() => onChoose(id)}>
                <span className={styles.name}>{name}</span>
                <span className={styles.soft}>
                  {[
                    t(`opportunities.kind-${kind}`),
                    organisation,
                    deadline && t('opportunities.until', { day: dayPhrase(deadline, translator) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <span className={styles.soft}>{t('opportunities.passed-count', { count: passedOn.length })}</span>
              </button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

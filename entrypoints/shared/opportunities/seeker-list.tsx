import { useLiveQuery } from 'dexie-react-hooks';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import type { ContactId } from '../../../lib/domain/contact';
import type { Opportunity } from '../../../lib/domain/opportunity';
import { barrierPhrase } from '../../../lib/i18n/seekers';
import { readSeekers } from '../../../lib/store/opportunities';
import { readBudget } from '../../../lib/store/queue';
import type { Seekers } from '../../../lib/vacancies/match-seekers';
import { useToday } from '../use-today';
import { PickedSeeker } from './picked-seeker';
import { SeekerRow } from './seeker-row';
import styles from './opportunities.module.css';

interface SeekerListProps {
  opportunity: Opportunity;
  onOpen: (id: ContactId) => void;
}

/** From so many on, passing on becomes a mailing (advice.md 6). */
const manyPeople = 5;

/** Who may be glad to hear of it, with reasons; who is kept out by a rule, and which; and whoever else the person thinks of. */
export function SeekerList({ opportunity, onOpen }: SeekerListProps) {
  const { t } = useTranslator();
  const today = useToday();
  const found = useLiveQuery(() => readSeekers(opportunity, today), [opportunity.id, opportunity.updatedAt, today]);
  const budget = useLiveQuery(() => readBudget(today), [today]);
  if (!found || !budget) return null;
  return (
    <Section title={t('seekers.title')} count={found.seekers.length || undefined}>
      <p className={styles.soft}>{t('seekers.budget', { left: budget.left, spent: budget.spent, total: budget.total })}</p>
      {opportunity.passedOn.length >= manyPeople && <p className={styles.due}>{t('seekers.enough')}</p>}
      {found.seekers.length === 0 && <EmptyState icon="person" title={t('seekers.none')} text={t('seekers.none-text')} />}
      {found.seekers.length > 0 && (
        <Card isFlush>
          <ul>
            {found.seekers.map((seeker) => (
              <SeekerRow
                key={seeker.contact.id}
                seeker={seeker}
                opportunity={opportunity}
                today={today}
                onOpen={() => onOpen(seeker.contact.id)}
              />
            ))}
          </ul>
        </Card>
      )}
      <KeptOut keptOut={found.keptOut} />
      <PickedSeeker opportunity={opportunity} onOpen={onOpen} />
    </Section>
  );
}

function KeptOut({ keptOut }: Pick<Seekers, 'keptOut'>) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  if (keptOut.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('seekers.kept-out', { count: keptOut.length })}</summary>
      <ul>
        {keptOut.map(({ contact, barrier }) => (
          <li key={contact.id} className={styles.soft}>
            {contact.name}: {barrierPhrase(barrier, today, translator)}
          </li>
        ))}
      </ul>
    </details>
  );
}

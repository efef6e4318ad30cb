import { useTranslator } from '../../../components/translator';
import { linePhrase } from '../../../lib/i18n/transfer-phrases';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { fullName } from '../../../lib/transfer/person-card';
import type { ImportPlan, PlannedPerson } from '../../../lib/transfer/plan-import';
import type { ImportOutcome } from '../../../lib/transfer/read-all';
import styles from './transfer.module.css';

/** Longer lists end with how many more there are. */
const most = 200;

/** Who is new, added to, doubtful, and which lines were passed over: each list opens on demand. */
export function PlanLists({ plan, outcome }: { plan: ImportPlan; outcome: ImportOutcome }) {
  const translator = useTranslator();
  const { t } = translator;
  const of = (state: PlannedPerson['state']) => plan.people.filter((person) => person.state === state).map((person) => describe(person));
  const describe = ({ name, card, moment }: PlannedPerson) =>
    [name, card.position, card.organisation, moment && t('transfer.last-contact', { day: dayPhrase(moment.day, translator) })]
      .filter(Boolean)
      .join(' · ');
  const namesakes = outcome.summary.doubtful.map((group) => `${fullName(group[0] ?? { firstName: '', lastName: '' })} (${group.length}×)`);
  const lines = outcome.files.flatMap((file) => file.refusedLines).map((line) => linePhrase(line, translator));
  return (
    <div>
      <List title={t('transfer.count-new')} lines={of('new')} />
      <List title={t('transfer.count-changed')} lines={of('changed')} />
      <List title={t('transfer.count-doubtful')} lead={t('transfer.doubtful-lead')} lines={[...of('doubtful'), ...namesakes]} />
      <List title={t('transfer.count-refused')} lines={lines} />
    </div>
  );
}

function List({ title, lead, lines }: { title: string; lead?: string; lines: readonly string[] }) {
  const { t } = useTranslator();
  if (lines.length === 0) return null;
  return (
    <details className={styles.list}>
      <summary>
        {title} <span className={styles.soft}>{lines.length}</span>
      </summary>
      {lead && <p className={styles.soft}>{lead}</p>}
      <ul>
        {[...new Set(lines)].slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > most && <li className={styles.soft}>{t('transfer.more', { count: lines.length - most })}</li>}
      </ul>
    </details>
  );
}

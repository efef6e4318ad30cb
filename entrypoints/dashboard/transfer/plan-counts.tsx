import { useTranslator } from '../../../components/translator';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { calendarDay } from '../../../lib/domain/calendar-day';
import type { Backup } from '../../../lib/transfer/backup';
import type { ImportPlan } from '../../../lib/transfer/plan-import';
import type { ImportOutcome } from '../../../lib/transfer/read-all';
import styles from './transfer.module.css';

/** How many people are new, added to, the same, doubtful; and how many lines were passed over. */
export function PlanCounts({ plan, outcome }: { plan: ImportPlan; outcome: ImportOutcome }) {
  const { t } = useTranslator();
  const count = (state: ImportPlan['people'][number]['state']) => plan.people.filter((person) => person.state === state).length;
  const refused = outcome.files.reduce((sum, { refusedLines }) => sum + refusedLines.length, 0);
  const counts = [
    ['new', count('new')],
    ['changed', count('changed')],
    ['same', count('same')],
    ['doubtful', count('doubtful') + outcome.summary.doubtful.length],
    ['refused', refused],
  ] as const;
  return (
    <dl className={styles.counts}>
      {counts.map(([name, number]) => (
        <div key={name} className={styles.count}>
          <dt>{t(`transfer.count-${name}`)}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a backup holds. */
export function BackupCounts({ backup: { madeAt, tables } }: { backup: Backup }) {
  const translator = useTranslator();
  const present = (rows: readonly { deletedAt?: string | undefined }[]) => rows.filter(({ deletedAt }) => deletedAt === undefined).length;
  return (
    <p>
      {translator.t('transfer.backup-holds', {
        day: dayPhrase(calendarDay(madeAt.slice(0, 10)), translator),
        people: present(tables.contacts),
        notes: present(tables.notes),
      })}
    </p>
  );
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { Card } from '../../../components/card';
import { EmptyState } from '../../../components/empty-state';
import { useTranslator } from '../../../components/translator';
import type { Contact } from '../../../lib/domain/contact';
import { dayPhrase } from '../../../lib/i18n/phrases';
import { quietName } from '../../../lib/i18n/reasons';
import type { QueueRow } from '../../../lib/rhythm/queue';
import { countEverything } from '../../../lib/store/counts';
import { mostCounted, readQueue, type Queue } from '../../../lib/store/queue';
import { useToday } from '../use-today';
import { NowRow } from './now-row';
import styles from './now.module.css';

interface NowListProps {
  /** At most so many people, and nothing else; absent: everyone, and how the week stands. */
  limit?: number;
  onOpen: (contact: Contact) => void;
  onLog?: (contact: Contact) => void;
}

/** So many are read at first: more than most weeks have room for. */
const atFirst = 20;

/** Who needs a sign of life now, why, and what can be done; beyond the week's budget, and in quiet windows, folded away. */
export function NowList({ limit, onOpen, onLog }: NowListProps) {
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const queue = useLiveQuery(() => readQueue(today, limit ?? (isWhole ? mostCounted : atFirst)), [today, limit, isWhole]);
  if (!queue) return null;
  if (queue.rows.length === 0) return <Nobody />;
  const offered = queue.rows.slice(0, queue.offered);
  const waiting = queue.rows.slice(queue.offered);
  const list = (rows: readonly QueueRow[]) => (
    <Card isFlush>
      <ul>
        {rows.map((row) => (
          <NowRow key={row.contact.id} row={row} today={today} onOpen={onOpen} onLog={onLog} />
        ))}
      </ul>
    </Card>
  );
  return (
    <div className={styles.now}>
      <Week queue={queue} isShort={limit !== undefined} />
      {offered.length > 0 && list(offered.slice(0, limit))}
      {queue.total > queue.offered && limit === undefined && (
        <Waiting count={waitingCount(queue)} onOpen={() => setWhole(true)}>
          {list(waiting)}
        </Waiting>
      )}
    </div>
  );
}

/** How the week stands: in the popup only when nothing is offered. */
function Week({ queue: { quiet, budget, offered }, isShort }: { queue: Queue; isShort: boolean }) {
  const translator = useTranslator();
  const { t } = translator;
  if (quiet)
    return (
      <p className={styles.quiet}>{t('now.quiet', { name: quietName(quiet, translator), day: dayPhrase(quiet.until, translator) })}</p>
    );
  if (isShort && offered > 0) return null;
  return (
    <p className={styles.week}>
      {t('now.week', { spent: budget.spent, left: budget.left })} {budget.isBetween && t('now.between')}
    </p>
  );
}

/** Of more than can be counted nobody is subtracted: there are still more than 99. */
function waitingCount({ total, offered }: Queue): number {
  return total >= mostCounted ? mostCounted : total - offered;
}

/** The rest is read when it is asked for. */
function Waiting({ count, onOpen, children }: { count: number; onOpen: () => void; children: ReactNode }) {
  const { t } = useTranslator();
  return (
    <details className={styles.waiting} onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>{t('now.waiting', { count })}</summary>
      {children}
    </details>
  );
}

function Nobody() {
  const { t } = useTranslator();
  const counts = useLiveQuery(countEverything);
  if (!counts) return null;
  const isEmpty = counts.contacts === 0;
  return (
    <EmptyState
      icon={isEmpty ? 'add' : 'check'}
      title={t(isEmpty ? 'due-list.no-people' : 'due-list.none')}
      text={t(isEmpty ? 'due-list.no-people-text' : 'due-list.none-text', { count: counts.contacts })}
    />
  );
}

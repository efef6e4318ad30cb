import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { useTranslator } from '../../components/translator';
import { momentPhrase } from '../../lib/i18n/phrases';
import { listHistory, type PastChange } from '../../lib/store/history';
import { changePhrase, useUndo } from '../shared/use-run';
import dashboard from './dashboard.module.css';
import styles from './history.module.css';

/** The last 200 changes: when, what, and the way back; or why there is none. */
export function HistoryView() {
  const { t } = useTranslator();
  const history = useLiveQuery(listHistory);
  if (!history) return null;
  if (history.length === 0) return <EmptyState icon="undo" title={t('history.none')} text={t('history.none-text')} />;
  return (
    <>
      <p className={dashboard.lead}>{t('history.lead')}</p>
      <Card isFlush>
        <ol>
          {history.map((change) => (
            <HistoryLine key={change.id} change={change} />
          ))}
        </ol>
      </Card>
    </>
  );
}

function HistoryLine({ change }: { change: PastChange }) {
  const translator = useTranslator();
  const { t } = translator;
  const undo = useUndo();
  const { id, at, undoneAt, blockedBy } = change;
  const phrase = changePhrase(change, translator);
  return (
    <li className={styles.line}>
      <time className={styles.time} dateTime={at}>
        {momentPhrase(at, translator)}
      </time>
      <div className={styles.words}>
        <p className={undoneAt ? styles.undone : undefined}>{phrase}</p>
        {undoneAt && <p className={styles.soft}>{t('common.undone')}</p>}
        {blockedBy && <p className={styles.soft}>{t('history.blocked', { change: changePhrase({ label: blockedBy }, translator) })}</p>}
      </div>
      {!undoneAt && !blockedBy && (
        <Button size="small" icon="undo" aria-label={t('history.undo', { change: phrase })} onClick={() => undo(id)}>
          {t('common.undo')}
        </Button>
      )}
    </li>
  );
}

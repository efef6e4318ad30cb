import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import { refusalPhrase } from '../../../lib/i18n/transfer-phrases';
import type { ImportPlan } from '../../../lib/transfer/plan-import';
import type { ImportOutcome } from '../../../lib/transfer/read-all';
import { BackupCounts, PlanCounts } from './plan-counts';
import { PlanLists } from './plan-lists';
import { ReadingRemarks } from './reading-remarks';
import styles from './transfer.module.css';

interface ImportPreviewProps {
  outcome: ImportOutcome;
  plan: ImportPlan;
  isBusy: boolean;
  onClose: () => void;
  onImport: () => void;
}

/** What an import would do, before it does anything. */
export function ImportPreview({ outcome, plan, isBusy, onClose, onImport }: ImportPreviewProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { files, refused, backup } = outcome;
  const useful = plan.people.filter(({ state }) => state === 'new' || state === 'changed').length;
  return (
    <div className={styles.stack}>
      {refused.map((file) => (
        <div key={file.name} role="alert" className={styles.refusal}>
          <strong>{file.name}</strong>
          <p>{refusalPhrase(file, translator)}</p>
        </div>
      ))}
      {files.length > 0 && (
        <Card>
          <div className={styles.stack}>
            {backup ? <BackupCounts backup={backup} /> : <PlanCounts plan={plan} outcome={outcome} />}
            <ReadingRemarks outcome={outcome} />
            <PlanLists plan={plan} outcome={outcome} />
          </div>
        </Card>
      )}
      <div className={styles.actions}>
        {(backup || useful > 0) && (
          <Button variant="primary" disabled={isBusy} onClick={onImport}>
            {isBusy ? t('transfer.busy') : backup ? t('transfer.restore') : t('transfer.take-over', { count: useful })}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onClose}>
          {useful > 0 || backup ? t('common.cancel') : t('transfer.another')}
        </Button>
      </div>
      {useful > 0 && <p className={styles.soft}>{t('transfer.nobody-due')}</p>}
    </div>
  );
}

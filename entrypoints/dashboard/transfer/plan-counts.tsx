import { useTranslator } from '../../../components/translator';
import type { ImportPreview } from '../../../lib/transfer/preview';
import styles from './transfer.module.css';

/** How many people are new, added to, the same, doubtful; and how many lines were passed over. */
export function PlanCounts({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslator();
  const counts = [
    ['new', preview.new.total],
    ['changed', preview.changed.total],
    ['same', preview.same],
    ['doubtful', preview.doubtful.total],
    ['refused', preview.refusedLines.total],
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

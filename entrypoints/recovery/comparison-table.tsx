import { useTranslator } from '../../components/translator';
import { compareBackup, comparedKinds, type Comparison } from '../../lib/backups/compare-backup';
import type { BackupRows } from '../../lib/transfer/backup';
import styles from './recovery.module.css';

const columns: (keyof Comparison)[] = ['inBackup', 'inStore', 'onlyInBackup', 'onlyInStore', 'newerInBackup', 'newerInStore'];

/** What is in the backup, what is in Kring, and on which side it is newer. `store`: undefined when it cannot be read. */
export function ComparisonTable({ backup, store }: { backup: BackupRows; store: Record<string, unknown[]> | undefined }) {
  const { t, locale } = useTranslator();
  const compared = compareBackup(backup, store ?? {});
  const shown = store ? columns : columns.slice(0, 1);
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('recovery.compare-kind')}</th>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {t(`recovery.compare-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparedKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`recovery.compare-${kind}`)}</th>
                {shown.map((column) => (
                  <td key={column}>{number.format(compared[kind][column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!store && <p className={styles.soft}>{t('recovery.store-unread')}</p>}
    </>
  );
}

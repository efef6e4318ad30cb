import { BackupSection } from '../backups/backup-section';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import styles from './transfer.module.css';

/** Data in and out, and what keeps them safe. */
export function TransferView() {
  return (
    <div className={styles.sections}>
      <BackupSection />
      <ImportSection />
      <ExportSection />
    </div>
  );
}

import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import styles from './transfer.module.css';

/** Data in and out. */
export function TransferView() {
  return (
    <div className={styles.sections}>
      <ImportSection />
      <ExportSection />
    </div>
  );
}

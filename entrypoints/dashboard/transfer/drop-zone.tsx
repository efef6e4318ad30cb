import { useId, useState, type DragEvent } from 'react';
import { classNames } from '../../../components/class-names';
import { Icon } from '../../../components/icons/icon';
import { useTranslator } from '../../../components/translator';
import styles from './transfer.module.css';

/** A place to drop files on, which is also a button to choose them with. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslator();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className={styles.stack}>
      <label
        htmlFor={id}
        className={classNames(styles.zone, isOver && styles.zoneOver)}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles.zoneIcon}>
          <Icon name="add" size={24} />
        </span>
        <span className={styles.zoneTitle}>{t('transfer.drop')}</span>
        <span className={styles.soft}>{t('transfer.drop-kinds')}</span>
        <input
          id={id}
          type="file"
          multiple
          aria-label={t('transfer.drop')}
          aria-describedby={`${id}-help`}
          className={styles.input}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <p id={`${id}-help`} className={styles.soft}>
        {t('transfer.linkedin-help')}
      </p>
    </div>
  );
}

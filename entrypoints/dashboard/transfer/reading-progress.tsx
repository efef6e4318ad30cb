import { useId } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import styles from './transfer.module.css';

interface ReadingProgressProps {
  name: string;
  /** 0 to 1. */
  fraction: number;
  onStop: () => void;
}

/** How far the reading is, and a way to stop it. */
export function ReadingProgress({ name, fraction, onStop }: ReadingProgressProps) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <Card>
      <div className={styles.progress}>
        <label htmlFor={id} className={styles.progressLabel}>
          {t('transfer.reading', { name })}
        </label>
        <progress id={id} className={styles.bar} max={100} value={Math.round(fraction * 100)} />
        <Button onClick={onStop}>{t('transfer.stop')}</Button>
      </div>
    </Card>
  );
}
